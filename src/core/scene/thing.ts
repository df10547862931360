import type { PersonId, PropId, SpotId, ThingId } from '../vocabulary/ids.ts'

/** Something that is carried by hand and handed over: an umbrella, a bottle of water, sides, an envelope. */
export type Thing = {
  readonly id: ThingId
  /** The loose thing of the place that it is; null where it is seen in hands alone. */
  readonly prop: PropId | null
  /** Where it lies at first; null where somebody has it, or where its place says. */
  readonly at: SpotId | null
  /** Who has it at first. */
  readonly with: PersonId | null
  /** How somebody is drawn who carries it: a word of the kit; null where it is too small to be seen. */
  readonly drawn: string | null
  /** Whom it is for: to hand it to anybody else is astray. Null where it is for nobody. */
  readonly to: PersonId | null
}

/** What can come of a thing, as rows ask for it: `umbrella.taken`. */
export const THING_OUTCOMES = ['taken', 'laid', 'given', 'astray'] as const
export type ThingOutcome = (typeof THING_OUTCOMES)[number]
