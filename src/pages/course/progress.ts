import { LEVEL_POINTS } from '../../core/rubric/levels.ts'
import type { LevelNumber } from '../../ui/LevelBoxes.tsx'
import { type Attempt, bestOf, PASS } from './best-of.ts'

/** A module is counted in eighths, as pages are: all of them when it is passed. */
export const BEATS = 8

/** What a module comes to: its cards of the drills, where it has any. */
export type DrillCards = { readonly met: number; readonly all: number; readonly minutes: number }

export type ModuleState = 'none' | 'open' | 'shooting' | 'pickUp' | 'wrapped'

export type Progress = {
  readonly state: ModuleState
  readonly beats: number
  /** About how long it takes today; null where nothing can be played yet. */
  readonly minutes: number | null
  /** The best mark in its scenes; null before there is one. */
  readonly best: number | null
}

const NOTHING: Progress = { state: 'none', beats: 0, minutes: null, best: null }

type Scene = { readonly id: string; readonly minutes: number }

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const ofDrills = ({ met, all, minutes }: DrillCards): Progress => {
  const beats = all === 0 ? 0 : Math.floor((BEATS * met) / all)
  const state = beats === BEATS ? 'wrapped' : met > 0 ? 'shooting' : 'open'
  return { state, beats, minutes, best: null }
}

/** A module wants half of its scenes passed, rounded up (syllabus 1): its best ones count, each up to a pass. */
const ofScenes = (scenes: readonly Scene[], attempts: readonly Attempt[]): Progress => {
  const marks = scenes.map(({ id }) => bestOf(attempts, id)).toSorted((a, b) => (b ?? -1) - (a ?? -1))
  const wanted = marks.slice(0, Math.ceil(scenes.length / 2)).map((mark) => Math.min(mark ?? 0, PASS))
  const beats = Math.floor((BEATS * sum(wanted)) / (wanted.length * PASS))
  const best = marks[0] ?? null
  const state = beats === BEATS ? 'wrapped' : best === null ? 'open' : 'pickUp'
  return { state, beats, minutes: sum(scenes.map(({ minutes }) => minutes)), best }
}

/** How far a module is. */
export const progressOf = (
  scenes: readonly Scene[],
  attempts: readonly Attempt[],
  drills: DrillCards | null,
): Progress => {
  if (scenes.length > 0) return ofScenes(scenes, attempts)
  return drills === null ? NOTHING : ofDrills(drills)
}

const LEVELS: readonly LevelNumber[] = [4, 3, 2, 1]

/**
 * The level that a mark reaches: whoever stands there in every criterion has as many points (rubric 2.1). Whoever has earned
 * anything is at the first.
 */
export const levelReached = (mark: number): LevelNumber =>
  mark === 0 ? 0 : (LEVELS.find((level) => mark >= LEVEL_POINTS[level]) ?? 1)
