import type { Body } from '../floor/bodies.ts'
import { distance } from '../floor/geometry.ts'
import type { Plan, Point } from '../floor/plan.ts'
import type { Scenario } from '../scene/scenario.ts'
import type { DoorId, PlaceId, SpotId } from '../vocabulary/ids.ts'
import type { Run } from './run-state.ts'

type Here = Pick<Run, 'bodies' | 'scenario'>

/** From one place of the show to another it is so far: base camp to set (set and crew 1.2), millimetres. */
export const A_PLACE_AWAY = 350_000

/** Every place of a scenario; a run begins in the first. */
export const plansOf = (scenario: Pick<Scenario, 'plan' | 'beyond'>): readonly Plan[] =>
  scenario.beyond === undefined ? [scenario.plan] : [scenario.plan, ...scenario.beyond]

/** The plan of a place; the first where nothing else is said. */
export const planAt = (scenario: Pick<Scenario, 'plan' | 'beyond'>, place: PlaceId | undefined): Plan =>
  scenario.beyond?.find(({ id }) => id === place) ?? scenario.plan

/** The plan that has this spot. */
export const planWith = (scenario: Pick<Scenario, 'plan' | 'beyond'>, spot: SpotId): Plan =>
  scenario.beyond?.find(({ spots }) => spots.some(({ id }) => id === spot)) ?? scenario.plan

/** The plan that has this door. */
export const planWithDoor = (scenario: Pick<Scenario, 'plan' | 'beyond'>, door: DoorId | null): Plan =>
  scenario.beyond?.find(({ doors }) => doors.some(({ id }) => id === door)) ?? scenario.plan

/** The place to write down for somebody who stands on a plan: nothing in the first. */
export const placedOn = (scenario: Pick<Scenario, 'plan'>, plan: Plan): { readonly place?: PlaceId } =>
  plan === scenario.plan ? {} : { place: plan.id }

/** The plan that somebody is on. */
export const planOf = ({ scenario }: Pick<Here, 'scenario'>, body: Pick<Body, 'place'>): Plan =>
  planAt(scenario, body.place)

/** Millimetres from somebody to a point of a place. */
export const farTo = (body: Body, point: Point, place: PlaceId | undefined): number =>
  body.place === place ? distance(body, point) : A_PLACE_AWAY

/** Millimetres between two people; who is on the road is near those who ride along, and nobody else. */
export const apart = (a: Body, b: Body): number =>
  (a.road ?? null) === (b.road ?? null) ? farTo(a, b, b.place) : A_PLACE_AWAY
