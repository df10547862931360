import type { Body } from '../floor/bodies.ts'
import { spotOf } from '../floor/paths.ts'
import type { Journey } from '../scene/journey.ts'
import { ME, type PersonId } from '../vocabulary/ids.ts'
import { farTo, placedOn, planOf, planWith } from './plans.ts'
import { bodyOf, type Draft, emit, type Run, setBody } from './run-state.ts'
import { without } from './without.ts'

/** So near to the door one gets in, millimetres. */
const AT_THE_DOOR = 3000
/** People who get out stand side by side, millimetres. */
const SIDE_BY_SIDE = 800

/** Who sits in a vehicle, in the order in which they came on the floor. */
export const aboardOf = (run: Pick<Run, 'bodies'>, vehicle: PersonId): readonly Body[] =>
  run.bodies.filter((body) => body.aboard === vehicle)

/** Those of these people who stand at the door get in; gives who is still missing. */
export const getIn = (
  draft: Draft,
  vehicle: PersonId,
  { from }: Journey,
  people: readonly PersonId[],
): readonly PersonId[] => {
  const plan = planWith(draft.scenario, from)
  const door = spotOf(plan, from)
  const { place } = placedOn(draft.scenario, plan)
  for (const who of people) {
    const body = bodyOf(draft, who)
    if (body === undefined || body.aboard !== undefined || body.doing === 'gone') continue
    if (farTo(body, door, place) > AT_THE_DOOR) continue
    setBody(draft, { ...body, aboard: vehicle, way: [], doing: 'stands', then: null, spot: null })
    emit(draft, { type: 'ride.boarded', person: who, vehicle })
  }
  return people.filter((who) => bodyOf(draft, who)?.aboard !== vehicle)
}

/** Everybody gets out where the journey ends. */
export const getOut = (draft: Draft, vehicle: Body, { to }: Journey): void => {
  const spot = spotOf(planOf(draft, vehicle), to)
  for (const [at, body] of aboardOf(draft, vehicle.id).entries()) {
    const here = { x: spot.x + at * SIDE_BY_SIDE, y: spot.y, spot: at === 0 ? to : null }
    setBody(draft, { ...without(body, 'aboard'), ...here, dx: spot.x - vehicle.x, dy: spot.y - vehicle.y || 1 })
    emit(draft, { type: 'ride.ended', person: body.id, vehicle: vehicle.id })
    if (body.id === ME) emit(draft, { type: 'pa.arrived', spot: to })
  }
}

/** Whoever rides is where the vehicle is, and looks ahead. */
export const carry = (draft: Draft, vehicle: Body): void => {
  const { x, y, dx, dy, place, road } = vehicle
  for (const body of aboardOf(draft, vehicle.id)) {
    const where = { ...(place === undefined ? {} : { place }), ...(road === undefined ? {} : { road }) }
    setBody(draft, { ...without(body, 'place', 'road'), x, y, dx, dy, spot: null, ...where })
  }
}
