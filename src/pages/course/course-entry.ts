import type { ScenarioId } from '../../core/vocabulary/ids.ts'
import type { Tier } from '../../core/vocabulary/words.ts'

/** A scenario that can be played. */
export type CourseEntry = {
  readonly id: ScenarioId
  readonly title: string
  readonly module: string
  /** Slug line, as its call sheet has it. */
  readonly slug: string
  readonly minutes: number
  readonly tier: Tier
}
