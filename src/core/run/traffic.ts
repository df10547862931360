import { streamOf } from '../chance/chance.ts'
import type { Encounter } from '../encounters/encounter.ts'
import type { Body } from '../floor/bodies.ts'
import { alongLine, type Lanes, lanesOf, ON_LANE, onLine } from '../floor/flow.ts'
import { distance } from '../floor/geometry.ts'
import type { Flow, Plan } from '../floor/plan.ts'
import { atTick, driveOn, halfOf, type InTheWay, MOST_HELD_TICKS, trafficAtFirst, waitingIn } from '../floor/traffic.ts'
import type { Scenario } from '../scene/scenario.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import { placedOn, plansOf } from './plans.ts'
import { bodyOf, type Draft, emit, type Run } from './run-state.ts'
import type { TrafficView } from './run-view.ts'
import { planHere } from './world.ts'

/** A car lets somebody by who is called out from so far off, millimetres. */
const HEARS_SIREN = 60_000
/** Somebody who drives leaves so much room to the car before, millimetres. */
const KEEPS_BACK = 5500
/** Nobody on foot is as fast as whoever drives, millimetres a tick. */
const DRIVES = 200

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

/** The officers hold the traffic, or let it go (lock-ups 4.1). */
export const holdTraffic = (draft: Draft, held: boolean, why: 'order' | 'limit' = 'order'): void => {
  const { traffic } = draft
  if (traffic === undefined || (traffic.held !== null) === held) return
  draft.traffic = { ...traffic, held: held ? draft.tick : null }
  emit(draft, held ? { type: 'traffic.held' } : { type: 'traffic.opened', why })
}

/** Made once for the encounters of a script: who comes by vehicle, called out. */
const drivers = new WeakMap<readonly Encounter[], readonly PersonId[]>()

const driversOf = ({ script: { encounters } }: Scenario): readonly PersonId[] => {
  if (encounters === undefined) return []
  const known = drivers.get(encounters)
  if (known !== undefined) return known
  const fresh = encounters.flatMap(({ drives, who }) => (drives ? [who] : []))
  drivers.set(encounters, fresh)
  return fresh
}

const isOnTheFloor = ({ doing, aboard, road }: Body): boolean =>
  doing !== 'gone' && aboard === undefined && road === undefined

/** Who is called out and drives here now. */
const calledOut = (draft: Draft): readonly Body[] =>
  driversOf(draft.scenario).flatMap((who) => {
    const body = bodyOf(draft, who)
    return body === undefined || body.doing === 'gone' ? [] : [body]
  })

/** Whether a car lets somebody by: it is near, and not past where they come into its lane. */
const letsBy = (body: Body, { line }: Flow, at: number): boolean => {
  if (distance(body, alongLine(line, at)) > HEARS_SIREN) return false
  const joins = [body, ...body.way].flatMap((point) => onLine(line, point, ON_LANE) ?? [])
  return joins.length === 0 || Math.min(...joins) > at
}

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
        : lanes.flows.map(({ line }) => near.flatMap((body) => onLine(line, body, ON_LANE) ?? [])),
    yields:
      called.length === 0
        ? null
        : (index, at) => {
            const flow = lanes.flows[index]
            return flow !== undefined && called.some((body) => letsBy(body, flow, at))
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

/** Whether somebody drives: a vehicle of the cast, or whoever comes by one. */
export const drivesNow = ({ scenario }: Draft, { id, speed }: Body): boolean =>
  speed >= DRIVES && (scenario.script.vehicles.includes(id) || driversOf(scenario).includes(id))

/** Millimetres that somebody who drives has to the car before; null where there is none near. */
export const roomBefore = (draft: Draft, body: Body): number | null => {
  const { traffic } = draft
  const here = traffic === undefined ? null : flowing(draft.scenario)
  if (traffic === undefined || here === null || body.place !== placedOn(draft.scenario, here.plan).place) return null
  const length = Math.sqrt(body.dx * body.dx + body.dy * body.dy)
  let room: number | null = null
  for (const car of traffic.cars) {
    const line = here.lanes.flows[car.flow]?.line
    if (line === undefined) continue
    const { x, y } = alongLine(line, atTick(traffic, car, draft.tick))
    const ahead = ((x - body.x) * body.dx + (y - body.y) * body.dy) / length
    const aside = Math.abs((x - body.x) * body.dy - (y - body.y) * body.dx) / length
    if (ahead <= 0 || aside > 2 * ON_LANE) continue
    const left = Math.max(0, Math.floor(ahead) - halfOf(car) - KEEPS_BACK)
    room = room === null ? left : Math.min(room, left)
  }
  return room
}

/** What of the traffic a screen may show; nothing where the trainee's place has none. */
export const trafficNow = (run: Run): { readonly traffic?: TrafficView } => {
  const { traffic } = run
  const here = traffic === undefined ? null : flowing(run.scenario)
  if (traffic === undefined || here === null || planHere(run) !== here.plan) return {}
  return {
    traffic: {
      held: traffic.held !== null,
      waiting: waitingIn(traffic),
      cars: traffic.cars.flatMap((car) => {
        const line = here.lanes.flows[car.flow]?.line
        if (line === undefined) return []
        const place = alongLine(line, atTick(traffic, car, run.tick))
        return [{ id: `car-${car.id}`, look: car.look, ...place, moving: car.speed > 0 }]
      }),
    },
  }
}
