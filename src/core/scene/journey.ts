import type { PersonId, SpotId } from '../vocabulary/ids.ts'

/** What a vehicle drives: out of the one picture, into the other, and to where people get out. */
export type Drive = { readonly out: SpotId; readonly in: SpotId; readonly stop: SpotId }

/** A way from one place of a scenario to another, on foot or in a vehicle (set and crew 1.2, distances). */
export type Journey = {
  readonly id: string
  /** The vehicle; null on foot. */
  readonly by: PersonId | null
  /** Where one sets out on foot, or gets in; and where one comes in, or gets out. */
  readonly from: SpotId
  readonly to: SpotId
  /** Null on foot. */
  readonly drive: Drive | null
  /** Minutes of the set clock from the one to the other. */
  readonly minutes: number
}
