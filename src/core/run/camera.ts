import { BODY_RADIUS, lookThrough, type Sighting } from '../floor/in-frame.ts'
import type { Camera } from '../floor/plan.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import { planOf, plansOf } from './plans.ts'
import { type Draft, openDoors, type Run } from './run-state.ts'

/** Somebody whom a camera has in the picture. */
export type Framed = { readonly person: PersonId; readonly camera: Camera; readonly sighting: Sighting }

/** Made once for each state of the loose things: they seldom move. */
const carried = new WeakMap<Run['props'], readonly string[]>()

/** Loose things that were carried. */
export const movedProps = ({ props }: Run | Draft): readonly string[] => {
  const known = carried.get(props)
  if (known !== undefined) return known
  const fresh = props.flatMap(({ id, moved }) => (moved ? [id] : []))
  carried.set(props, fresh)
  return fresh
}

/**
 * Everybody on the floor, or everybody of these, whom a camera sees now, camera by camera in the order of the plans.
 * Whoever stands nearer hides them.
 */
export const framedNow = (run: Run | Draft, of: (person: PersonId) => boolean = () => true): readonly Framed[] => {
  const now = { openDoors: openDoors(run), moved: movedProps(run) }
  return plansOf(run.scenario).flatMap((plan) => {
    if (plan.cameras.length === 0) return []
    const here = run.bodies.filter((body) => body.doing !== 'gone' && planOf(run, body) === plan)
    const asked = here.filter(({ id }) => of(id))
    return plan.cameras.flatMap((camera) => {
      const look = lookThrough(plan, camera, now)
      return asked.flatMap((body): readonly Framed[] => {
        const sighting = look(body, BODY_RADIUS, here)
        return sighting === null ? [] : [{ person: body.id, camera, sighting }]
      })
    })
  })
}
