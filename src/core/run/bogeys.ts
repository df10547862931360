import { distanceToFrame, pathOf } from '../floor/along.ts'
import { encounterOf } from './met-state.ts'
import { bodyOf, type Draft, openDoors, type Run } from './run-state.ts'

/**
 * Whether somebody who was not won over has passed the turn-back point of the post and is on the way to the frame: they are a
 * bogey already, and who says "locked" then says what is not so (lock-ups 3.4, rubric 4).
 */
export const isBogeyComing = (run: Run | Draft): boolean => {
  const { plan, post } = run.scenario
  const held = plan.posts.find(({ id }) => id === post.id)
  const [camera] = plan.cameras
  const along = held?.path ?? null
  const comesFrom = held?.comesFrom ?? null
  if (run.met === undefined || held === undefined || camera === undefined || along === null || comesFrom === null)
    return false
  const { turnBack } = held
  const path = pathOf(plan, along)
  return run.met.some(({ id, stage }) => {
    if (stage !== 'comes' && stage !== 'goes') return false
    const { who, kind } = encounterOf(run, id)
    const body = bodyOf(run, who)
    if (kind === 'emergency' || body === undefined || body.place !== undefined || body.way.length === 0) return false
    const left = distanceToFrame(plan, camera, path, comesFrom, body, { openDoors: openDoors(run) })
    return left !== null && left > 0 && left <= turnBack
  })
}
