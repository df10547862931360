import { streamOf } from '../chance/chance.ts'
import { type Encounter, isHelp } from '../encounters/encounter.ts'
import type { Body } from '../floor/bodies.ts'
import { alongLine, type Lanes, lanesOf, ON_LANE, onLine, rightOf } from '../floor/flow.ts'
import { distance } from '../floor/geometry.ts'
import type { Flow, Plan } from '../floor/plan.ts'
import {
  APART,
  atTick,
  type Car,
  driveOn,
  FROM_PEOPLE,
  HALF_CAR,
  type InTheWay,
  MOST_HELD_TICKS,
  type Traffic,
  trafficAtFirst,
  waitingIn,
  type Yielding,
} from '../floor/traffic.ts'
import type { Scenario } from '../scene/scenario.ts'
import type { FactOf } from '../vocabulary/fact.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import { isDriver } from './is-driver.ts'
import { placedOn, plansOf } from './plans.ts'
import { bodyOf, type Draft, emit, type Run } from './run-state.ts'
import type { TrafficView } from './run-view.ts'
import { meOf, planHere } from './world.ts'

/** A car lets somebody by who is called out from so far off, millimetres. */
const HEARS_SIREN = 60_000

type Opened = FactOf<'traffic.opened'>['why']

type Flowing = { readonly plan: Plan; readonly lanes: Lanes }

/** Made once for a scenario: the place that has traffic; null where none has. */
const found = new WeakMap<Plan, Flowing | null>()

const flowing = (scenario: Pick<Scenario, 'plan' | 'beyond'>): Flowing | null => {
  const known = found.get(scenario.plan)
  if (known !== undefined) return known
  const plan = plansOf(scenario).find(({ traffic }) => traffic !== undefined)
  const fresh = plan?.traffic === undefined ? null : { plan, lanes: lanesOf(plan.traffic) }
  found.set(scenario.plan, fresh)
  return fresh
}

/** Traffic at the beginning of a run; nothing where no place has any. */
export const trafficOf = (scenario: Scenario, seed: number): Pick<Run, 'traffic'> => {
  const here = flowing(scenario)
  return here === null ? {} : { traffic: trafficAtFirst(here.lanes, streamOf(seed, 'traffic')) }
}

/** The officers hold the traffic, or let it go; nobody holds it while help is on its way through (lock-ups 4.1). */
export const holdTraffic = (draft: Draft, held: boolean, why: Opened = 'order'): void => {
  const { traffic } = draft
  if (traffic === undefined || (traffic.held !== null) === held || (held && calledOut(draft).length > 0)) return
  draft.traffic = { ...traffic, held: held ? draft.tick : null }
  emit(draft, held ? { type: 'traffic.held' } : { type: 'traffic.opened', why })
}

/** The officers hear help come, and open at once, whatever is being shot (lock-ups 4.1, 6). */
export const openForHelp = (draft: Draft): void => holdTraffic(draft, false, 'help')

/** Made once for the encounters of a script: who is called out, and comes by vehicle. */
const help = new WeakMap<readonly Encounter[], readonly PersonId[]>()

const helpOf = ({ script: { encounters } }: Scenario): readonly PersonId[] => {
  if (encounters === undefined) return []
  const known = help.get(encounters)
  if (known !== undefined) return known
  const fresh = encounters.flatMap((encounter) => (isHelp(encounter) ? [encounter.who] : []))
  help.set(encounters, fresh)
  return fresh
}

const isOnTheFloor = ({ doing, aboard, road }: Body): boolean =>
  doing !== 'gone' && aboard === undefined && road === undefined

/** Who is called out and drives here now. */
const calledOut = (draft: Draft): readonly Body[] =>
  helpOf(draft.scenario).flatMap((who) => {
    const body = bodyOf(draft, who)
    return body === undefined || body.doing === 'gone' ? [] : [body]
  })

/** Short of where somebody comes into its lane a car can still stop from so far, and past it has cleared the way from there on, millimetres. */
const STOPS_IN = 12_000
const CLEARS = 16_000

