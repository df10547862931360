import { distance } from '../floor/geometry.ts'
import { spotOf } from '../floor/paths.ts'
import type { Body } from '../floor/bodies.ts'
import type { PersonId, TextId, ThingId } from '../vocabulary/ids.ts'
import { ME } from '../vocabulary/ids.ts'
import type { Scenario } from '../scene/scenario.ts'
import type { Thing, ThingOutcome } from '../scene/thing.ts'
import { carriedBy, thingOf } from './carried.ts'
import { happen } from './orders.ts'
import { apart, farTo, placedOn, planWith, plansOf } from './plans.ts'
import { bodyOf, type Carried, type Draft, emit, type Run } from './run-state.ts'
import { without } from './without.ts'
import { meOf } from './world.ts'

/** Two steps and an arm, millimetres. */
const REACH = 2500
/** What is set down stands so far before whoever set it down, millimetres. */
const BEFORE = 700
/** Nobody carries more than both hands hold. */
const HANDS = 2

const startOf = (scenario: Scenario, { id, prop, at, with: holder }: Thing): Carried => {
  if (at !== null) {
    const plan = planWith(scenario, at)
    const { x, y } = spotOf(plan, at)
    return { id, with: null, x, y, ...placedOn(scenario, plan) }
  }
  const plan = plansOf(scenario).find(({ props }) => props.some((one) => one.id === prop)) ?? scenario.plan
  const found = plan.props.find((one) => one.id === prop)
  return { id, with: holder, x: found?.x ?? 0, y: found?.y ?? 0, ...placedOn(scenario, plan) }
}

/** Where everything is when a run begins; nothing where nothing can be carried. */
export const thingsAtFirst = (scenario: Scenario): Pick<Run, 'things'> => {
  const { things } = scenario.script
  return things === undefined ? {} : { things: things.map((thing) => startOf(scenario, thing)) }
}

const within = (run: Run | Draft, body: Body | undefined): boolean =>
  body !== undefined && body.doing !== 'gone' && apart(meOf(run), body) <= REACH

const canTake = (run: Run | Draft, one: Carried): boolean => {
  if (one.with === ME || carriedBy(run, ME).length >= HANDS) return false
  return one.with === null ? farTo(meOf(run), one, one.place) <= REACH : within(run, bodyOf(run, one.with))
}

const put = (draft: Draft, changed: Carried): void => {
  draft.things = (draft.things ?? []).map((one) => (one.id === changed.id ? changed : one))
  const { prop } = thingOf(draft, changed.id) ?? {}
  const { x, y } = changed
  draft.props = draft.props.map((one) => (one.id === prop ? { ...one, x, y, moved: true } : one))
}

const came = (draft: Draft, id: ThingId, outcome: ThingOutcome): void =>
  happen(draft, { type: 'told', outcome: `${id}.${outcome}` })

const known = (draft: Draft, id: ThingId): Carried | undefined => draft.things?.find((one) => one.id === id)

/** Take something up that is within reach. */
export const takeUp = (draft: Draft, id: ThingId): void => {
  const one = known(draft, id)
  if (one === undefined || !canTake(draft, one)) return
  put(draft, { ...one, with: ME })
  emit(draft, { type: 'thing.taken', thing: id, from: one.with })
  came(draft, id, 'taken')
}

/** Set down what is carried. */
export const setDown = (draft: Draft, id: ThingId): void => {
  const one = known(draft, id)
  if (one?.with !== ME) return
  const { x, y, dx, dy, place } = meOf(draft)
  const length = Math.sqrt(dx * dx + dy * dy)
  const rest = without(one, 'place')
  put(draft, {
    ...rest,
    with: null,
    x: x + Math.round((dx * BEFORE) / length),
    y: y + Math.round((dy * BEFORE) / length),
    ...(place === undefined ? {} : { place }),
  })
  emit(draft, { type: 'thing.laid', thing: id })
  came(draft, id, 'laid')
}

/** Hand something over to somebody within reach. */
export const handOver = (draft: Draft, id: ThingId, to: PersonId): void => {
  const one = known(draft, id)
  if (one?.with !== ME || to === ME || !within(draft, bodyOf(draft, to))) return
  put(draft, { ...one, with: to })
  emit(draft, { type: 'thing.given', thing: id, to })
  const meant = thingOf(draft, id)?.to ?? null
  came(draft, id, meant === null || meant === to ? 'given' : 'astray')
}

/** Something that hands can do now: take, hand over, set down. */
export type Handling = {
  readonly id: string
  readonly text: TextId
  readonly thing: ThingId
  readonly does: 'take' | 'give' | 'lay'
  readonly to: PersonId | null
}

const handling = (thing: ThingId, does: Handling['does'], to: PersonId | null = null): Handling => ({
  id: to === null ? `${does}-${thing}` : `${does}-${thing}.${to}`,
  text: `thing.${thing}.${does}`,
  thing,
  does,
  to,
})

/** Whom something can be handed to now, nearest first: whoever it is for, and one other who stands nearer; nobody on a ride. */
const takersOf = (run: Run | Draft, thing: Thing | undefined): readonly PersonId[] => {
  const me = meOf(run)
  if (me.aboard !== undefined) return []
  const near = run.bodies
    .filter((body) => body.id !== ME && within(run, body) && !run.scenario.script.vehicles.includes(body.id))
    .sort((a, b) => distance(a, me) - distance(b, me) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
  const meant = near.filter((id) => id === thing?.to)
  return [...new Set([...near.slice(0, 1), ...meant])]
}

/** What the trainee's hands can do with the things of the scenario now. */
export const handlingsNow = (run: Run | Draft): readonly Handling[] =>
  (run.things ?? []).flatMap((one): readonly Handling[] => {
    if (canTake(run, one)) return [handling(one.id, 'take', one.with)]
    if (one.with !== ME) return []
    const takers = takersOf(run, thingOf(run, one.id))
    return [...takers.map((to) => handling(one.id, 'give', to)), handling(one.id, 'lay')]
  })

/** Do one of them. */
export const handle = (draft: Draft, { does, thing, to }: Handling): void => {
  if (does === 'take') return takeUp(draft, thing)
  if (does === 'lay') return setDown(draft, thing)
  if (to !== null) handOver(draft, thing, to)
}
