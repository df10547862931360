import type { Scenario } from '../core/scene/scenario.ts'
import type { Tier, Variant } from '../core/vocabulary/words.ts'
import type { Marks } from '../core/rubric/marks.ts'
import type { TextId } from '../core/vocabulary/ids.ts'

/** The words of a scenario in one language; a list holds the wordings of somebody's line. */
export type ScenarioTexts = Readonly<Record<TextId, string | readonly string[]>>

/** What another language has for a scenario: its own texts, and under the id of a line what is said there. */
export type ScenarioWords = { readonly texts: ScenarioTexts; readonly glosses: ScenarioTexts }

/** Chips of the phrase board by row, as text ids. */
export type BoardTexts = Readonly<Record<'who' | 'lingo' | 'state' | 'detail', readonly TextId[]>>

/** Everything that a scenario's files hold, ready for the page and for the server. Plain JSON. */
export type CompiledScenario = {
  readonly scenario: Scenario
  readonly marks: Marks
  /** In the language of the set, `en`; `ScenarioWords` hold what another language has in their place. */
  readonly texts: Readonly<Record<string, ScenarioTexts>>
  /** What lines mean in the language of the page, once a page has fetched its words. */
  readonly glosses: Readonly<Record<string, ScenarioTexts>>
  readonly board: BoardTexts
  /** Questions of the debrief, in order. */
  readonly debrief: readonly TextId[]
}

/** What a list of scenarios needs to know of one. */
export type ScenarioEntry = {
  readonly id: string
  /** By language; where one has not translated it, it is not there. */
  readonly title: Readonly<Record<string, string>>
  readonly module: string
  /** Slug line of its usual form. */
  readonly slug: string
  readonly minutes: number
  readonly tier: Tier
  /** In which it can be played, the usual one first; none where it has one form. */
  readonly variants: readonly Variant[]
}
