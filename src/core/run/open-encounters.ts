import type { Encounter } from '../encounters/encounter.ts'
import { drivingSpeed, KINDS } from '../encounters/kinds.ts'
import type { Body } from '../floor/bodies.ts'
import { pathBetween, spotOf, type Waypoint } from '../floor/paths.ts'
import { APART, type Car, HALF_CAR, halfOf } from '../floor/traffic.ts'
import { msToTicks } from '../time/ticks.ts'
import { ME, type SpotId } from '../vocabulary/ids.ts'
import { arm, disarm } from '../time/deadlines.ts'
import { beginMet, encounterOf, metOf, setMet } from './met-state.ts'
import { aBody, onward, perTick } from './people.ts'
import { farTo, planOf, planWith } from './plans.ts'
import { bodyOf, type Draft, emit, setBody } from './run-state.ts'
import { carsHere } from './traffic.ts'

/** The way of somebody in an encounter to a spot, on foot or by vehicle. */
export const wayOf = (draft: Draft, encounter: Encounter, body: Body, to: SpotId): readonly Waypoint[] => {
  const plan = planOf(draft, body)
  if (encounter.drives && body.spot !== null) return pathBetween(plan, body.spot, to, 'vehicle') ?? []
  if (!encounter.drives) return onward(draft, body, to)
  const rest = body.way[0]?.spot ?? null
  if (body.way[0] === undefined || rest === null) return []
  return [body.way[0], ...(pathBetween(plan, rest, to, 'vehicle') ?? [])]
}

/** Below this cosine a way leads back the way somebody came. */
const BACK = -0.9
/** So far beside a leg of a way somebody still walks on it, millimetres. */
const ON_LEG = 1500

/** Whether a way first leads on to a spot and then back over the same leg: whoever takes it turns round. */
export const turnsRound = (body: Body, [next, after]: readonly Waypoint[]): boolean => {
  if (next === undefined || after === undefined || next.door !== null || after.door !== null) return false
  const [dx, dy] = [after.x - next.x, after.y - next.y]
  const length = Math.sqrt(dx * dx + dy * dy)
  const heading = Math.sqrt(body.dx * body.dx + body.dy * body.dy)
  if (length === 0 || (dx * body.dx + dy * body.dy) / (length * heading) > BACK) return false
  const along = ((body.x - next.x) * dx + (body.y - next.y) * dy) / length
  const aside = Math.abs((body.x - next.x) * dy - (body.y - next.y) * dx) / length
  return along > 0 && along < length && aside <= ON_LEG
}

/** Have them walk on to a spot; there their aim is reached. */
export const sendOn = (draft: Draft, encounter: Encounter, body: Body, to: SpotId): void => {
  const whole = wayOf(draft, encounter, body, to)
  const way = turnsRound(body, whole) && !encounter.drives ? whole.slice(1) : whole
  const then = { kind: 'aim', encounter: encounter.id } as const
  setBody(draft, {
    ...body,
    doing: way.length === 0 ? 'stands' : 'walks',
    way,
    opens: true,
    then: way.length === 0 ? null : then,
  })
}

/** Whoever drives and has no room to come on tries again so often. */
const TRIES_AGAIN = msToTicks(500)
/** A car is kept clear of by its way of a second, and by the length of both. */
const clearOf = (car: Car): number => halfOf(car) + HALF_CAR + APART + car.speed * msToTicks(1000)

/** Whether a car of the traffic is where somebody would come on by car. */
const isTaken = (draft: Draft, { drives, who, from }: Encounter): boolean => {
  if (!drives || from === null) return false
  const start = aBody(draft, who, from)
  return carsHere(draft, start).some(({ car, at }) => farTo(start, at, start.place) < clearOf(car))
}

/** The encounter that a deadline opens, since the lane was taken when it was due; null where it is another's. */
export const opensAt = (deadline: string): string | null =>
  deadline.startsWith('lane.') ? deadline.slice('lane.'.length) : null

/** Somebody sets out, or goes on from where they are, with an aim of their own; by car, when the lane is free. */
export const openEncounter = (draft: Draft, id: string): void => {
  if (metOf(draft, id) !== undefined) return
  const encounter = encounterOf(draft, id)
  if (isTaken(draft, encounter)) {
    draft.deadlines = arm(draft.deadlines, `lane.${id}`, draft.tick + TRIES_AGAIN)
    return
  }
  const known = bodyOf(draft, encounter.who)
  const from = encounter.from ?? known?.spot ?? null
  if (known === undefined && from === null) return
  const start =
    encounter.from === null && known !== undefined ? known : aBody(draft, encounter.who, from ?? encounter.to)
  const speed = encounter.drives ? perTick(drivingSpeed(encounter.kind)) : start.speed
  if (known === undefined || known.doing === 'gone') emit(draft, { type: 'person.came', person: encounter.who })
  beginMet(draft, encounter)
  const body: Body = { ...start, speed }
  if (encounter.asks === undefined) return sendOn(draft, encounter, body, encounter.to)
  const me = bodyOf(draft, ME) ?? body
  const looks = me.x === body.x && me.y === body.y ? {} : { dx: me.x - body.x, dy: me.y - body.y }
  setBody(draft, { ...body, ...looks, doing: 'insists', way: [], then: null })
}

/** They can no longer be met; whoever is held goes on. */
export const closeEncounter = (draft: Draft, id: string): void => {
  draft.deadlines = disarm(draft.deadlines, `lane.${id}`)
  const met = metOf(draft, id)
  if (met === undefined || met.stage === 'over') return
  const encounter = encounterOf(draft, id)
  const body = bodyOf(draft, encounter.who)
  setMet(draft, { ...met, stage: 'over', promised: null })
  if (body !== undefined && body.doing !== 'gone') {
    const way = wayOf(draft, encounter, body, encounter.off ?? encounter.to)
    setBody(draft, { ...body, doing: 'walks', way, opens: true, then: { kind: 'leave' } })
  }
}

/** Somebody else has agreed signals with whoever makes the noise: they stop and go by them from now on. */
export const agreeSignals = (draft: Draft, id: string): void => {
  const met = metOf(draft, id)
  const figure = msToTicks(KINDS[encounterOf(draft, id).kind].asked * 1000)
  if (met !== undefined && !met.agreed) setMet(draft, { ...met, agreed: true, figure, known: [...met.known, 'agreed'] })
}

/** Where a spot is, for how near somebody has come to it. */
export const spotPoint = (draft: Draft, id: SpotId) => spotOf(planWith(draft.scenario, id), id)
