import type { Variant } from '../vocabulary/words.ts'
import type { ScenarioId } from '../vocabulary/ids.ts'
import type { StampedInput } from '../vocabulary/input.ts'
import type { Region } from '../vocabulary/radio.ts'

/** Version of the rules. It changes when an old record could play differently; records of another one are refused. */
export const CORE_VERSION = '0.16.0'

/** Version of the file format below. */
export const RECORD_VERSION = 1

/** Names the format in the first line of the file. */
export const RECORD_FORMAT = 'pictures-up.record'

/** A digest stands every 5 seconds of set time, so that a drift is found near the tick where it begins. */
export const DIGEST_EVERY = 100

/** No record is longer than two hours of set time. */
export const MOST_TICKS = 144_000

/** The state of the run before this tick. */
export type Digest = { readonly tick: number; readonly digest: string }

/** What was played, by whom, and how the page was set. */
export type RecordHeader = {
  readonly core: string
  /** With the variant of its place in which it was played, where it has several. */
  readonly scenario: { readonly id: ScenarioId; readonly hash: string; readonly variant?: Variant }
  readonly seed: number
  /** Set time over wall time, 0.5 to 1. It changes no outcome. */
  readonly pace: number
  /** Language of the page, as in `en`. */
  readonly language: string
  readonly region: Region
  /** What the trainee is called. */
  readonly name: string
  /** Which bot played; null for a person. */
  readonly bot: string | null
}

/** The saved form of a run: words and stamps, never sound. A run that goes on has no ending yet. */
export type RunRecord = {
  readonly header: RecordHeader
  readonly inputs: readonly StampedInput[]
  readonly digests: readonly Digest[]
  readonly end: Digest & { readonly ended: string | null }
}
