import { encounterOf } from './met-state.ts'
import { bodyOf, type Draft, type Run } from './run-state.ts'
import { toFrameFrom } from './upstream.ts'

/**
 * Whether somebody who was not won over has passed the turn-back point of the post and is on the way to the frame: they are a
 * bogey already, and who says "locked" then says what is not so (lock-ups 3.4, rubric 4).
 */
export const isBogeyComing = (run: Run | Draft): boolean => {
  const turnBack = run.scenario.plan.posts.find(({ id }) => id === run.scenario.post.id)?.turnBack
  if (run.met === undefined || turnBack === undefined) return false
  return run.met.some(({ id, stage }) => {
    if (stage !== 'comes' && stage !== 'goes') return false
    const { who, kind } = encounterOf(run, id)
    const body = bodyOf(run, who)
    if (kind === 'emergency' || body === undefined || body.place !== undefined || body.way.length === 0) return false
    const left = toFrameFrom(run, body)
    return left !== null && left > 0 && left <= turnBack
  })
}
