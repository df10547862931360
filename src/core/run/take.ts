import type { Body } from '../floor/bodies.ts'
import { distance } from '../floor/geometry.ts'
import { carriesToBoom } from '../floor/sound.ts'
import type { Plan, Point } from '../floor/plan.ts'
import { TICK_MS } from '../time/ticks.ts'
import { type DoorId, ME, type PersonId } from '../vocabulary/ids.ts'
import { framedNow } from './camera.ts'
import { encounterOf, metWith } from './met-state.ts'
import { planOf, planWithDoor } from './plans.ts'
import { type Draft, openDoors } from './run-state.ts'
import { belongsInShot } from './shot.ts'
import { spoil } from './spoiled.ts'
import { isActionOn } from './world.ts'

/** Metres at which a step, and a step of somebody who runs, spoil a take (set and crew 2.4). A vehicle idles at 30. */
const STEP = 4000
const RUNNING_STEP = 10_000
const ENGINE = 30_000
/** A door is as loud as a thing that is dropped (set and crew 2.4). */
const DOOR = 10_000
/** Faster than this somebody runs, millimetres a second (lock-ups 3.4: a jog is 2.8 m/s). */
const RUNS = 2500
/** A door sounds in front of itself, on the side of the microphone, millimetres. */
const BEFORE_DOOR = 900

const hears = (draft: Draft, plan: Plan, from: Point, carries: number): boolean =>
  carriesToBoom(plan, from, carries, openDoors(draft))

const isFilmed = (draft: Draft, plan: Plan): boolean => draft.scenario.beyond === undefined || plan.cameras.length > 0

/** How far the steps of somebody carry who walks now; 0 for who stands. */
const stepsOf = (draft: Draft, body: Body): number => {
  const steers = body.id === ME && (draft.steer.dx !== 0 || draft.steer.dy !== 0)
  if (body.way.length === 0 && !steers) return 0
  if (draft.scenario.script.vehicles.includes(body.id)) return ENGINE
  return body.speed * (1000 / TICK_MS) > RUNS && body.id !== ME ? RUNNING_STEP : STEP
}

/** Whoever comes upon the post with an aim of their own is watched by the encounter. */
const isMet = (draft: Draft, person: PersonId): boolean =>
  draft.met?.some((met) => met.stage !== 'over' && encounterOf(draft, met.id).who === person) === true

/** From "action" to "cut": who is in the picture that does not belong there, and whose steps the boom hears. */
export const watchTake = (draft: Draft): void => {
  if (!isActionOn(draft)) return
  const strangers = (person: PersonId): boolean => !belongsInShot(draft, person) && !isMet(draft, person)
  for (const { person } of framedNow(draft, strangers)) spoil(draft, 'bogey', person)
  for (const body of draft.bodies) {
    const carries = body.doing === 'gone' ? 0 : stepsOf(draft, body)
    // Whoever is met and goes on in spite of it walks as anybody does.
    const isHeard = strangers(body.id) || metWith(draft, body.id)?.met.stage === 'goes'
    if (carries === 0 || !isHeard) continue
    const plan = planOf(draft, body)
    if (isFilmed(draft, plan) && hears(draft, plan, body, carries)) spoil(draft, 'steps', body.id)
  }
}

/** A door that moves in a take is heard where nothing shut stands between it and the boom. */
export const hearDoor = (draft: Draft, id: DoorId, by: PersonId): void => {
  if (!isActionOn(draft)) return
  const plan = planWithDoor(draft.scenario, id)
  const door = plan.doors.find((one) => one.id === id)
  if (door === undefined || !isFilmed(draft, plan)) return
  const middle = { x: (door.from.x + door.to.x) / 2, y: (door.from.y + door.to.y) / 2 }
  const far = Math.max(1, distance(middle, plan.mic))
  const share = Math.min(1, BEFORE_DOOR / far)
  const x = Math.round(middle.x + (plan.mic.x - middle.x) * share)
  const y = Math.round(middle.y + (plan.mic.y - middle.y) * share)
  if (hears(draft, plan, { x, y }, DOOR)) spoil(draft, 'door', by)
}
