import { distance } from '../floor/geometry.ts'
import type { Point } from '../floor/plan.ts'
import { type Cover, coverAt } from '../radio/net/cover.ts'
import { type PersonId, STRANGER } from '../vocabulary/ids.ts'
import { bodyOf, type Run } from './run-state.ts'
import { meOf } from './world.ts'

/** Somebody of another show is a street away, millimetres. */
const A_STREET = 200_000

type Here = Pick<Run, 'bodies' | 'scenario'>

/** Where somebody's radio is; whoever is not on the floor is with the set, at the microphone. */
export const placeOf = (run: Here, id: PersonId): Point => {
  const body = bodyOf(run, id)
  return body === undefined || body.doing === 'gone' ? run.scenario.plan.mic : body
}

/** Millimetres between two radios. */
export const between = (run: Here, a: PersonId, b: PersonId): number =>
  a === STRANGER || b === STRANGER ? A_STREET : distance(placeOf(run, a), placeOf(run, b))

/** What the trainee's radio gets where the trainee stands. */
export const coverNow = (run: Here): Cover => coverAt(run.scenario.plan.deadSpots, meOf(run))
