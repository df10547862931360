import { KINDS } from '../encounters/kinds.ts'
import { type Body, type Stepped, walk } from '../floor/bodies.ts'
import { giveWay, walksInto } from '../floor/giving-way.ts'
import type { Plan, Spot } from '../floor/plan.ts'
import { isClear, lengthOf, pathBetween, spotOf, type Waypoint, wayToSpot, blockers } from '../floor/paths.ts'
import { TICK_MS } from '../time/ticks.ts'
import { type BeatId, type DoorId, ME, type PersonId, type SpotId } from '../vocabulary/ids.ts'
import type { PassKind } from '../vocabulary/words.ts'
import { placedOn, planOf, planWith } from './plans.ts'
import { bodyOf, type Draft, emit, isOpen, openDoors, setBody } from './run-state.ts'
import { isAfoot } from './afoot.ts'
import { driveAmong, drivesNow } from './driving.ts'
import { isDriver } from './is-driver.ts'
import { setOutOnFoot } from './trips.ts'
import { hearDoor } from './take.ts'
import { meOf, planHere } from './world.ts'

/** Millimetres a second (lock-ups 3.4): a guest walks, a forklift backs at a walking pace. */
const OTHERS = { guest: 1400, vehicle: 1000 } as const
const speedOf = (kind: PassKind): number => (kind === 'guest' || kind === 'vehicle' ? OTHERS[kind] : KINDS[kind].speed)
/** The trainee walks briskly. */
export const MY_SPEED = 80
/** A personnel door that nobody holds falls shut behind whoever passed, ticks. */
const SHUTS_AFTER = 30
/** What the trainee opens while the post is locked is held for one person and falls shut, ticks. */
const HELD_FOR = 70
/** What happens by itself: a door that falls shut, a thing that its department fetches. */
export const NOBODY: PersonId = 'nobody'

/** So far behind one another people come out of the same place, millimetres. */
const STEP_BEHIND = 800

export const perTick = (mmPerSecond: number): number => Math.round((mmPerSecond * TICK_MS) / 1000)

export const kindOf = (draft: Draft, who: PersonId): PassKind =>
  draft.scenario.cast.find((member) => member.id === who)?.kind ?? 'crew'

const inFront = (kind: PassKind): Pick<Body, 'pushes'> => {
  const pushes = kind in KINDS ? KINDS[kind as keyof typeof KINDS].pushes : null
  return pushes === null ? {} : { pushes }
}

/** A vehicle that will take people elsewhere stands along its lane; everybody else looks down the page. */
const looksAlong = (draft: Draft, who: PersonId, plan: Plan, spot: Spot): Pick<Body, 'dx' | 'dy'> => {
  const goes = draft.scenario.script.journeys?.some(({ by }) => by === who) === true
  const [lane] = goes ? spot.drives : []
  if (lane === undefined) return { dx: 0, dy: 1 }
  const ahead = spotOf(plan, lane)
  return { dx: ahead.x - spot.x, dy: ahead.y - spot.y }
}

export const aBody = (draft: Draft, who: PersonId, at: SpotId): Body => {
  const plan = planWith(draft.scenario, at)
  const spot = spotOf(plan, at)
  return {
    id: who,
    x: spot.x,
    y: spot.y,
    ...looksAlong(draft, who, plan, spot),
    doing: 'stands',
    way: [],
    speed: perTick(speedOf(kindOf(draft, who))),
    spot: at,
    gesture: 'none',
    gestureUntil: 0,
    opens: false,
    then: null,
    ...inFront(kindOf(draft, who)),
    ...placedOn(draft.scenario, plan),
  }
}

export const moveDoor = (draft: Draft, id: DoorId, open: boolean, by: PersonId): void => {
  const known = draft.doors.find((door) => door.id === id)
  if (known === undefined || known.open === open) return
  // A door with nobody's hand on it falls shut; the trainee holds it open once the post is released.
  const shutsAt = !open || (by === ME && !draft.locked) ? null : draft.tick + (by === ME ? HELD_FOR : SHUTS_AFTER)
  draft.doors = draft.doors.map((door) => (door.id === id ? { id, open, shutsAt } : door))
  emit(draft, { type: 'door.moved', door: id, open, by })
  if (by !== NOBODY) hearDoor(draft, id, by)
}

