import type { Level } from '../rubric/assessment.ts'
import { roundedQuotient } from '../rubric/levels.ts'
import { CRITERIA, type Criterion } from '../vocabulary/words.ts'
import type { MarkedRun } from './marked-run.ts'

/** Ability is the best three of the last five (rubric 1.8). */
const LAST = 5
const BEST = 3

/** From here on somebody does it unprompted, in normal pressure (rubric 2.1). */
export const SET_READY: Level = 3

/** Runs that a claim rests on at least: one piece is not graded (rubric, sources of the method), the profile takes three. */
export const RUNS_FOR_A_CLAIM = BEST

/** How somebody stands in one criterion. */
export type CriterionProfile = {
  readonly criterion: Criterion
  /** Levels in every run that exercised it, oldest first. */
  readonly levels: readonly Level[]
  /** The mean of the best three of the last five, rounded half up; null where no run exercised it. */
  readonly level: Level | null
}

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4]

const levelNow = (levels: readonly Level[]): Level | null => {
  const best = levels
    .slice(-LAST)
    .sort((a, b) => b - a)
    .slice(0, BEST)
  if (best.length === 0) return null
  const mean = roundedQuotient(
    best.reduce<number>((sum, level) => sum + level, 0),
    best.length,
  )
  return LEVELS[mean] ?? 0
}

export type Profile = readonly CriterionProfile[]

/** All twelve criteria over some runs, oldest run first. */
export const profileOf = (runs: readonly Pick<MarkedRun, 'levels'>[]): Profile =>
  CRITERIA.map((criterion) => {
    const levels = runs.flatMap((run) => run.levels[criterion] ?? [])
    return { criterion, levels, level: levelNow(levels) }
  })

/** The criteria that must stand for somebody to be called set-ready (rubric 2.1). */
export const SET_READY_CRITERIA: readonly Criterion[] = ['R1', 'R2', 'R3', 'R5', 'R6']

/** Runs that it is read off (rubric 2.1). */
const SET_READY_RUNS = 3

/** Criteria that still keep somebody from being called set-ready: below it, or not seen, in one of their last three runs. */
export const shortOfSetReady = (profile: Profile): readonly Criterion[] =>
  SET_READY_CRITERIA.filter((criterion) => {
    const last = profile.find((one) => one.criterion === criterion)?.levels.slice(-SET_READY_RUNS) ?? []
    return last.length < SET_READY_RUNS || last.some((level) => level < SET_READY)
  })
