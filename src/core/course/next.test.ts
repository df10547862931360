import { describe, expect, it } from 'vitest'
import type { Assessment, CriterionMark } from '../rubric/assessment.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { RuleId, Severity } from '../vocabulary/radio.ts'
import { drillFor, learnFromPlay, slipsOf } from './from-play.ts'
import { gapsOf, nextPractice, type Offer } from './next.ts'

const mark = (criterion: CriterionMark['criterion'], weight: number, points: number): CriterionMark => ({
  criterion,
  weight,
  raw: 0,
  level: 2,
  points,
  evidence: [],
})
const assessment = (...criteria: readonly CriterionMark[]): Assessment => ({
  criteria,
  gates: [],
  uncapped: 60,
  score: 60,
  passed: false,
  band: 'none',
  remarks: [],
})

/** Transmissions of a run, each with the rules that it broke. */
const said = (...broken: readonly (readonly (readonly [RuleId, Severity])[])[]): readonly Fact[] =>
  broken.map((faults, order) => ({
    type: 'radio.graded',
    tick: order * 100,
    order,
    words: 'Door two.',
    act: 'report',
    level: faults.length === 0 ? 'right' : 'wrong',
    faults: faults.map(([rule, severity]) => ({ rule, severity, why: { id: 'ack.silent' as const } })),
    content: [],
    notes: [],
    latencyMs: null,
    roll: 'idle',
  }))

const OFFER: Offer = {
  drills: [
    { id: 'answer-the-call', rules: { 'R-ANSWER': 3, 'R-READBACK': 1, 'R-ACK': 2 } },
    { id: 'read-back', rules: { 'R-READBACK': 15, 'R-ACK': 2 } },
  ],
  scenes: [
    { id: 'stage-door', module: 'm04-lock-ups-1' },
    { id: 'upset-actor', module: 'm06-first-team' },
  ],
}

describe('rules that slipped', () => {
  it('are counted, the most often first, and forgotten only where it was more than minor', () => {
    const facts = said(
      [['R-BRIEF', 'minor']],
      [
        ['R-ANSWER', 'major'],
        ['R-BRIEF', 'minor'],
      ],
      [],
    )
    expect(slipsOf(facts)).toEqual([
      { rule: 'R-BRIEF', times: 2, outcome: 'partly' },
      { rule: 'R-ANSWER', times: 1, outcome: 'missed' },
    ])
  })

  it('stand by how grave they are where they slipped as often', () => {
    const facts = said([
      ['R-BRIEF', 'minor'],
      ['R-HOLD-TILL-CUT', 'critical'],
    ])
    expect(slipsOf(facts).map(({ rule }) => rule)).toEqual(['R-HOLD-TILL-CUT', 'R-BRIEF'])
  })

  it('stay missed where a minor slip came after', () => {
    const facts = said([['R-ANSWER', 'major']], [['R-ANSWER', 'minor']])
    expect(slipsOf(facts)).toEqual([{ rule: 'R-ANSWER', times: 2, outcome: 'missed' }])
  })

  it('go to the drill with most items for them, of two to the earlier, and to none where no drill asks for them', () => {
    expect(drillFor(OFFER.drills, 'R-READBACK')?.id).toBe('read-back')
    expect(drillFor(OFFER.drills, 'R-ANSWER')?.id).toBe('answer-the-call')
    expect(drillFor(OFFER.drills, 'R-ACK')?.id).toBe('answer-the-call')
    expect(drillFor(OFFER.drills, 'R-EARPIECE')).toBeNull()
  })

  it('become cards only where a drill can ask for them', () => {
    const facts = said([['R-EARPIECE', 'major']], [['R-ACK', 'major']], [['R-READBACK', 'minor']])
    expect([...learnFromPlay(facts, OFFER.drills)]).toEqual([
      ['rule:R-ACK', 'missed'],
      ['rule:R-READBACK', 'partly'],
    ])
  })
})

describe('the gaps', () => {
  it('are where points were lost, most first, and safety first where two lost the same', () => {
    const gaps = gapsOf(assessment(mark('R2', 10, 5), mark('R3', 20, 5), mark('R1', 10, 5), mark('R7', 5, 5)), 'm04-x')
    expect(gaps).toEqual([
      { criterion: 'R3', lost: 15, module: 'm03' },
      { criterion: 'R1', lost: 5, module: 'm02' },
      { criterion: 'R2', lost: 5, module: 'm04' },
    ])
  })

  it('are taught outdoors where they were met outdoors', () => {
    expect(gapsOf(assessment(mark('R2', 10, 5)), 'm05-street')[0]?.module).toBe('m05')
  })
})

describe('what to practise next', () => {
  const next = (facts: readonly Fact[], ...criteria: readonly CriterionMark[]) =>
    nextPractice(facts, gapsOf(assessment(...criteria), 'm04-lock-ups-1'), OFFER)

  it('is the drill of a rule that failed twice, whatever lost more points', () => {
    const facts = said([['R-ANSWER', 'major']], [['R-ANSWER', 'minor']])
    expect(next(facts, mark('R2', 90, 0))).toEqual({
      kind: 'rule',
      drill: 'answer-the-call',
      rule: 'R-ANSWER',
      times: 2,
    })
  })

  it('is a scene of the module that teaches the weakest', () => {
    expect(next(said([['R-ANSWER', 'major']]), mark('R2', 50, 10), mark('R3', 20, 10))).toEqual({
      kind: 'scene',
      scene: 'stage-door',
      criterion: 'R2',
    })
  })

  it('is a drill for listening and for the radio', () => {
    expect(next([], mark('R4', 20, 0))).toEqual({ kind: 'drill', drill: 'read-back', criterion: 'R4' })
    expect(next(said([['R-ACK', 'major']]), mark('R3', 20, 0))).toMatchObject({ kind: 'rule', rule: 'R-ACK', times: 1 })
    expect(next([], mark('R3', 20, 0))).toEqual({ kind: 'drill', drill: 'answer-the-call', criterion: 'R3' })
  })

  it('goes on to the next weakest where there is nothing to practise the weakest with', () => {
    expect(next([], mark('R11', 50, 0), mark('R5', 20, 10))).toMatchObject({ kind: 'scene', scene: 'upset-actor' })
  })

  it('is nothing where nothing was lost', () => {
    expect(next(said([]), mark('R2', 100, 100))).toBeNull()
  })
})
