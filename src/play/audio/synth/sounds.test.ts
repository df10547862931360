import { describe, expect, it } from 'vitest'
import { gainOf, MADE_AT } from '../loudness.ts'
import { loudest, RATE } from './noise.ts'
import { bellRing, MADE_NAMES, makeSound } from './sounds.ts'

const decibels = (value: number): number => 20 * Math.log10(value)

describe.each([...MADE_NAMES])('%s', (name) => {
  const sound = makeSound(name)

  it('is the same each time', () => {
    const again = makeSound(name)
    expect(again.every((value, i) => value === sound[i])).toBe(true)
    expect(again).toHaveLength(sound.length)
  })

  it('is made at the common loudness, with room above the peaks', () => {
    const peak = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    expect(peak).toBeLessThanOrEqual(0.8901)
    expect(decibels(loudest(sound))).toBeLessThanOrEqual(MADE_AT + 0.1)
    expect(decibels(loudest(sound))).toBeGreaterThan(MADE_AT - 6)
  })
})

describe('the squelch tail', () => {
  it('falls by about 9 dB in 140 ms', () => {
    const tail = makeSound('squelchTail')
    const level = (from: number, to: number): number =>
      loudest(tail.slice(Math.round(RATE * from), Math.round(RATE * to)))
    expect(tail.length / RATE).toBeCloseTo(0.14)
    const drop = decibels(level(0.005, 0.03) / level(0.11, 0.135))
    expect(drop).toBeGreaterThan(4)
    expect(drop).toBeLessThan(10)
  })
})

describe('the bell', () => {
  it('sounds as long as it is rung, and then dies away', () => {
    const ring = bellRing(1600)
    const at = (seconds: number): number =>
      loudest(ring.slice(Math.round(RATE * seconds), Math.round(RATE * (seconds + 0.1))))
    expect(at(1.4)).toBeGreaterThan(gainOf(-10) * at(0.5))
    expect(at(2.35)).toBeLessThan(gainOf(-20) * at(1.4))
  })
})
