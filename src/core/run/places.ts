import type { Body } from '../floor/bodies.ts'
import { type Cover, coverAt } from '../radio/net/cover.ts'
import { type PersonId, STRANGER } from '../vocabulary/ids.ts'
import { apart, farTo, placedOn, plansOf } from './plans.ts'
import { bodyOf, type Run } from './run-state.ts'
import { meOf, planHere } from './world.ts'

/** Somebody of another show is a street away, millimetres. */
const A_STREET = 200_000

type Here = Pick<Run, 'bodies' | 'scenario'>

/** Where somebody is; null for whoever is not on the floor. */
const onFloor = (run: Here, id: PersonId): Body | null => {
  const body = bodyOf(run, id)
  return body === undefined || body.doing === 'gone' ? null : body
}

/** Whoever is not on the floor is with the set, at the microphone. */
const farToSet = ({ scenario }: Here, body: Body): number => {
  const plan = plansOf(scenario).find(({ cameras }) => cameras.length > 0) ?? scenario.plan
  return farTo(body, plan.mic, placedOn(scenario, plan).place)
}

/** Millimetres between two radios. */
export const between = (run: Here, a: PersonId, b: PersonId): number => {
  if (a === STRANGER || b === STRANGER) return A_STREET
  const one = onFloor(run, a)
  const other = onFloor(run, b)
  if (one !== null && other !== null) return apart(one, other)
  const there = one ?? other
  return there === null ? 0 : farToSet(run, there)
}

/** What the trainee's radio gets where the trainee stands. */
export const coverNow = (run: Here): Cover => coverAt(planHere(run).deadSpots, meOf(run))
