import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RadioCase } from '../../src/core/radio/case.ts'
import { decodeCase } from '../../src/core/radio/decode-case.ts'
import { grade } from '../../src/core/radio/grade.ts'
import { LEXICON } from '../../src/core/radio/lexicon.ts'
import { ACTS, POST_STATES, REGIONS, ROLL_STATES, RULE_IDS, SAY_MODES, SEVERITIES, TRAFFIC_KINDS } from '../../src/core/vocabulary/radio.ts'
import { CREW, SAM } from './story.ts'

const phrase = fc.constantFrom(...LEXICON.flatMap(([, , phrases]) => phrases.split('|')), ...CREW.map((person) => person.name), 'Sam', 'north door', 'two', 'for', 'to', ',', '.', '?', 'holding', 'W1')
const words = fc.oneof(
  fc.array(phrase, { maxLength: 8 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const time = fc.integer({ min: -1000, max: 120_000 })
const length = fc.integer({ min: 0, max: 20_000 })
const channel = fc.integer({ min: 1, max: 16 })
const name = fc.constantFrom(...CREW.map((person) => person.name), 'Sam', 'a stranger', '')
const facts = fc.dictionary(fc.constantFrom('count', 'item', 'place', 'who', 'when', 'channel', '__proto__', 'x'), words, { maxKeys: 4 })
const traffic = fc.record(
  {
    atMs: time,
    durMs: length,
    channel,
    from: name,
    text: words,
    to: fc.array(fc.oneof(name, fc.constant('*')), { maxLength: 3 }),
    kind: fc.constantFrom(...TRAFFIC_KINDS),
    facts,
    garbled: fc.boolean(),
  },
  { requiredKeys: ['atMs', 'durMs', 'channel', 'from', 'text'] },
)
const transmission = fc.record(
  { mode: fc.constantFrom(...SAY_MODES), channel, pressAtMs: time, durMs: length, text: words, leadMs: length, tailMs: length, alternatives: fc.array(words, { maxLength: 3 }) },
  { requiredKeys: ['mode', 'channel', 'pressAtMs', 'durMs', 'text'] },
)
const radioCase = fc.record(
  {
    id: fc.string(),
    region: fc.constantFrom(...REGIONS),
    me: fc.constantFrom(SAM, { name: 'Sam', role: 'PA' }),
    roster: fc.constantFrom([...CREW, SAM], CREW, []),
    homeChannel: channel,
    roll: fc.constantFrom(...ROLL_STATES),
    post: fc.constantFrom(...POST_STATES),
    before: fc.array(traffic, { maxLength: 6 }),
    say: fc.option(transmission),
    silentMs: length,
    lockupPoll: fc.boolean(),
    radioEcho: fc.boolean(),
    public: fc.boolean(),
    emergencyOnAir: fc.boolean(),
    hazard: fc.option(fc.record({ kind: words, place: words })),
    secrets: fc.record({ people: fc.array(words, { maxLength: 2 }), show: fc.array(words, { maxLength: 2 }) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['id', 'region', 'me', 'roster', 'homeChannel', 'roll', 'post', 'before', 'say', 'silentMs'] },
)

const isSound = (given: RadioCase): void => {
  const verdict = grade(given)
  const names = new Set([...given.roster.map((person) => person.name), '*'])
  expect(ACTS).toContain(verdict.act)
  expect(verdict.to.every((who) => names.has(who))).toBe(true)
  expect(verdict.faults.map((fault) => fault.rule).every((rule) => RULE_IDS.includes(rule))).toBe(true)
  expect(new Set(verdict.faults.map((fault) => fault.rule)).size).toBe(verdict.faults.length)
  const weights = verdict.faults.map((fault) => SEVERITIES.indexOf(fault.severity))
  expect(weights).toEqual([...weights].sort((a, b) => b - a))
  expect(verdict.faults.every((fault) => /[.?!…][”]?$/u.test(fault.why) && !/\{(said|better|what)\}/.test(fault.why))).toBe(true)
  const grave = verdict.faults.some((fault) => fault.severity !== 'minor')
  if (grave) expect(verdict.level).toBe('wrong')
  if (verdict.level === 'right') expect(verdict.faults).toEqual([])
  expect(grade(structuredClone(given))).toEqual(verdict)
}

describe('any case at all', () => {
  it('gets a sound verdict, the same every time', () => {
    fc.assert(fc.property(radioCase, isSound), { numRuns: 1500, seed: 20_251_014 })
  })

  it('is refused with a path and a reason, never an exception, if it is no case', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const decoded = decodeCase(value)
        expect(decoded.ok).toBe(false)
        if (!decoded.ok) expect(decoded.problem.message).not.toBe('')
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  it('takes an utterance of 100 kB in its stride', () => {
    const long = 'Sam for Nina, can you send two bricks to lock-up three, um, before we roll? '.repeat(1400)
    const verdict = grade({ id: 'long', region: 'us', me: SAM, roster: CREW, homeChannel: 1, roll: 'idle', post: 'off', before: [], say: { mode: 'typed', channel: 1, pressAtMs: 0, durMs: 1000, text: long } })
    expect(verdict.faults.map((fault) => fault.rule)).toContain('R-BRIEF')
    expect(Math.max(...verdict.faults.map((fault) => fault.why.length))).toBeLessThan(500)
  })
})
