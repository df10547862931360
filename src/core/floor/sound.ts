import type { DoorId } from '../vocabulary/ids.ts'
import type { Loudness } from '../vocabulary/words.ts'
import { type Box, boxOf, crossesBox } from './box.ts'
import { distance, inside } from './geometry.ts'
import { boxesOfBlock } from './obstacles.ts'
import type { Plan, Point } from './plan.ts'

/** Millimetres at which a voice spoils a take over open ground (set and crew 2.4). */
export const VOICE_CARRIES: Readonly<Record<Loudness, number>> = { silent: 0, whisper: 2000, voice: 7000, call: 25_000 }

/** A shut door or a wall quarters the distance, an open door halves it (set and crew 2.4). */
const SHUT = 4
const OPEN = 2

/** What dampens sound in a place, each with its boxes. */
type Barrier = { readonly id: DoorId | 'wall'; readonly boxes: readonly Box[] }

const barriersOf = ({ walls, panes, blocks, doors }: Plan): readonly Barrier[] => [
  ...walls.filter(({ damps }) => damps).map((wall) => ({ id: 'wall', boxes: [boxOf(wall)] })),
  ...panes.map((pane) => ({ id: 'wall', boxes: [boxOf(pane)] })),
  ...blocks.filter(({ damps }) => damps).map((block) => ({ id: 'wall', boxes: boxesOfBlock(block) })),
  ...doors.map((door) => ({ id: door.id, boxes: [boxOf(door)] })),
]

/** Made once for a plan; a plan never changes. */
const known = new WeakMap<Plan, readonly Barrier[]>()

const barriers = (plan: Plan): readonly Barrier[] => {
  const ready = known.get(plan)
  if (ready !== undefined) return ready
  const fresh = barriersOf(plan)
  known.set(plan, fresh)
  return fresh
}

/** What stands on the straight line between two points: a door by its name, and everything else that damps. */
const barriersBetween = (plan: Plan, from: Point, to: Point): readonly (DoorId | 'wall')[] =>
  barriers(plan).flatMap(({ id, boxes }) => (boxes.some((box) => crossesBox(from, to, box)) ? [id] : []))

/** What stands between a point and the microphone: by the place's word for it, or along the straight line. */
const barriersFrom = (plan: Plan, from: Point): readonly (DoorId | 'wall')[] =>
  plan.acoustics.find(({ at }) => inside(from, at))?.barriers ?? barriersBetween(plan, from, plan.mic)

/** What a sound passes on its way to an ear. */
export type Muffling = {
  /** What damps it most; null in open air, and where a door on its way stands open. */
  readonly behind: 'door' | 'wall' | null
  /** It sounds as from so many times as far. */
  readonly times: number
}

/** What a sound loses between two points of a place, with these doors open. */
export const mufflingBetween = (plan: Plan, from: Point, to: Point, openDoors: readonly DoorId[]): Muffling => {
  const passed = barriersBetween(plan, from, to)
  const shut = passed.filter((barrier) => !openDoors.includes(barrier))
  const times = passed.reduce((sum, barrier) => sum * (shut.includes(barrier) ? SHUT : OPEN), 1)
  const behind = shut.includes('wall') ? 'wall' : shut.length > 0 ? 'door' : null
  return { behind, times }
}

/** How far a sound from here carries towards the microphone, in millimetres, with these doors open. */
export const reachFrom = (plan: Plan, from: Point, carries: number, openDoors: readonly DoorId[]): number => {
  let reach = carries
  for (const barrier of barriersFrom(plan, from)) reach /= openDoors.includes(barrier) ? OPEN : SHUT
  return Math.round(reach)
}

/** Whether a sound that carries so far over open ground comes to the boom. */
export const carriesToBoom = (plan: Plan, from: Point, carries: number, openDoors: readonly DoorId[]): boolean => {
  const far = distance(from, plan.mic)
  // Nothing that stands between makes a sound carry farther.
  return far <= carries && far <= reachFrom(plan, from, carries, openDoors)
}

/** Whether the boom hears it. */
export const boomHears = (plan: Plan, from: Point, loudness: Loudness, openDoors: readonly DoorId[]): boolean =>
  VOICE_CARRIES[loudness] > 0 && carriesToBoom(plan, from, VOICE_CARRIES[loudness], openDoors)
