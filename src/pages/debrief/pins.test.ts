import { describe, expect, it } from 'vitest'
import type { Assessment, CriterionMark } from '../../core/rubric/assessment.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { pinsOf } from './pins.ts'

const mark = (
  criterion: CriterionMark['criterion'],
  weight: number,
  points: number,
  evidence: CriterionMark['evidence'],
): CriterionMark => ({
  criterion,
  weight,
  raw: 0,
  level: 2,
  points,
  evidence,
})
const assessment = (criteria: readonly CriterionMark[], gates: Assessment['gates'] = []): Assessment => ({
  criteria,
  gates,
  uncapped: 60,
  score: 39,
  passed: false,
  band: 'none',
  remarks: [],
})
const row = (fact: number, tick: number, outcome: 'best' | 'wrong') =>
  ({ kind: 'row', fact, tick, row: 'courier', outcome, credited: true }) as const
const FACTS: readonly Fact[] = [{ type: 'row.opened', row: 'courier', tick: 400, order: 1 }]

describe('the pins of a debrief', () => {
  it('makes one pin of a moment that counts for two criteria, numbered as it happened', () => {
    const pins = pinsOf(
      assessment([
        mark('R5', 10, 10, [row(9, 500, 'best')]),
        mark('R2', 25, 25, [row(3, 100, 'best'), row(9, 500, 'best')]),
      ]),
      FACTS,
    )
    expect(pins.map(({ number, fact, criteria }) => [number, fact, criteria])).toEqual([
      [1, 3, ['R2']],
      [2, 9, ['R5', 'R2']],
    ])
  })

  it('does not call a moment held when a gate or a fault stands on it', () => {
    const gate = {
      gate: 'G1',
      cap: 39,
      fact: 9,
      tick: 500,
      why: 'gate.x',
      row: 'courier',
      selfReported: false,
    } as const
    const fault = {
      kind: 'fault',
      fact: 3,
      tick: 100,
      rule: 'R-BRIEF',
      severity: 'minor',
      why: { id: 'brief.sentences' },
      words: 'x',
      off: 5,
    } as const
    const pins = pinsOf(
      assessment([mark('R2', 25, 25, [row(9, 500, 'best')]), mark('R3', 20, 11, [fault])], [gate]),
      FACTS,
    )
    expect(pins.map(({ held, fault: why, gate: shut }) => [held, why?.why.id ?? null, shut?.gate ?? null])).toEqual([
      [false, 'brief.sentences', null],
      [false, null, 'G1'],
    ])
  })

  it('goes back to a little before the moment opened, and never before the run', () => {
    const early = {
      kind: 'fault',
      fact: 2,
      tick: 20,
      rule: 'R-HAIL',
      severity: 'minor',
      why: { id: 'hail.unnamed' },
      words: 'x',
      off: 0,
    } as const
    const pins = pinsOf(assessment([mark('R2', 25, 25, [row(9, 500, 'wrong')]), mark('R3', 20, 20, [early])]), FACTS)
    expect(pins.map(({ backTo }) => backTo)).toEqual([0, 340])
  })

  it('loses marks only where a criterion of it has less than all of its points', () => {
    const pins = pinsOf(
      assessment([
        mark('R4', 10, 10, [row(9, 500, 'wrong')]),
        mark('R3', 20, 16, [row(12, 600, 'wrong'), row(15, 700, 'best')]),
      ]),
      FACTS,
    )
    expect(pins.map(({ fact, lost }) => [fact, lost])).toEqual([
      [9, false],
      [12, true],
      [15, false],
    ])
  })
})
