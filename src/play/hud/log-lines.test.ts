import { describe, expect, it } from 'vitest'
import type { LogLine } from '../../core/run/run-view.ts'
import { A_RADIO } from '../test-view.ts'
import { isDeed, lineOnAir, logPrinter, type LogWords, printedLine, saidSoFar } from './log-lines.ts'

const line = (over: Partial<LogLine>): LogLine => ({
  order: 1,
  tick: 0,
  channel: 1,
  by: 'reyes',
  text: null,
  words: 'Rolling.',
  call: null,
  ...over,
})

const WORDS: LogWords = {
  name: (person) => person.toUpperCase(),
  role: ({ by, channel }) => (by === 'me' && channel === null ? 'by voice' : null),
  said: ({ words }) => words ?? '',
  gloss: () => null,
  place: (channel) => (channel === null ? 'in person' : `ch ${channel}`),
  verdict: ({ level }) => ({ right: level === 'right', words: level }),
  unsent: (why) => ({ right: false, words: `not sent, ${why}` }),
}

describe('printedLine', () => {
  it('stamps the set clock and says where it was said', () => {
    expect(printedLine(line({ tick: 30 }), 36_840, false, WORDS)).toMatchObject({
      time: '10:14:01',
      place: 'ch 1',
      mine: false,
      verdict: null,
    })
    expect(printedLine(line({ by: 'me', channel: null }), 0, false, WORDS)).toMatchObject({
      place: 'in person',
      role: 'by voice',
      mine: true,
    })
  })

  it('carries the verdict of the trainee and no other', () => {
    const mine = line({ by: 'me', verdict: { level: 'coach', rule: 'R-BRIEF', latencyMs: null } })
    expect(printedLine(mine, 0, false, WORDS).verdict).toEqual({ right: false, words: 'coach' })
  })

  it('says why words did not go out', () => {
    const kept = line({ by: 'me', unsent: 'busy' })
    expect(printedLine(kept, 0, false, WORDS).verdict).toEqual({ right: false, words: 'not sent, busy' })
  })
})

describe('isDeed', () => {
  it.each([
    ['“Thanks, this way.”', false],
    ['Low. “Her words, the time.” Stay near.', false],
    ['« Merci, par ici. »', false],
    ['Off the step, three knocks, name, wait', true],
  ])('%s: %s', (words, deed) => {
    expect(isDeed(words)).toBe(deed)
  })
})

describe('lineOnAir', () => {
  const air = (from: number) => ({
    radio: { ...A_RADIO, onAir: { by: 'reyes', text: null, from, until: from + 20 } },
  })

  it('is the last line of whoever has the channel', () => {
    const log = [line({ order: 1, tick: 5 }), line({ order: 2, tick: 40 }), line({ order: 3, tick: 41, by: 'priya' })]
    expect(lineOnAir({ log, ...air(40) })).toBe(2)
  })

  it('is nobody’s when the talk has not reached the log or the channel is clear', () => {
    expect(lineOnAir({ log: [line({ tick: 5 })], ...air(40) })).toBeNull()
    expect(lineOnAir({ log: [line({})], radio: A_RADIO })).toBeNull()
  })
})

describe('saidSoFar', () => {
  it('grows by whole words until all is said', () => {
    const words = 'Picture’s up. Lock it up.'
    expect(words.slice(0, saidSoFar(words, 0))).toBe('Picture’s')
    expect(words.slice(0, saidSoFar(words, 0.5))).toBe('Picture’s up.')
    expect(words.slice(0, saidSoFar(words, 1))).toBe(words)
  })
})

describe('logPrinter', () => {
  it('prints again only what has changed', () => {
    const print = logPrinter()
    const log = [line({ order: 1 }), line({ order: 2 })]
    const [first, second] = print(log, 2, 0, WORDS)
    const again = print(log, null, 0, WORDS)
    expect(again[0]).toBe(first)
    expect(again[1]).not.toBe(second)
    expect(again[1]).toMatchObject({ now: false })
  })
})