/** Have somebody set out so that they are there when their beat comes; at once when it is late already. */
export const bring = (
  draft: Draft,
  order: {
    readonly beat: BeatId
    readonly who: PersonId
    readonly from: SpotId
    readonly to: SpotId
    readonly runs: boolean
  },
  ms: number,
): void => {
  const plan = planWith(draft.scenario, order.from)
  const way = pathBetween(plan, order.from, order.to)
  if (way === null) throw new Error(`No way from ${order.from} to ${order.to} in ${plan.id}`)
  const speed = perTick(order.runs ? 3000 : speedOf(kindOf(draft, order.who)))
  const ticks = Math.ceil(lengthOf(spotOf(plan, order.from), way) / speed)
  const tick = Math.max(draft.tick, draft.tick + Math.round(ms / TICK_MS) - ticks)
  draft.departures = [...draft.departures, { tick, who: order.who, beat: order.beat, from: order.from, way, speed }]
}

/** Somebody has just come out there and walks on: whoever comes after them leaves them a step. */
const isTaken = (draft: Draft, { x, y, place }: Body): boolean =>
  draft.bodies.some((other) => {
    const isHere = other.doing === 'walks' && other.place === place && other.id !== ME
    return isHere && Math.max(Math.abs(other.x - x), Math.abs(other.y - y)) < STEP_BEHIND
  })

const setOut = (draft: Draft): void => {
  for (const departure of draft.departures) {
    const { who, from, way, speed, beat, tick } = departure
    if (tick > draft.tick) continue
    const body = aBody(draft, who, from)
    if (isTaken(draft, body)) continue
    draft.departures = draft.departures.filter((one) => one !== departure)
    setBody(draft, { ...body, doing: 'walks', way, speed, then: { kind: 'beat', beat } })
    emit(draft, { type: 'person.came', person: who })
  }
}

export const onward = (draft: Draft, body: Body, to: SpotId): readonly Waypoint[] => {
  const plan = planOf(draft, body)
  const from = body.spot ?? body.way[0]?.spot ?? null
  if (from !== null) {
    const way = pathBetween(plan, from, to)
    if (way !== null) return body.spot === null && body.way[0] !== undefined ? [body.way[0], ...way] : way
  }
  return wayToSpot(plan, body, to, openDoors(draft)) ?? []
}

/** Send somebody the way round, through the post's door, or off. */
export const sendAway = (draft: Draft, who: PersonId, how: 'round' | 'through' | 'away'): void => {
  const body = bodyOf(draft, who)
  if (body === undefined || body.doing === 'gone' || body.then?.kind === 'leave') return
  const { id, ways } = planOf(draft, body)
  if (ways === null) throw new Error(`Place ${id} says nowhere where people go`)
  const way = onward(draft, body, ways[how])
  setBody(draft, { ...body, doing: 'walks', way, opens: how === 'through', then: { kind: 'leave' } })
  if (how === 'round') draft.wentRound = [...draft.wentRound, who]
  if (how !== 'through') emit(draft, { type: 'person.went', person: who, way: how })
}

export const headFor = (draft: Draft, who: PersonId, to: SpotId, ms: number): void => {
  const body = bodyOf(draft, who)
  if (body === undefined) return
  const way = onward(draft, body, to)
  const speed = Math.max(1, Math.round((lengthOf(body, way) * TICK_MS) / ms))
  setBody(draft, { ...body, doing: 'walks', way, speed, opens: true, then: null })
}

export const halt = (draft: Draft, who: PersonId): void => {
  const body = bodyOf(draft, who)
  if (body !== undefined) setBody(draft, { ...body, doing: 'stands', way: [], then: null })
}

/** Who waits at the post, or wants an answer there. */
export const waitingOf = (draft: Draft): readonly PersonId[] =>
  draft.bodies.filter((body) => body.doing === 'waits' || body.doing === 'insists').map((body) => body.id)

