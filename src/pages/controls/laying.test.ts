import { describe, expect, it } from 'vitest'
import { FIRST_CONTROLS } from '../../store/controls/control-settings.ts'
import { clashOf, firstOf, isChanged, type Lay, withLaid, withNone, withSwapped } from './laying.ts'

const space: Lay = { device: 'key', command: 'door', place: { by: 'print', code: 'Space', key: ' ' } }
const free: Lay = { device: 'key', command: 'door', place: { by: 'print', code: 'KeyD', key: 'd' } }
const trigger: Lay = { device: 'pad', command: 'choose1', place: 'b7' }
const key = (command: Lay['command']) => ({ device: 'key', command }) as const

describe('laying keys and buttons', () => {
  it('says who has the place', () => {
    expect([clashOf(FIRST_CONTROLS, space), clashOf(FIRST_CONTROLS, free), clashOf(FIRST_CONTROLS, trigger)]).toEqual([
      'talk',
      null,
      'talk',
    ])
  })

  it('comes back to the first day by the way it came, over a swap', () => {
    const swapped = { ...FIRST_CONTROLS, ...withSwapped(FIRST_CONTROLS, space, 'talk') }
    expect([isChanged(swapped, key('door')), isChanged(swapped, key('talk'))]).toEqual([true, true])
    const back = firstOf(key('door'))
    expect(back === null ? null : clashOf(swapped, back)).toBe('talk')
    expect(back === null ? null : withSwapped(swapped, back, 'talk')).toEqual({ keys: {} })
  })

  it('takes a key away, and that is a change', () => {
    const bare = { ...FIRST_CONTROLS, ...withNone(FIRST_CONTROLS, key('pause')) }
    expect(isChanged(bare, key('pause'))).toBe(true)
    expect(isChanged({ ...bare, ...withLaid(bare, free) }, key('door'))).toBe(true)
  })

  it('has nothing to lay where there was nothing, and no keys for what the page has', () => {
    expect(firstOf({ device: 'pad', command: 'choose1' })).toBeNull()
    expect(firstOf(key('use'))).toBeNull()
    expect(withNone(FIRST_CONTROLS, key('use'))).toEqual({})
    expect(isChanged(FIRST_CONTROLS, key('use'))).toBe(false)
  })
})
