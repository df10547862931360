import type { Body } from '../floor/bodies.ts'
import { lengthOf, pathBetween, spotOf, type Waypoint } from '../floor/paths.ts'
import type { Drive, Journey } from '../scene/journey.ts'
import { deadlineOf } from '../time/deadlines.ts'
import { msToTicks } from '../time/ticks.ts'
import { type BeatId, ME, type PersonId, type SpotId } from '../vocabulary/ids.ts'
import { clockOf } from './clock.ts'
import { loseStanding } from './lost.ts'
import { placedOn, planOf, planWith } from './plans.ts'
import { aboardOf, carry, getIn, getOut } from './rides.ts'
import { bodyOf, type Draft, emit, type Run, setBody, type Trip } from './run-state.ts'
import { without } from './without.ts'

/** Vans go slowly on a lot and along a unit: 4 m a second (set and crew 1.1, reversing vehicles), millimetres a tick. */
const DRIVES = 200

export const journeyOf = (run: Pick<Run, 'scenario'>, id: string): Journey => {
  const journey = run.scenario.script.journeys?.find((candidate) => candidate.id === id)
  if (journey === undefined) throw new Error(`Scenario ${run.scenario.id} has no journey "${id}"`)
  return journey
}

const driveOf = ({ id, drive }: Journey): Drive => {
  if (drive === null) throw new Error(`Journey ${id} is on foot`)
  return drive
}

const setTrip = (draft: Draft, trip: Trip): void => {
  draft.trips = [...(draft.trips ?? []).filter(({ who }) => who !== trip.who), trip]
}

const endTrip = (draft: Draft, { who }: Trip): void => {
  draft.trips = (draft.trips ?? []).filter((trip) => trip.who !== who)
}

const driveOn = (draft: Draft, body: Body, to: SpotId, speed: number): void => {
  const plan = planOf(draft, body)
  const last = body.way.at(-1)?.spot ?? body.spot
  const way: readonly Waypoint[] | null = last === null ? null : pathBetween(plan, last, to, 'vehicle')
  if (way === null) throw new Error(`No way to drive from ${last} to ${to} in ${plan.id}`)
  setBody(draft, { ...body, way: [...body.way, ...way], speed, doing: 'walks', then: null })
}

const driveLength = (draft: Draft, from: SpotId, to: SpotId): number => {
  const plan = planWith(draft.scenario, from)
  return lengthOf(spotOf(plan, from), pathBetween(plan, from, to, 'vehicle') ?? [])
}

export type TravelOrder = {
  readonly journey: string
  readonly with: readonly PersonId[]
  readonly to: SpotId
  readonly until: BeatId
  readonly waitMs: number
}

/** A vehicle begins its journey, or goes on with it; on its way already it goes to another stop. */
export const travel = (draft: Draft, order: TravelOrder): void => {
  const journey = journeyOf(draft, order.journey)
  const body = journey.by === null ? undefined : bodyOf(draft, journey.by)
  if (body === undefined) return
  const { to } = order
  const until = deadlineOf(draft.deadlines, `beat.${order.until}`)?.due ?? draft.tick
  const under = draft.trips?.find(({ who }) => who === body.id)
  if (under !== undefined && under.leg !== 'in') return setTrip(draft, { ...under, to, until })
  const isThere = planOf(draft, body) === planWith(draft.scenario, to)
  setTrip(draft, {
    journey: journey.id,
    who: body.id,
    with: order.with,
    leg: isThere ? 'in' : 'boards',
    to,
    leaveBy: draft.tick + msToTicks(order.waitMs),
    until,
    standsSince: null,
    left: clockOf(draft),
    speed: DRIVES,
  })
  if (!isThere) return
  const far = lengthOf(body, body.way) + driveLength(draft, body.way.at(-1)?.spot ?? body.spot ?? to, to)
  driveOn(draft, body, to, Math.max(1, Math.ceil(far / Math.max(1, until - draft.tick))))
}