const passPost = (draft: Draft, who: PersonId): void => {
  if (who === ME) return
  emit(draft, { type: 'person.went', person: who, way: 'through' })
  if (!draft.locked || kindOf(draft, who) === 'emergency') return
  draft.breaches += 1
  draft.past = [...(draft.past ?? []), who]
  emit(draft, { type: 'lockup.breached', post: draft.scenario.post.id, by: who })
}

const steer = (draft: Draft): void => {
  const { dx, dy } = draft.steer
  const me = meOf(draft)
  if ((dx === 0 && dy === 0) || !isAfoot(me)) return
  const along = dx !== 0 && dy !== 0 ? Math.round(MY_SPEED * 0.7071) : MY_SPEED
  const blocked = blockers(planHere(draft), openDoors(draft))
  const tries = [
    { x: me.x + dx * along, y: me.y + dy * along },
    { x: me.x + dx * along, y: me.y },
    { x: me.x, y: me.y + dy * along },
  ]
  const to = tries.find(
    (point) =>
      (point.x !== me.x || point.y !== me.y) && isClear(me, point, blocked) && !walksInto(me, point, draft.bodies),
  )
  setBody(draft, { ...me, ...to, dx, dy, way: [], spot: null, doing: 'walks' })
}

/** What arrivals bring about, in order: beats, and aims of encounters. */
export type Arrivals = { readonly beats: readonly BeatId[]; readonly aims: readonly string[] }

/** A step with everybody else on the floor; vehicles keep to their own ways. */
const around = (draft: Draft, before: Body, stepped: Body): Body => {
  if (!isAfoot(before) || draft.scenario.script.vehicles.includes(before.id)) return stepped
  if (drivesNow(draft, before) && isDriver(draft, before)) return stepped
  return giveWay(before, stepped, draft.bodies, () => blockers(planOf(draft, before), openDoors(draft)))
}

/** A step along the way; whoever drives does so among the traffic. */
const stepOf = (draft: Draft, body: Body): Stepped => {
  const step = (one: Body): Stepped => walk(one, openDoors(draft))
  const isAmong = drivesNow(draft, body) && (draft.traffic !== undefined || isDriver(draft, body))
  return isAmong ? driveAmong(draft, body, step) : step(body)
}

/** One tick of everybody's walking. */
export const walkAll = (draft: Draft): Arrivals => {
  setOut(draft)
  steer(draft)
  const beats: BeatId[] = []
  const aims: string[] = []
  for (const known of draft.bodies) {
    if (known.gesture !== 'none' && known.gestureUntil <= draft.tick) setBody(draft, { ...known, gesture: 'none' })
    if (known.way.length === 0 || known.doing === 'gone') continue
    const before = bodyOf(draft, known.id) ?? known
    const stepped = stepOf(draft, before)
    const given = stepped.at === null ? around(draft, before, stepped.body) : stepped.body
    if (given.x !== stepped.body.x || given.y !== stepped.body.y) {
      setBody(draft, given)
      continue
    }
    let body = given
    if (stepped.at !== null && body.opens) moveDoor(draft, stepped.at, true, body.id)
    else if (stepped.at !== null) body = { ...body, way: [], doing: body.id === ME ? 'stands' : 'waits' }
    if (stepped.passed !== null && stepped.passed === draft.scenario.script.post.door) passPost(draft, body.id)
    if (stepped.arrived) {
      const { then } = body
      body = {
        ...body,
        doing: then?.kind === 'leave' ? 'gone' : body.doing === 'waits' ? 'waits' : 'stands',
        then: null,
      }
      if (then?.kind === 'beat') beats.push(then.beat)
      if (then?.kind === 'aim') aims.push(then.encounter)
      const onward = then?.kind === 'journey' ? then.journey : null
      if (body.id === ME && body.spot !== null && onward === null) emit(draft, { type: 'pa.arrived', spot: body.spot })
      setBody(draft, body)
      if (onward !== null) setOutOnFoot(draft, body.id, onward)
      continue
    }
    setBody(draft, body)
  }
  for (const door of draft.doors)
    if (door.shutsAt !== null && door.shutsAt <= draft.tick && isOpen(draft, door.id))
      moveDoor(draft, door.id, false, NOBODY)
  return { beats, aims }
}
