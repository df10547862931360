import type { DoorId } from '../vocabulary/ids.ts'
import type { Loudness } from '../vocabulary/words.ts'
import { boxOf, crossesBox } from './box.ts'
import { distance, inside } from './geometry.ts'
import { boxesOfBlock } from './obstacles.ts'
import type { Plan, Point } from './plan.ts'

/** Millimetres at which a voice spoils a take over open ground (set and crew 2.4). */
export const VOICE_CARRIES: Readonly<Record<Loudness, number>> = { silent: 0, whisper: 2000, voice: 7000, call: 25_000 }

/** A shut door or a wall quarters the distance, an open door halves it (set and crew 2.4). */
const SHUT = 4
const OPEN = 2

/** What stands between a point and the microphone: by the place's word for it, or along the straight line. */
const barriersFrom = (plan: Plan, from: Point): readonly (DoorId | 'wall')[] => {
  const told = plan.acoustics.find(({ at }) => inside(from, at))
  if (told !== undefined) return told.barriers
  const isBetween = (box: ReturnType<typeof boxOf>): boolean => crossesBox(from, plan.mic, box)
  const walls = [
    ...plan.walls.filter((wall) => wall.damps && isBetween(boxOf(wall))),
    ...plan.panes.filter((pane) => isBetween(boxOf(pane))),
    ...plan.blocks.filter((block) => block.damps && boxesOfBlock(block).some(isBetween)),
  ]
  const doors = plan.doors.filter((door) => isBetween(boxOf(door)))
  return [...walls.map(() => 'wall' as const), ...doors.map(({ id }) => id)]
}

/** How far a sound from here carries towards the microphone, in millimetres, with these doors open. */
export const reachFrom = (plan: Plan, from: Point, carries: number, openDoors: readonly DoorId[]): number => {
  let reach = carries
  for (const barrier of barriersFrom(plan, from)) reach /= openDoors.includes(barrier) ? OPEN : SHUT
  return Math.round(reach)
}

/** Whether the boom hears it. */
export const boomHears = (plan: Plan, from: Point, loudness: Loudness, openDoors: readonly DoorId[]): boolean =>
  VOICE_CARRIES[loudness] > 0 && distance(from, plan.mic) <= reachFrom(plan, from, VOICE_CARRIES[loudness], openDoors)
