import { KINDS } from '../encounters/kinds.ts'
import { asFarAs } from '../floor/along.ts'
import type { Body } from '../floor/bodies.ts'
import type { Point } from '../floor/plan.ts'
import { TICK_MS } from '../time/ticks.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import { encounterOf, metWith } from './met-state.ts'
import { bodyOf, type Draft, type Run } from './run-state.ts'
import { toFrameFrom } from './upstream.ts'

/** Somebody who was not won over, with the millimetres that they have still to go to the frame. */
type Bogey = { readonly left: number; readonly body: Body }

const bogeysOf = (run: Run | Draft): readonly Bogey[] =>
  (run.met ?? []).flatMap(({ id, stage }) => {
    if (stage !== 'comes' && stage !== 'goes') return []
    const { who, kind } = encounterOf(run, id)
    const body = bodyOf(run, who)
    if (!KINDS[kind].holdable || body === undefined || body.place !== undefined || body.way.length === 0) return []
    const left = toFrameFrom(run, body)
    return left !== null && left > 0 ? [{ left, body }] : []
  })

/**
 * Whether this person was not won over, has passed the turn-back point of the post and is on the way to the frame: a bogey already,
 * and who says "locked" then says what is not so (lock-ups 3.4, rubric 4).
 */
export const isPastTurning = (run: Run | Draft, person: PersonId): boolean => {
  const turnBack = run.scenario.plan.posts.find(({ id }) => id === run.scenario.post.id)?.turnBack
  return turnBack !== undefined && bogeysOf(run).some(({ left, body }) => body.id === person && left <= turnBack)
}

/** Whether somebody who was met waits, goes round or stands aside as they agreed to: nothing is about to happen with them. */
export const isWonOver = (run: Run, person: PersonId): boolean => {
  const stage = metWith(run, person)?.met.stage
  return stage !== undefined && stage !== 'comes' && stage !== 'goes'
}

/** So soon in the picture, milliseconds, that the post is told of it on the screen (lock-ups 6, B2 with its warning). */
const SOON_MS = 12_000

/** Somebody on the way into the picture, how soon they are in it at the pace they go, and the points from where they are to its edge. */
export type Coming = { readonly body: Body; readonly ms: number; readonly way: readonly Point[] }

const coming = ({ body, left }: Bogey): Coming => ({
  body,
  ms: Math.round((left / Math.max(1, body.speed)) * TICK_MS),
  way: asFarAs([body, ...body.way], left),
})

/** How soon this person is in the picture; null for whoever is not on the way into it. */
export const comingToFrame = (run: Run, person: PersonId): Coming | null => {
  const bogey = bogeysOf(run).find(({ body }) => body.id === person)
  return bogey === undefined ? null : coming(bogey)
}

/** Who will be in the picture first, and how soon, while the set is locked up or about to be. */
export const bogeyAhead = (run: Run): Coming | null => {
  const { state } = run.roll
  if (state !== 'warning' && state !== 'locked' && state !== 'rolling') return null
  const soon = bogeysOf(run)
    .map(coming)
    .filter(({ ms }) => ms <= SOON_MS)
  return soon.reduce<Coming | null>((first, one) => (first !== null && first.ms <= one.ms ? first : one), null)
}
