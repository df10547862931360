import type { Gesture } from '../../core/vocabulary/words.ts'
import type { Actor } from './actor.ts'
import { gaitFrame, STILL_PX_PER_S } from './gait.ts'

/** Frames of a full cycle of two steps in the kit. */
export const GAIT_FRAMES = 6

/** Faster than this (2.1 m/s) is running. */
const RUNNING_PX_PER_S = 2.1 * 44

/** Poses that show a gesture, the best first. */
const POSES_OF_GESTURE: Readonly<Record<Gesture, readonly string[]>> = {
  palm: ['palm', 'stop'],
  point: ['point', 'reach', 'palm'],
  finger: ['finger', 'palm'],
  lips: ['hush', 'finger'],
  thumb: ['thumb', 'palm'],
  wave: ['hold', 'palm', 'reach'],
  shake: ['stop', 'palm', 'wait'],
  grab: ['reach', 'point'],
  move: ['push', 'reach', 'point'],
  none: [],
}

/** The frame names of one look; what the kit has no drawing for falls back to standing. */
export type LookFrames = {
  readonly idle: string
  readonly walk: readonly string[]
  readonly run: readonly string[]
  readonly wait: string
  readonly insist: string
  readonly work: string
  readonly radio: string
  readonly gesture: Readonly<Record<Gesture, string>>
  /** Drawn facing east, not north, and without feet. */
  readonly vehicle: boolean
}

const CREW = 12

/** A look for somebody whom the kit does not know: always the same one for the same name. */
const strangerFor = (look: string): string => {
  let sum = 0
  for (let i = 0; i < look.length; i += 1) sum = (sum * 31 + look.charCodeAt(i)) % 9973
  return `crew-${sum % CREW}`
}

/** Finds the frames of a look among those of the kit. */
export function framesOfLook(look: string, has: (frame: string) => boolean): LookFrames {
  const vehicle = has(`prop/${look}`)
  const family = vehicle || has(`${look}/idle`) || has(`${look}/seated`) ? look : strangerFor(look)
  const first = (names: readonly string[], otherwise: string): string => {
    for (const name of names) if (has(`${family}/${name}`)) return `${family}/${name}`
    return otherwise
  }
  const idle = vehicle ? `prop/${look}` : first(['idle', 'seated'], `${family}/idle`)
  const cycle = (gait: string): readonly string[] =>
    has(`${family}/${gait}-0`) ? Array.from({ length: GAIT_FRAMES }, (_, step) => `${family}/${gait}-${step}`) : []
  const gestureFrame = (gesture: Gesture): string => first(POSES_OF_GESTURE[gesture], idle)
  return {
    idle,
    walk: cycle('walk'),
    run: cycle('run'),
    wait: first(['wait'], idle),
    insist: first(['reach', 'point'], idle),
    work: first(['work', 'carry'], idle),
    radio: first(['radio', 'ptt'], idle),
    gesture: {
      palm: gestureFrame('palm'),
      point: gestureFrame('point'),
      finger: gestureFrame('finger'),
      lips: gestureFrame('lips'),
      thumb: gestureFrame('thumb'),
      wave: gestureFrame('wave'),
      shake: gestureFrame('shake'),
      grab: gestureFrame('grab'),
      move: gestureFrame('move'),
      none: idle,
    },
    vehicle,
  }
}

/** The frame that shows what somebody does now. Feet go before hands, hands before waiting. */
export function frameNow(actor: Actor, frames: LookFrames, onAir: boolean): string {
  if (frames.vehicle) return frames.idle
  if (actor.pace > STILL_PX_PER_S && frames.walk.length > 0) {
    const cycle = actor.pace > RUNNING_PX_PER_S && frames.run.length > 0 ? frames.run : frames.walk
    return cycle[gaitFrame(actor.walked, cycle.length)] ?? frames.idle
  }
  if (actor.gesture !== 'none') return frames.gesture[actor.gesture]
  if (onAir) return frames.radio
  if (actor.doing === 'insists') return frames.insist
  if (actor.doing === 'waits') return frames.wait
  if (actor.doing === 'works') return frames.work
  return frames.idle
}
