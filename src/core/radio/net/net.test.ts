import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { streamOf } from '../../chance/chance.ts'
import { brickOf, chirps, drain, FULL, isDead, isLow, percentOf } from './battery.ts'
import { clip } from './clip.ts'
import { breakUp, coverAt, type DeadSpot } from './cover.ts'
import { silentPress } from './press.ts'
import { isOpenSpeaker, receptionOf } from './reception.ts'
import { receive } from './signals.ts'
import { GONE, spansOf, withGaps, wordsOf } from './words.ts'

describe('clipping (radio reference (a.2) 3 and 4)', () => {
  // Five words in two seconds: 400 ms each.
  const press = (leadMs: number, tailMs: number) => ({ durMs: leadMs + 2000 + tailMs, leadMs, tailMs })
  it.each([
    ['no lead at all', 0, 400, 'move the truck yet'],
    ['a lead of 150 ms', 150, 400, 'move the truck yet'],
    ['a lead of 250 ms: less than half of the word', 250, 400, "Don't move the truck yet"],
    ['a lead that passes', 300, 400, "Don't move the truck yet"],
    ['an ideal lead and tail', 700, 600, "Don't move the truck yet"],
    ['no tail', 700, 0, "Don't move the truck"],
    ['a tail of 100 ms', 700, 100, "Don't move the truck"],
    ['a tail that passes', 700, 150, "Don't move the truck yet"],
    ['neither', 0, 0, 'move the truck'],
  ])('%s', (_name, lead, tail, heard) => {
    expect(clip("Don't move the truck yet", press(lead, tail)).heard).toBe(heard)
  })

  it('leaves typed and built words alone', () => {
    expect(clip('Door two,  locked.', { durMs: 1200 })).toEqual({ heard: 'Door two,  locked.', lost: [] })
  })

  it('loses what was said after the time-out', () => {
    const { heard, lost } = clip('one two three four', { durMs: 80_000 }, 60_000)
    expect(heard).toBe('one two three')
    expect(lost).toEqual([3])
  })

  it('never makes words up, and keeps their order', () => {
    const ms = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), ms, ms, ms, (text, durMs, leadMs, tailMs) => {
        const { heard, lost } = clip(text, { durMs, leadMs, tailMs })
        const words = wordsOf(text)
        expect(wordsOf(heard)).toEqual(words.filter((_, index) => !lost.includes(index)))
      }),
    )
  })
})

describe('words over a time', () => {
  it('share it evenly, from end to end', () => {
    expect(spansOf(3, { from: 100, to: 1000 })).toEqual([
      { from: 100, to: 400 },
      { from: 400, to: 700 },
      { from: 700, to: 1000 },
    ])
  })

  it('show one mark for a stretch of lost ones', () => {
    expect(withGaps('send a PA to the dock', [1, 2, 5])).toBe(`send ${GONE} to the ${GONE}`)
    expect(withGaps('send a PA', [])).toBe('send a PA')
  })
})

describe('two at once (radio reference (a.2) 2)', () => {
  it.each([
    [[], null],
    [[['sam', 3000]], { kind: 'clear', by: 'sam' }],
    [
      [
        ['sam', 3000],
        ['bea', 4000],
      ],
      { kind: 'garbled', lost: ['sam', 'bea'] },
    ],
    [
      [
        ['sam', 9000],
        ['bea', 4500],
      ],
      { kind: 'captured', by: 'bea', lost: ['sam'] },
    ],
    [
      [
        ['sam', 9001],
        ['bea', 4501],
      ],
      { kind: 'garbled', lost: ['bea', 'sam'] },
    ],
    [
      [
        ['sam', 0],
        ['bea', 0],
      ],
      { kind: 'garbled', lost: ['bea', 'sam'] },
    ],
    [
      [
        ['sam', 9000],
        ['bea', 1000],
        ['omar', 1500],
      ],
      { kind: 'garbled', lost: ['bea', 'omar', 'sam'] },
    ],
  ] as const)('%j comes in as %j', (signals, received) => {
    expect(receive(signals.map(([by, mm]) => ({ by, mm })))).toEqual(received)
  })

  it('do not depend on who was named first', () => {
    const signal = fc.record({ by: fc.constantFrom('a', 'b', 'c', 'd'), mm: fc.integer({ min: 0, max: 90_000 }) })
    const different = fc.uniqueArray(signal, { selector: ({ by }) => by })
    fc.assert(
      fc.property(different, (list) => {
        expect(receive(list.toReversed())).toEqual(receive(list))
      }),
    )
  })
})

