import { type PoseName, POSES } from '../../../assets/kit/figures/poses.ts'
import { type Person, type Stance, STEPS } from '../../../assets/kit/figures/person.ts'
import type { Gesture } from '../../core/vocabulary/words.ts'
import type { Actor } from './actor.ts'
import { gaitFrame, STILL_PX_PER_S } from './gait.ts'

/** Faster than this (2.1 m/s) is running. */
const RUNNING_PX_PER_S = 2.1 * 44
/** A wave goes to and fro once a second. */
const WAVE_MS = 500

type Posed = Stance['pose']

/** Every pose by a number, so that a stance is one number and nothing is made for each frame. */
const LIST: readonly Posed[] = ['rest', 'task', ...Object.keys(POSES).filter((name): name is PoseName => name in POSES)]
const NUMBER: ReadonlyMap<Posed, number> = new Map(LIST.map((pose, index) => [pose, index]))

/** Standing, six steps of walking, six of running. */
const GAITS = 1 + 2 * STEPS

const coded = (pose: Posed, gait: number): number => (NUMBER.get(pose) ?? 0) * GAITS + gait

/** The stance that a number stands for. */
export function stanceOf(code: number): Stance {
  const pose = LIST[Math.floor(code / GAITS)] ?? 'rest'
  const gait = code % GAITS
  if (gait === 0) return { pose, gait: 'stand', step: 0 }
  return gait <= STEPS ? { pose, gait: 'walk', step: gait - 1 } : { pose, gait: 'run', step: gait - 1 - STEPS }
}

/** Standing in a pose. */
export const standing = (pose: Posed): number => coded(pose, 0)

/** Standing with the hands at rest. */
export const AT_REST = standing('rest')
/** A whole walk with the hands at rest. */
export const WALK: readonly number[] = Array.from({ length: STEPS }, (_, step) => coded('rest', 1 + step))

const POSE_OF: Readonly<Record<Gesture, Posed>> = {
  palm: 'palm',
  point: 'point',
  finger: 'finger',
  lips: 'hush',
  thumb: 'thumb',
  wave: 'wave',
  shake: 'stop',
  grab: 'reach',
  move: 'bars',
  none: 'rest',
}

function poseOf({ gesture, doing }: Actor, { look, item }: Person, onAir: boolean, time: number): Posed {
  if (gesture === 'wave') return Math.floor(time / WAVE_MS) % 2 === 0 ? 'wave' : 'wave-out'
  if (gesture !== 'none') return POSE_OF[gesture]
  if (onAir) return look.headset === true || item === undefined ? 'ptt' : 'radio'
  if (doing === 'insists') return 'reach'
  if (doing === 'works') return 'task'
  if (doing === 'waits' && item === undefined && look.ride === undefined) return 'wait'
  return 'rest'
}

/** What somebody is seen doing now, as a number; `time` in milliseconds moves a waving hand. */
export function stanceNow(actor: Actor, person: Person, onAir: boolean, time: number): number {
  const pose = poseOf(actor, person, onAir, time)
  if (actor.pace <= STILL_PX_PER_S || person.seated === true) return coded(pose, 0)
  const step = gaitFrame(actor.walked, STEPS)
  const wheeled = person.look.ride === 'bicycle' || person.look.ride === 'scooter' || person.look.ride === 'wheelchair'
  const runs = actor.pace > RUNNING_PX_PER_S && !wheeled
  return coded(pose === 'wait' || pose === 'task' ? 'rest' : pose, 1 + step + (runs ? STEPS : 0))
}

/** The same stance with the hands at rest, for while its own drawing is not ready. */
export const plainly = (code: number): number => code % GAITS
