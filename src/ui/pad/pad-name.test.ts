import { describe, expect, it } from 'vitest'
import { padMake, padName } from './pad-name.ts'

describe('the names on a pad', () => {
  it.each([
    ['Xbox Wireless Controller (STANDARD GAMEPAD Vendor: 045e Product: 02fd)', 'A', 'RT'],
    ['Wireless Controller (STANDARD GAMEPAD Vendor: 054c Product: 09cc)', 'CROSS', 'R2'],
    ['Pro Controller (STANDARD GAMEPAD Vendor: 057e Product: 2009)', 'B', 'ZR'],
    ['Some pad', 'A', 'RT'],
  ])('are those of %s', (id, lower, trigger) => {
    const make = padMake(id)
    expect([padName('b0', make), padName('b7', make)]).toEqual([lower, trigger])
  })

  it('are plain for what the standard does not know', () => {
    expect([padName('b30', 'xbox'), padName('a1-', 'xbox'), padName('a7+', 'xbox')]).toEqual(['#30', 'LS ↑', 'AXIS 7+'])
  })
})
