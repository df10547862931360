import { describe, expect, it } from 'vitest'
import type { Fact, FactBody } from '../vocabulary/fact.ts'
import { assess } from './assess.ts'
import type { Marks } from './marks.ts'
import { reweigh, type Reweighing } from './reweigh.ts'

const MARKS: Marks = {
  weights: { R1: 50, R3: 50 },
  rows: { stop: { criteria: ['R1'], weight: 3 }, call: { criteria: ['R3'], weight: 1 } },
  passMark: 70,
}

const scored = (row: string, outcome: 'best' | 'ok' | 'wrong'): FactBody => ({
  type: 'row.scored',
  row,
  outcome,
  afterMs: 100,
  still: false,
})
const FACTS: readonly Fact[] = [
  scored('stop', 'best'),
  scored('call', 'ok'),
  { type: 'gate.tripped', gate: 'G4', row: null, why: 'left' } satisfies FactBody,
  { type: 'run.ended', ending: 'clean' } satisfies FactBody,
].map((body, order) => ({ ...body, tick: order, order }))
const UNGATED = FACTS.filter(({ type }) => type !== 'gate.tripped')

const marksOf = (change: Reweighing): Marks => {
  const changed = reweigh(MARKS, change)
  if (!changed.ok) throw new Error(changed.error.code)
  return changed.marks
}

describe('a regrade', () => {
  it('weighs the same facts anew', () => {
    expect(assess(UNGATED, MARKS).score).toBe(78)
    expect(assess(UNGATED, marksOf({ weights: { R1: 90, R3: 10 } })).score).toBe(96)
    expect(assess(UNGATED, marksOf({ weights: { R1: 0 } })).criteria.map(({ criterion }) => criterion)).toEqual(['R3'])
  })

  it('moves the pass mark and never a gate', () => {
    expect(assess(UNGATED, MARKS).passed).toBe(true)
    expect(assess(UNGATED, marksOf({ passMark: 79 })).passed).toBe(false)
    expect(assess(FACTS, marksOf({ passMark: 0, weights: { R1: 100 } }))).toMatchObject({ score: 69, passed: false })
  })

  it.each<[Reweighing, object]>([
    [{ weights: { R3: -1 } }, { code: 'badWeight', criterion: 'R3' }],
    [{ weights: { R3: Number.NaN } }, { code: 'badWeight', criterion: 'R3' }],
    [{ weights: { R9: 10 } }, { code: 'notExercised', criterion: 'R9' }],
    [{ weights: { R1: 0, R3: 0 } }, { code: 'nothingWeighs' }],
    [{ passMark: 101 }, { code: 'badPassMark' }],
    [{ passMark: 69.5 }, { code: 'badPassMark' }],
  ])('refuses %j', (change, error) => {
    expect(reweigh(MARKS, change)).toEqual({ ok: false, error })
  })
})