describe('cover', () => {
  const spots: readonly DeadSpot[] = [
    { id: 'lift', x: 0, y: 0, radius: 1000, kind: 'dead' },
    { id: 'stair', x: 0, y: 0, radius: 3000, kind: 'broken' },
  ]
  it.each([
    [0, 0, 'dead'],
    [1000, 0, 'dead'],
    [1001, 0, 'broken'],
    [0, 3000, 'broken'],
    [0, 3001, 'clear'],
  ] as const)('at %i, %i is %s', (x, y, cover) => {
    expect(coverAt(spots, { x, y })).toBe(cover)
  })

  it('breaks up at least one word, the same ones from the same chance', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 40 }), (seed, count) => {
        const [lost] = breakUp(streamOf(seed, 'air'), count)
        expect(lost.length).toBeGreaterThan(0)
        expect(lost.every((index) => index < count)).toBe(true)
        expect(breakUp(streamOf(seed, 'air'), count)[0]).toEqual(lost)
      }),
    )
  })
})

describe('a brick', () => {
  const hours = (ticks: number): number => ticks / 20 / 3600
  it('lasts a set day of 12 to 17 hours with one part in twenty spent talking', () => {
    const perTick = (['idle', 'hearing', 'talking'] as const).map((use) => FULL - drain(brickOf(100, 1), use).charge)
    const [idle = 0, hearing = 0, talking = 0] = perTick
    const day = hours(FULL / (0.9 * idle + 0.05 * hearing + 0.05 * talking))
    expect(day).toBeGreaterThan(12)
    expect(day).toBeLessThan(17)
    expect(talking).toBeGreaterThan(10 * hearing)
  })

  it('shows 0 % only when it is dead, and an old one goes faster', () => {
    let brick = brickOf(1, 50)
    let ticks = 0
    for (; !isDead(brick); ticks += 1) brick = drain(brick, 'talking')
    expect(ticks).toBe(Math.ceil(FULL / 100 / (1400 * 50)))
    expect(percentOf(brick)).toBe(0)
    expect(drain(brick, 'talking')).toBe(brick)
    expect(percentOf({ charge: 1, wear: 1 })).toBe(1)
  })

  it('chirps every thirty seconds from 10 % on', () => {
    const low = brickOf(10, 1)
    expect(isLow(brickOf(11, 1))).toBe(false)
    expect(chirps(brickOf(11, 1), null, 0)).toBe(false)
    expect(chirps(low, null, 0)).toBe(true)
    expect(chirps(low, 0, 599)).toBe(false)
    expect(chirps(low, 0, 600)).toBe(true)
    expect(chirps(brickOf(0, 1), 0, 600)).toBe(false)
  })
})

describe('what comes out at the ear', () => {
  const belt = { dead: false, channel: 1, volume: 6, keyed: false, cover: 'clear' } as const
  it.each([
    [{}, 1, 'clear'],
    [{}, 2, 'nothing'],
    [{ keyed: true }, 1, 'nothing'],
    [{ volume: 0 }, 1, 'nothing'],
    [{ dead: true }, 1, 'nothing'],
    [{ cover: 'dead' }, 1, 'nothing'],
    [{ cover: 'broken' }, 1, 'broken'],
  ] as const)('with %j on %i is %s', (change, on, reception) => {
    expect(receptionOf({ ...belt, ...change }, on)).toBe(reception)
  })

  it('is everybody’s only with the headset out and the volume up', () => {
    expect(isOpenSpeaker({ plugged: false, volume: 1 })).toBe(true)
    expect(isOpenSpeaker({ plugged: true, volume: 10 })).toBe(false)
    expect(isOpenSpeaker({ plugged: false, volume: 0 })).toBe(false)
  })
})

describe('a press without words', () => {
  it.each([
    [249, 'nothing'],
    [250, 'click'],
    [2000, 'click'],
    [2001, 'openMic'],
  ] as const)('of %i ms is %s', (ms, kind) => {
    expect(silentPress(ms)).toBe(kind)
  })
})
