import type { Fact } from '../vocabulary/fact.ts'
import { CRITERIA, type Criterion } from '../vocabulary/words.ts'
import type { Assessment, CriterionMark, Evidence } from './assessment.ts'
import { type Note, notesOf } from './notes.ts'
import { type PlacedFault, faultsOf } from './faults.ts'
import { gatesOf } from './gates.ts'
import { bandOf, CORE_CRITERIA, CORE_LEVEL, LEVEL_POINTS, levelOf, roundedQuotient } from './levels.ts'
import type { Marks } from './marks.ts'
import { markRows, rowResults } from './rows.ts'

/** The ending of a run that the trainee walked away from. */
const LEFT = 'left'

const byFact = (a: Evidence, b: Evidence): number => a.fact - b.fact

const pointsOff = (faults: readonly PlacedFault[]): number =>
  faults.reduce((sum, { evidence }) => sum + evidence.off, 0)

const of = (notes: readonly Note[], criterion: Criterion): readonly Evidence[] =>
  notes.filter((note) => note.criterion === criterion).map(({ evidence }) => evidence)

/** Criteria that this run exercises, with the marks of their rows: they have weight, and a row of theirs arose. */
const exercisedBy = (facts: readonly Fact[], marks: Marks) => {
  const results = rowResults(facts)
  return CRITERIA.flatMap((criterion) => {
    const weight = marks.weights[criterion] ?? 0
    const rows = weight > 0 ? markRows(criterion, results, marks) : null
    return rows === null ? [] : [{ criterion, weight, rows }]
  })
}

/** Nobody passes a run that is not over, or that they walked away from. */
const wasPlayedOut = (facts: readonly Fact[]): boolean =>
  facts.some((fact) => fact.type === 'run.ended' && fact.ending !== LEFT)

const passes = (score: number, criteria: readonly CriterionMark[], gates: number, passMark: number): boolean =>
  gates === 0 &&
  criteria.length > 0 &&
  score >= passMark &&
  criteria.every(({ criterion, level }) => !CORE_CRITERIA.includes(criterion) || level >= CORE_LEVEL)

/**
 * The mark of a run from its facts (rubric 1.6, 4 and 5.1): pure, so that hint, debrief, class server and regrade agree.
 * Before the run has ended it is the mark of what is decided so far.
 */
export const assess = (facts: readonly Fact[], marks: Marks): Assessment => {
  const exercised = exercisedBy(facts, marks)
  const names: ReadonlySet<Criterion> = new Set(exercised.map(({ criterion }) => criterion))
  const faults = faultsOf(facts, names)
  const notes = notesOf(facts)
  const whole = exercised.reduce((sum, { weight }) => sum + weight, 0)

  const criteria = exercised.map(({ criterion, weight, rows }): CriterionMark => {
    const against = faults.filter((fault) => fault.criterion === criterion)
    const raw = Math.max(0, rows.raw - pointsOff(against))
    const level = levelOf(raw, rows.earnedAny)
    return {
      criterion,
      weight: (100 * weight) / whole,
      raw,
      level,
      points: (weight * LEVEL_POINTS[level]) / whole,
      evidence: [...rows.evidence, ...against.map(({ evidence }) => evidence), ...of(notes, criterion)].sort(byFact),
    }
  })

  const earned = exercised.reduce(
    (sum, { weight }, index) => sum + weight * LEVEL_POINTS[criteria[index]?.level ?? 0],
    0,
  )
  const uncapped = whole === 0 ? 0 : roundedQuotient(earned, whole)
  const gates = gatesOf(facts)
  const score = Math.min(uncapped, ...gates.map(({ cap }) => cap))
  const passed = wasPlayedOut(facts) && passes(score, criteria, gates.length, marks.passMark)
  const remarks = [
    ...faults.filter((fault) => fault.criterion === null).map(({ evidence }) => evidence),
    ...notes.filter(({ criterion }) => !names.has(criterion)).map(({ evidence }) => evidence),
  ]
  return { criteria, gates, uncapped, score, passed, band: bandOf(score, passed), remarks }
}
