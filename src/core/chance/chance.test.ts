import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChanceState, nextInt, pick, seedChance, streamOf, vary } from './chance.ts'
import { fnv1a64, nextWord, splitmix64 } from './generator.ts'

const words = (from: ChanceState, count: number): readonly number[] => {
  const drawn: number[] = []
  let chance = from
  for (let index = 0; index < count; index += 1) {
    const [word, after] = nextWord(chance)
    drawn.push(word)
    chance = after
  }
  return drawn
}

describe('generator', () => {
  it('gives the published numbers of xoshiro128** from 1, 2, 3, 4', () => {
    expect(words([1, 2, 3, 4], 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })

  it('gives the published numbers of splitmix64 from 1234567', () => {
    expect(splitmix64(1_234_567n, 5)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ])
  })

  it.each([
    ['', 0xcbf29ce484222325n],
    ['a', 0xaf63dc4c8601ec8cn],
    ['foobar', 0x85944171f73967e8n],
  ])('gives the published FNV-1a of "%s"', (text, hash) => {
    expect(fnv1a64(text)).toBe(hash)
  })
})

describe('chance', () => {
  it('is plain data that goes on after being stored', () => {
    const chance = seedChance(7)
    const stored: unknown = JSON.parse(JSON.stringify(chance))
    expect(stored).toEqual(chance)
    expect(chance.every((word) => Number.isInteger(word) && word >= 0 && word < 2 ** 32)).toBe(true)
  })

  it('differs from seed to seed and from stream to stream', () => {
    const firsts = [0, 1, 2, 3, 4_294_967_296, Number.MAX_SAFE_INTEGER].flatMap((seed) => [
      words(seedChance(seed), 2).join(),
      words(streamOf(seed, 'people'), 2).join(),
      words(streamOf(seed, 'calls'), 2).join(),
    ])
    expect(new Set(firsts).size).toBe(firsts.length)
  })

  it('draws every whole number below n about as often as the others', () => {
    const counts = [0, 0, 0, 0, 0, 0]
    let chance = seedChance(11)
    for (let draw = 0; draw < 60_000; draw += 1) {
      const [face, after] = nextInt(chance, 6)
      counts[face] = (counts[face] ?? 0) + 1
      chance = after
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })

  it('has no bias where n does not divide 2^32: a third of three quarters of all words', () => {
    const n = 3 * 2 ** 30
    const counts = [0, 0, 0]
    let chance = seedChance(5)
    for (let draw = 0; draw < 30_000; draw += 1) {
      const [value, after] = nextInt(chance, n)
      const third = Math.floor(value / 2 ** 30)
      counts[third] = (counts[third] ?? 0) + 1
      chance = after
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })

  it.each([0, -1, 1.5, 2 ** 32 + 1, Number.NaN])('refuses to draw below %d', (n) => {
    expect(() => nextInt(seedChance(1), n)).toThrow(/nextInt wants/)
  })

  it('varies by no more than it may, to both ends', () => {
    let chance = seedChance(3)
    let least = Number.POSITIVE_INFINITY
    let most = 0
    for (let draw = 0; draw < 2000; draw += 1) {
      const [ms, after] = vary(chance, 100, 20)
      least = Math.min(least, ms)
      most = Math.max(most, ms)
      chance = after
    }
    expect([least, most]).toEqual([80, 120])
    expect(vary(chance, 5000, 0)[0]).toBe(5000)
  })

  it('picks only what is there', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.string(), { minLength: 1 }), (seed, list) => {
        expect(list).toContain(pick(seedChance(seed), list)[0])
      }),
    )
  })
})
