import type { Body } from '../floor/bodies.ts'
import { distance } from '../floor/geometry.ts'
import { canWalkFrom, spotOf } from '../floor/paths.ts'
import type { Plan } from '../floor/plan.ts'
import type { DoorId } from '../vocabulary/ids.ts'
import { isAfoot } from './afoot.ts'
import { type Run, openDoors } from './run-state.ts'
import type { RunView } from './run-view.ts'
import { meOf, planHere } from './world.ts'

/** Millimetres from which a spot is offered in the list of places. */
const HERE = 300

/** Made once for where the trainee stands and what is open; a body is a new one when anything about it changes. */
const walks = new WeakMap<
  Body,
  { readonly plan: Plan; readonly doors: readonly DoorId[]; readonly spots: RunView['spots'] }
>()

export const spotsOf = (run: Run): RunView['spots'] => {
  const me = meOf(run)
  const plan = planHere(run)
  if (!isAfoot(me)) return []
  const doors = openDoors(run)
  const known = walks.get(me)
  if (known?.plan === plan && known.doors === doors) return known.spots
  const canWalkTo = canWalkFrom(plan, me, doors)
  const here = plan.spots.flatMap((spot) => {
    const far = distance(spot, me)
    return spot.text !== null && far > HERE && canWalkTo(spot) ? [{ id: spot.id, text: spot.text, far }] : []
  })
  const spots = [...here, ...footpathsOf(run, plan, me)]
  walks.set(me, { plan, doors, spots })
  return spots
}

/** Other places that one can walk to from here; as far as the way to where the journey begins. */
const footpathsOf = (run: Run, plan: Plan, me: Body): RunView['spots'] =>
  (run.scenario.script.journeys ?? []).flatMap(({ id, by, from, to, minutes }) =>
    by === null && plan.spots.some((spot) => spot.id === from)
      ? [{ id: to, text: `way.${id}`, far: distance(spotOf(plan, from), me), minutes }]
      : [],
  )
