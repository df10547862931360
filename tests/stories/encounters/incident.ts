import type { MetOutcome } from '../../../src/core/encounters/encounter.ts'
import type { IntruderKind } from '../../../src/core/vocabulary/words.ts'
import type { Line } from '../story.ts'

/** One way to handle somebody, and what must have come of it. */
export type Way = {
  readonly says: string
  readonly lines: readonly Line[]
  /** In this order, whatever else came between. */
  readonly came: readonly MetOutcome[]
  /** None of these came. */
  readonly never?: readonly MetOutcome[]
  readonly gate?: 'G1' | 'G2'
}

/** A row of the forty incidents (lock-ups 11) as a scenario writes it: minutes for best, acceptable, wrong. */
export type Incident = {
  readonly kind: IntruderKind
  readonly row: number
  readonly lost: readonly [number, number, number]
  /** Parts, and the two other columns. */
  readonly parts: string
  /** Parts without which it is not acceptable; all of them without it. */
  readonly needs?: string
  readonly ok: string
  readonly wrong: string
  /** `idle`: nothing is locked; `locked`: nothing rolls yet; `rolling`: a take. */
  readonly set: 'idle' | 'locked' | 'rolling'
  readonly encounter?: string
  readonly well: Way
  readonly tolerably: Way
  readonly wrongly: Way
}
