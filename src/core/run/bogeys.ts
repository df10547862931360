import { KINDS } from '../encounters/kinds.ts'
import type { Body } from '../floor/bodies.ts'
import { TICK_MS } from '../time/ticks.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import { encounterOf } from './met-state.ts'
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

/** So soon in the picture, milliseconds, that the post is told of it on the screen (lock-ups 6, B2 with its warning). */
const SOON_MS = 12_000

/** Who will be in the picture first, and in how many milliseconds, while the set is locked up or about to be. */
export const bogeyAhead = (run: Run): { readonly body: Body; readonly ms: number } | null => {
  const { state } = run.roll
  if (state !== 'warning' && state !== 'locked' && state !== 'rolling') return null
  const soon = bogeysOf(run)
    .map(({ body, left }) => ({ body, ms: Math.round((left / Math.max(1, body.speed)) * TICK_MS) }))
    .filter(({ ms }) => ms <= SOON_MS)
  return soon.reduce<(typeof soon)[number] | null>(
    (first, one) => (first !== null && first.ms <= one.ms ? first : one),
    null,
  )
}
