import { createContext, use } from 'react'
import type { RunView } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { LiveRun } from '../live/live-run.ts'
import type { SayLevel } from './hearing.ts'
import type { KeyedChoice } from './near-choices.ts'
import type { Say } from './names.ts'
import { useSlice, useSlowSlice } from './use-slice.ts'

/** What every piece of the play screen leans on; of a run, only `hints` and `level` ever change. */
export type Play = {
  readonly run: LiveRun
  readonly scenario: Scenario
  readonly say: Say
  /** The run is marked for a class: what a recogniser heard goes as it was heard. */
  readonly assessed: boolean
  /** What is due next is said; never in an assessed run. */
  readonly hints: boolean
  /** How much a reader is told as it happens. */
  readonly level: SayLevel
  /** The choices of a view, each with its key. */
  readonly keysOf: (view: RunView) => readonly KeyedChoice[]
}

export const PlayContext = createContext<Play | null>(null)

/** The run on this screen; to be used inside `PlayScreen` only. */
export const usePlay = (): Play => {
  const play = use(PlayContext)
  if (play === null) throw new Error('usePlay outside of PlayScreen')
  return play
}

/** A part of the view of the run on this screen. */
export const usePlaySlice = <T>(select: (view: RunView) => T): T => useSlice(usePlay().run, select)

/** A part of the view that is looked at once a second of set time. */
export const usePlaySlowly = <T>(select: (view: RunView) => T): T => useSlowSlice(usePlay().run, select)
