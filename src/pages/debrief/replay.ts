import type { ComponentType } from 'react'
import type { Perceived } from '../../core/run/perceived.ts'
import type { RunView } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { Say } from '../say.ts'

/** The set at a moment: as a picture, or in words. */
export type SetWay = 'picture' | 'text'

export type ShownSetProps = {
  readonly view: RunView
  readonly way: SetWay
  readonly scenario: Scenario
  readonly say: Say
}

/** A run once a tick of it has happened: the set, and what the trainee got of it. */
export type Moment = { readonly tick: number; readonly view: RunView; readonly perceived: Perceived }

/** What a debrief needs in order to show a run again: its moments, and the piece that shows the set in one of them. */
export type Replay = {
  /** The moment that the debrief opens on. */
  readonly first: Moment
  readonly at: (tick: number) => Promise<Moment>
  readonly Set: ComponentType<ShownSetProps>
}

/** A clip is 20 seconds (rubric 6). */
export const CLIP_TICKS = 400
