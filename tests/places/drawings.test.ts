import { stat } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { digestOf, drawings, knownDigests, pictureOf } from './drawings.ts'

/** Pictures are kept with the code: small enough that nobody minds. The largest is the park, with every tree and bush of it. */
const LARGEST_BYTES = 192 * 1024

let drawn: ReadonlyMap<string, string>

beforeAll(async () => {
  drawn = await drawings()
})

describe('the drawings of places', () => {
  it('are as they were looked at: npx tsx tests/places/drawings.ts draws them again', async () => {
    expect(Object.fromEntries([...drawn].map(([name, svg]) => [name, digestOf(svg)]))).toEqual(await knownDigests())
  })

  it('have a picture each, and a small one', async () => {
    for (const name of drawn.keys()) {
      const { size } = await stat(pictureOf(name))
      expect([name, size > 0 && size <= LARGEST_BYTES]).toEqual([name, true])
    }
  })

  it('name every post, door, zone and named spot of the plan', () => {
    const street = drawn.get('dock-street') ?? ''
    for (const word of [
      'W1',
      'W2',
      'W3',
      'cafe-door',
      'w2-stand',
      'school-gate',
      'W2 turn back',
      'cam a, 35 mm, 22 m',
      '10 m',
    ])
      expect(street).toContain(`>${word}</text>`)
  })

  it('differ by night', () => {
    const day = drawn.get('dock-street') ?? ''
    const night = drawn.get('dock-street-night') ?? ''
    expect(day).toContain('>CAFÉ</text>')
    expect(night).toContain('>DINER</text>')
    expect(night).not.toContain('>CAFÉ</text>')
  })
})
