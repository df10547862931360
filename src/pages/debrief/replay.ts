import type { ComponentType } from 'react'
import type { Playback } from '../../core/run/playback.ts'
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

/** What a debrief needs in order to show a run again: its states, and the piece that shows the set in one of them. */
export type Replay = { readonly playback: Playback; readonly Set: ComponentType<ShownSetProps> }

/** A clip is 20 seconds (rubric 6). */
export const CLIP_TICKS = 400
