import type { Gap, Practice } from '../../core/course/next.ts'
import type { RuleId } from '../../core/vocabulary/radio.ts'

/** What the debrief leads to. */
export type Ahead = {
  /** Where most points were lost; null where none were. */
  readonly gap: Gap | null
  /** The one thing to practise; null where there is nothing to. */
  readonly practice: Practice | null
  /** Title of the scene to practise with, where it is one. */
  readonly sceneTitle: string | null
  /** It is the scene of this run: playing it again is the practice. */
  readonly sameScene: boolean
  /** Rules that this run put on the trainee's cards. */
  readonly carded: readonly RuleId[]
}