/**
 * What a car does for somebody who is near: it stops short of where they come into its lane, or pulls over before them.
 * Whoever is in the mouth of their way already drives on and clears it.
 */
const yieldingTo = (body: Body, { line }: Flow, at: number): Yielding => {
  if (distance(body, alongLine(line, at)) > HEARS_SIREN) return null
  const behind = onLine(line, body, ON_LANE)
  if (behind !== null) return at > behind ? 'pullsOver' : 'stops'
  const joins = body.way.flatMap((point) => onLine(line, point, ON_LANE) ?? [])
  const ahead = Math.min(...joins) - at
  if (ahead > 0) return ahead < STOPS_IN ? null : 'stops'
  return -ahead < CLEARS ? null : 'pullsOver'
}

/** A car that has stopped is longer than somebody who stands, and is kept less far from, millimetres. */
const BEHIND_A_CAR = HALF_CAR + APART - FROM_PEOPLE

const NOBODY_ON: InTheWay['on'] = []

const waysNow = (draft: Draft, { plan, lanes }: Flowing): InTheWay => {
  const { place } = placedOn(draft.scenario, plan)
  const near: Body[] = []
  for (const body of draft.bodies) if (lanes.near(body) && isOnTheFloor(body) && body.place === place) near.push(body)
  const called = calledOut(draft)
  return {
    on:
      near.length === 0
        ? NOBODY_ON
        : lanes.flows.map(({ line }) =>
            near.flatMap((body) => {
              const at = onLine(line, body, ON_LANE)
              return at === null ? [] : [isDriver(draft, body) ? at - BEHIND_A_CAR : at]
            }),
          ),
    yields:
      called.length === 0
        ? null
        : (index, at) => {
            const flow = lanes.flows[index]
            const all = flow === undefined ? [] : called.map((body) => yieldingTo(body, flow, at))
            return all.includes('stops') ? 'stops' : (all.find((one) => one !== null) ?? null)
          },
  }
}

/** One tick of everybody who drives by. */
export const tickTraffic = (draft: Draft): void => {
  const here = draft.traffic === undefined ? null : flowing(draft.scenario)
  if (here === null) return
  const held = draft.traffic?.held ?? null
  if (held !== null && draft.tick - held >= MOST_HELD_TICKS) holdTraffic(draft, false, 'limit')
  if (draft.traffic !== undefined)
    draft.traffic = driveOn(draft.traffic, here.lanes, draft.tick, () => waysNow(draft, here))
}

/** Where a car is now: along its lane, and over to its kerb. */
const placeOf = (traffic: Traffic, { flows }: Lanes, car: Car, tick: number): ReturnType<typeof rightOf> | null => {
  const line = flows[car.flow]?.line
  return line === undefined ? null : rightOf(alongLine(line, atTick(traffic, car, tick)), car.aside ?? 0)
}

/** A car of the traffic, and where it is. */
export type CarHere = { readonly car: Car; readonly at: ReturnType<typeof rightOf> }

/** The cars that drive by in the place of somebody; none where there is no traffic. */
export const carsHere = (
  { traffic, scenario, tick }: Run | Draft,
  { place }: Pick<Body, 'place'>,
): readonly CarHere[] => {
  const here = traffic === undefined ? null : flowing(scenario)
  if (traffic === undefined || here === null || place !== placedOn(scenario, here.plan).place) return []
  return traffic.cars.flatMap((car) => {
    const at = placeOf(traffic, here.lanes, car, tick)
    return at === null ? [] : [{ car, at }]
  })
}

/** What of the traffic a screen may show; nothing where the trainee's place has none. */
export const trafficNow = (run: Run): { readonly traffic?: TrafficView } => {
  const { traffic } = run
  if (traffic === undefined || flowing(run.scenario)?.plan !== planHere(run)) return {}
  const cars = carsHere(run, meOf(run))
  return {
    traffic: {
      held: traffic.held !== null,
      waiting: waitingIn(traffic),
      cars: cars.map(({ car, at }) => ({ id: `car-${car.id}`, look: car.look, ...at, moving: car.speed > 0 })),
    },
  }
}
