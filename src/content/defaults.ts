import type { PassKind } from '../core/vocabulary/words.ts'

/**
 * Everything that an author may leave out, and what then holds: the one place. `scenario show` prints a scenario with
 * these filled in.
 */
export const DEFAULTS = {
  /** Seconds of a part's window: "A row without a window has 10 s" (syllabus 3). */
  windowSeconds: 10,
  /** A late answer counts until this many windows have passed (syllabus 3). */
  lateWindows: 2,
  /** Percent by which a gap of the table varies either way (syllabus 3, seeded variation). */
  varyPercent: 20,
  /** Seconds that a probe stays open (syllabus 3, probe). */
  probeSeconds: 15,
  /** Points for a pass (rubric 2.1). */
  passMark: 70,
  homeChannel: 1,
  /** Metres around the mark that still count as at the post. */
  postRadiusMetres: 3.5,
  /** Metres of speaking distance in a conversation (talent 5, 10: 1 m is theirs, and nobody shouts). */
  talkMetres: 4,
  /** Seconds of patience that a manner costs in a conversation: simulator default (talent 6.2, 6.4). */
  mannerSeconds: { rushed: 10, ordering: 15, promising: 10, lying: 20, private: 15 },
  /** Seconds of a run that a vehicle stands for whoever is missing: simulator default. */
  vehicleWaits: 10,
  /** Who somebody is to a lock-up. */
  kind: 'crew' satisfies PassKind,
  /** Seconds from the report to the roll that has waited: from "lock it up" to "rolling" it is 5 to 30 (radio reference (g) 4). */
  holdThen: 7,
  /** Seconds that a roll waits at most: simulator default; a take that is lost costs more (radio reference (g), 2 to 6 min). */
  holdMost: 60,
  /** Seconds from one hail to the next where nobody answers (radio reference (d), R-RETRY). */
  asksEvery: 10,
  /** Company minutes for best, ok, wrong. */
  lost: [0, 0, 0],
  /** A row that loses nothing has no cause. */
  cause: '',
} as const
