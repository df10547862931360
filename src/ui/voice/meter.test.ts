import { describe, expect, it } from 'vitest'
import { FRAME_MS, type Frame, gateOver, measure } from './meter.ts'

/** A spell of sound: how long, and how loud. */
type Spell = readonly [ms: number, rms: number]

const ROOM = 0.002
const VOICE = 0.08

/** Frames of spells of sound one after the other, from a moment on; loudness sways a little, as in a room. */
const framesOf = (fromMs: number, spells: readonly Spell[]): readonly Frame[] => {
  const frames: Frame[] = []
  for (const [ms, rms] of spells) {
    for (let gone = 0; gone < ms; gone += FRAME_MS) {
      const at = frames.length
      frames.push({ atMs: fromMs + (at + 1) * FRAME_MS, rms: rms * (1 + 0.2 * ((at % 5) / 2 - 1)) })
    }
  }
  return frames
}

/** Sound from one second before a press of two seconds that begins at 1000. */
const pressOf = (spells: readonly Spell[]) => measure(framesOf(0, spells), { downMs: 1000, upMs: 3000 })

describe('measure', () => {
  it('finds lead, tail and length of speech in an ordinary press', () => {
    const found = pressOf([
      [1600, ROOM],
      [1000, VOICE],
      [1000, ROOM],
    ])
    expect(found).toMatchObject({ leadMs: 600, tailMs: 400, speechMs: 1000 })
    expect(found.loudest).toBeCloseTo(VOICE, 1)
  })

  it('hears words with breaks between them as one speech', () => {
    const words: readonly Spell[] = [
      [300, VOICE],
      [140, ROOM],
      [400, VOICE],
      [300, ROOM],
      [500, VOICE],
    ]
    const found = pressOf([[1500, ROOM], ...words, [900, ROOM]])
    expect(found).toMatchObject({ leadMs: 500, tailMs: 3000 - 1500 - 1640, speechMs: 1200 })
  })

  it('keeps the short last sound of a word, after the stop before it', () => {
    const found = pressOf([
      [1600, ROOM],
      [900, VOICE],
      [130, ROOM],
      [40, VOICE],
      [900, ROOM],
    ])
    expect(found).toMatchObject({ leadMs: 600, tailMs: 3000 - 1600 - 1070 })
  })

  it('takes no key for speech, neither as it goes down nor as it comes up', () => {
    const click: Spell = [30, 0.3]
    const found = pressOf([[1000, ROOM], click, [570, ROOM], [1000, VOICE], [400, ROOM], click, [500, ROOM]])
    expect(found).toMatchObject({ leadMs: 600, tailMs: 400, speechMs: 1000 })
  })

  it('gives no lead and no tail where nobody spoke', () => {
    expect(pressOf([[4000, ROOM]])).toMatchObject({ leadMs: null, tailMs: null, speechMs: 0 })
    expect(pressOf([])).toEqual({ leadMs: null, tailMs: null, speechMs: 0, loudest: 0 })
  })

  it('gives a lead of zero to who spoke before the press, and leaves out what was said before it', () => {
    expect(
      pressOf([
        [400, ROOM],
        [1600, VOICE],
        [2000, ROOM],
      ]),
    ).toMatchObject({ leadMs: 0, tailMs: 1000, speechMs: 1000 })
  })

  it('tells how long somebody talked on after letting go, and leaves out what they began to say only then', () => {
    expect(
      pressOf([
        [1600, ROOM],
        [1900, VOICE],
        [500, ROOM],
      ]),
    ).toMatchObject({ leadMs: 600, tailMs: -500 })
    expect(
      pressOf([
        [1600, ROOM],
        [1000, VOICE],
        [600, ROOM],
        [500, VOICE],
      ]),
    ).toMatchObject({ leadMs: 600, tailMs: 400, speechMs: 1000 })
  })

  it('hears through a loud room, and not what is in it', () => {
    const generator = 0.015
    expect(pressOf([[4000, generator]]).speechMs).toBe(0)
    expect(
      pressOf([
        [1700, generator],
        [900, VOICE],
        [1000, generator],
      ]),
    ).toMatchObject({ leadMs: 700, tailMs: 400 })
  })

  it('believes no room that is as loud as speech', () => {
    const found = measure(framesOf(1000, [[2000, VOICE]]), { downMs: 1000, upMs: 3000 })
    expect(found).toMatchObject({ leadMs: 0, tailMs: 0, speechMs: 2000 })
  })
})

describe('gateOver', () => {
  it('never falls under the loudness below which there is no speech', () => {
    expect(gateOver(framesOf(0, [[500, 0.0001]]))).toBe(0.005)
    expect(gateOver([])).toBe(0.005)
  })
})
