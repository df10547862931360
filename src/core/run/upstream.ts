import { distanceToFrame, pathOf } from '../floor/along.ts'
import type { Plan, Point, PostPlace } from '../floor/plan.ts'
import { isInZone } from '../floor/zones.ts'
import { ME, type SpotId } from '../vocabulary/ids.ts'
import { planWith } from './plans.ts'
import { bodyOf, type Draft, openDoors, type Run } from './run-state.ts'
import type { UpstreamView } from './run-view.ts'

/** Somebody who walks, millimetres a second (lock-ups 3.4). */
const WALKER = 1400

/** The way that the trainee's post holds, where the camera looks along it. */
type Held = {
  readonly plan: Plan
  readonly post: PostPlace
  readonly path: string
  readonly comesFrom: SpotId
}

const heldOf = (run: Run | Draft): Held | null => {
  const plan = planWith(run.scenario, run.scenario.post.mark)
  const post = plan.posts.find(({ id }) => id === run.scenario.post.id)
  if (post === undefined || post.path === null || post.comesFrom === null) return null
  return { plan, post, path: post.path, comesFrom: post.comesFrom }
}

/** How far a point on the way of the post is from the frame, millimetres along it; null where the way never comes into it. */
export const toFrameFrom = (run: Run | Draft, point: Point): number | null => {
  const held = heldOf(run)
  const [camera] = held?.plan.cameras ?? []
  if (held === null || camera === undefined) return null
  const { plan, path, comesFrom } = held
  return distanceToFrame(plan, camera, pathOf(plan, path), comesFrom, point, { openDoors: openDoors(run) })
}

/** Whether somebody on the way of the post has passed the point at which people still turn round (lock-ups 3.4). */
export const isPastTurnBack = (run: Run | Draft, point: Point): boolean => {
  const held = heldOf(run)
  const left = toFrameFrom(run, point)
  return held !== null && left !== null && left <= held.post.turnBack
}

/** How the trainee's own place on the way lies to the frame; nothing away from it. */
export const upstreamNow = (run: Run): { readonly upstream?: UpstreamView } => {
  const held = heldOf(run)
  const me = bodyOf(run, ME)
  if (held === null || me === undefined || me.place !== undefined || held.post.zone === null) return {}
  if (!isInZone(held.plan, held.post.zone, me)) return {}
  const toFrame = toFrameFrom(run, me)
  if (toFrame === null) return {}
  const walkMs = Math.round((Math.max(0, toFrame) * 1000) / WALKER)
  return { upstream: { toFrame, turnBack: held.post.turnBack, walkMs } }
}
