import type { Body } from '../floor/bodies.ts'
import { sightBoxes } from '../floor/obstacles.ts'
import { COVERS, COVERS_WITH_UMBRELLA, inEyeline, standsBetween } from '../floor/sightline.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import { ME } from '../vocabulary/ids.ts'
import { movedProps } from './camera.ts'
import { planOf } from './plans.ts'
import { bodyOf, type Draft, openDoors, type Run } from './run-state.ts'
import { belongsInShot } from './shot.ts'
import { drawnWith } from './carried.ts'

const isHere = (run: Run | Draft, body: Body | undefined): body is Body =>
  body !== undefined && body.doing !== 'gone' && body.place === bodyOf(run, ME)?.place

/** Who of the shot has the trainee in their eyeline now. */
export const eyedBy = (run: Run | Draft): readonly PersonId[] => {
  const me = bodyOf(run, ME)
  if (me === undefined) return []
  const cast = run.bodies.filter((body) => body.id !== ME && isHere(run, body) && belongsInShot(run, body.id))
  if (cast.length === 0) return []
  const boxes = sightBoxes(planOf(run, me), { openDoors: openDoors(run), moved: movedProps(run) })
  return cast.flatMap((body) => (inEyeline(body, me, boxes) ? [body.id] : []))
}

/** Whether the trainee stands in the line of sight from one person to another, and covers it. */
export const coversSight = (run: Run | Draft, from: PersonId, to: PersonId): boolean => {
  const [a, b, me] = [bodyOf(run, from), bodyOf(run, to), bodyOf(run, ME)]
  if (me === undefined || !isHere(run, a) || !isHere(run, b)) return false
  const covers = drawnWith(run, ME) === 'umbrella' ? COVERS_WITH_UMBRELLA : COVERS
  return standsBetween(a, b, me, covers)
}