const board = (draft: Draft, trip: Trip, journey: Journey, body: Body): void => {
  const missing = getIn(draft, trip.who, journey, [...trip.with, ME])
  const onlyMe = missing.length === 1 && missing[0] === ME
  const standsSince = onlyMe ? (trip.standsSince ?? clockOf(draft)) : null
  if (missing.length > 0 && draft.tick < trip.leaveBy) return setTrip(draft, { ...trip, standsSince })
  if (trip.standsSince !== null) loseStanding(draft, clockOf(draft) - trip.standsSince)
  const drive = driveOf(journey)
  const far = driveLength(draft, body.spot ?? drive.out, drive.out) + driveLength(draft, drive.in, trip.to)
  const ticks = Math.max(1, (trip.until ?? draft.tick) - draft.tick - 2)
  const speed = Math.max(DRIVES, Math.ceil(far / ticks))
  emit(draft, { type: 'place.left', person: trip.who, journey: journey.id, missed: missing.includes(ME) })
  setTrip(draft, { ...trip, leg: 'out', left: clockOf(draft), speed })
  driveOn(draft, body, drive.out, speed)
}

/** Out of one picture: from here on they are on the road, and in nobody's sight. */
const takeRoad = (draft: Draft, body: Body, journey: Journey, at: SpotId): void => {
  const plan = planWith(draft.scenario, at)
  const { x, y } = spotOf(plan, at)
  const rest = { ...without(body, 'place'), ...placedOn(draft.scenario, plan) }
  setBody(draft, { ...rest, x, y, spot: at, way: [], doing: 'stands', then: null, road: journey.id })
}

const comeIn = (draft: Draft, body: Body): Body => {
  const rest = without(body, 'road')
  setBody(draft, rest)
  emit(draft, { type: 'place.reached', person: body.id, place: planOf(draft, body).id })
  return rest
}

const driveLeg = (draft: Draft, trip: Trip, journey: Journey, body: Body): void => {
  if (trip.leg === 'boards') return board(draft, trip, journey, body)
  const drive = driveOf(journey)
  if (trip.leg === 'road') {
    const ticks = Math.ceil(driveLength(draft, drive.in, trip.to) / trip.speed)
    if (draft.tick + ticks < (trip.until ?? 0)) return
    setTrip(draft, { ...trip, leg: 'in' })
    return driveOn(draft, comeIn(draft, body), trip.to, trip.speed)
  }
  if (body.way.length > 0) return
  if (trip.leg === 'out') {
    takeRoad(draft, body, journey, drive.in)
    return setTrip(draft, { ...trip, leg: 'road' })
  }
  endTrip(draft, trip)
  if (trip.to === drive.stop) getOut(draft, body, journey)
}

const walkLeg = (draft: Draft, trip: Trip, journey: Journey, body: Body): void => {
  if (clockOf(draft) - trip.left < journey.minutes * 60) return
  comeIn(draft, body)
  endTrip(draft, trip)
  if (trip.who === ME) emit(draft, { type: 'pa.arrived', spot: journey.to })
}

/** Somebody on foot has come to where a journey begins, and goes on. */
export const setOutOnFoot = (draft: Draft, who: PersonId, id: string): void => {
  const journey = journeyOf(draft, id)
  const body = bodyOf(draft, who)
  if (body === undefined) return
  emit(draft, { type: 'place.left', person: who, journey: id, missed: false })
  takeRoad(draft, body, journey, journey.to)
  const now = { leaveBy: draft.tick, until: null, standsSince: null, left: clockOf(draft), speed: 0 }
  setTrip(draft, { journey: id, who, with: [], leg: 'road', to: journey.to, ...now })
}

/** One tick of everybody who is on the way between places. */
export const tickTrips = (draft: Draft): void => {
  for (const trip of draft.trips ?? []) {
    const body = bodyOf(draft, trip.who)
    const journey = journeyOf(draft, trip.journey)
    if (body !== undefined && journey.drive === null) walkLeg(draft, trip, journey, body)
    else if (body !== undefined) driveLeg(draft, trip, journey, body)
  }
  for (const vehicle of draft.scenario.script.vehicles) {
    const body = bodyOf(draft, vehicle)
    if (body !== undefined && aboardOf(draft, vehicle).length > 0) carry(draft, body)
  }
}
