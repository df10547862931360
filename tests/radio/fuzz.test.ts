import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RadioCase } from '../../src/core/radio/case.ts'
import { decodeCase } from '../../src/core/radio/decode-case.ts'
import { grade } from '../../src/core/radio/grade.ts'
import { formsOf } from '../../src/core/radio/lexicon/forms.ts'
import { LEXICON } from '../../src/core/radio/lexicon/lexicon.ts'
import {
  ACTS,
  POST_STATES,
  REGIONS,
  ROLL_STATES,
  RULE_IDS,
  SAY_MODES,
  SEVERITIES,
  TRAFFIC_KINDS,
} from '../../src/core/vocabulary/radio.ts'
import { inEnglish } from '../../src/i18n/english-reasons.ts'
import { aCase, aLine, CREW, SAM } from './story.ts'

const phrase = fc.constantFrom(
  ...LEXICON.flatMap(([, , phrases]) => phrases.split('|').flatMap(formsOf)),
  ...CREW.map((person) => person.name),
  'Sam',
  'north door',
  'two',
  'for',
  'to',
  ',',
  '.',
  '?',
  'holding',
  'W1',
)
const words = fc.oneof(
  fc.array(phrase, { maxLength: 8 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const time = fc.integer({ min: -1000, max: 120_000 })
const length = fc.integer({ min: 0, max: 20_000 })
const channel = fc.integer({ min: 1, max: 16 })
const name = fc.constantFrom(...CREW.map((person) => person.name), 'Sam', 'a stranger', '')
const facts = fc.dictionary(
  fc.constantFrom('count', 'item', 'place', 'who', 'when', 'channel', '__proto__', 'x'),
  words,
  { maxKeys: 4 },
)
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
  {
    mode: fc.constantFrom(...SAY_MODES),
    channel,
    pressAtMs: time,
    durMs: length,
    text: words,
    leadMs: length,
    tailMs: length,
    alternatives: fc.array(words, { maxLength: 3 }),
  },
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
    secrets: fc.record(
      { people: fc.array(words, { maxLength: 2 }), show: fc.array(words, { maxLength: 2 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id', 'region', 'me', 'roster', 'homeChannel', 'roll', 'post', 'before', 'say', 'silentMs'] },
)

/** What is wrong with a verdict; nothing, if it is sound. */
const unsound = (given: RadioCase): readonly string[] => {
  const verdict = grade(given)
  const names = new Set([...given.roster.map((person) => person.name), '*'])
  const weights = verdict.faults.map((fault) => SEVERITIES.indexOf(fault.severity))
  const levels =
    weights.length === 0 ? ['right', 'wrong'] : weights.some((weight) => weight > 0) ? ['wrong'] : ['coach', 'wrong']
  const checks: readonly (readonly [boolean, string])[] = [
    [ACTS.includes(verdict.act), 'act'],
    [verdict.to.every((who) => names.has(who)), 'to'],
    [verdict.faults.every((fault) => RULE_IDS.includes(fault.rule)), 'rule'],
    [new Set(verdict.faults.map((fault) => fault.rule)).size === verdict.faults.length, 'a rule twice'],
    [weights.every((weight, at) => at === 0 || weight <= (weights[at - 1] ?? 0)), 'order'],
    [verdict.faults.every((fault) => /[.?!…]”?$/u.test(inEnglish(fault.why))), 'end of a sentence'],
    [verdict.faults.every((fault) => !/\{\{|undefined|“”/.test(inEnglish(fault.why))), 'an empty slot'],
    [levels.includes(verdict.level), 'level'],
    [JSON.stringify(grade(structuredClone(given))) === JSON.stringify(verdict), 'another verdict the second time'],
  ]
  return checks.filter(([holds]) => !holds).map(([, what]) => what)
}

/** So many words that nobody knows. */
const strange = (seed: number, count: number): string =>
  fc
    .sample(
      fc.string({
        unit: fc.integer({ min: 97, max: 122 }).map((code) => String.fromCharCode(code)),
        minLength: 3,
        maxLength: 11,
      }),
      {
        numRuns: count,
        seed,
      },
    )
    .join(' ')

describe('any case at all', () => {
  it('gets a sound verdict, the same every time', () => {
    const prove = () =>
      fc.assert(
        fc.property(radioCase, (given) => unsound(given).length === 0),
        { numRuns: 1500, seed: 20_251_014 },
      )
    expect(prove).not.toThrow()
  })

  it('is refused with a path and a reason, never an exception, if it is no case', () => {
    const refused = (value: unknown): boolean => {
      const decoded = decodeCase(value)
      return !decoded.ok && decoded.problem.message !== ''
    }
    expect(() => fc.assert(fc.property(fc.jsonValue(), refused), { numRuns: 500, seed: 7 })).not.toThrow()
  })

  it('takes an utterance of 100 kB in its stride', () => {
    const long = 'Sam for Nina, can you send two bricks to lock-up three, um, before we roll? '.repeat(1400)
    const verdict = grade({
      id: 'long',
      region: 'us',
      me: SAM,
      roster: CREW,
      homeChannel: 1,
      roll: 'idle',
      post: 'off',
      before: [],
      say: { mode: 'typed', channel: 1, pressAtMs: 0, durMs: 1000, text: long },
    })
    expect(verdict.faults.map((fault) => fault.rule)).toContain('R-BRIEF')
    expect(Math.max(...verdict.faults.map((fault) => inEnglish(fault.why).length))).toBeLessThan(500)
  })

  it('holds a read-back against an order of 70 kB without waiting', () => {
    const order = `Sam, bring two blankets ${strange(1, 9000)} to holding.`
    const readBack = `Copy, two blankets to holding, ${'and the van to the gate with a case '.repeat(10)}`
    const verdict = grade(
      aCase({
        before: [aLine('Nina', order, 0, { to: ['Sam'], durMs: 5000 })],
        say: { mode: 'typed', channel: 1, pressAtMs: 6000, durMs: 2000, text: readBack },
      }),
    )
    expect(verdict.act).toBe('readback')
  })
})
