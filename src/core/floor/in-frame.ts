import type { Box } from './box.ts'
import { type Eye, eyeOf, samplesIn, seenFrom } from './camera-view.ts'
import { glancedAt, imageOf, reflectorsOf, type Reflector } from './mirrors.ts'
import { isSeen, type Now, openAtFirst, sightBoxes } from './obstacles.ts'
import type { Camera, Plan, Point } from './plan.ts'

/** Half the width of a person, millimetres. */
export const BODY_RADIUS = 250

/** How a camera sees somebody: straight, or in this mirror or window. */
export type Sighting = { readonly by: 'direct' } | { readonly by: 'mirror'; readonly id: string }

/** Half of what somebody hides who stands nearer, millimetres: the shoulders, without the air between the arms. */
const HIDES_RADIUS = 200

/** Whether somebody who stands nearer to the camera hides this point. */
const isHidden = (eye: Eye, sample: Point, others: readonly Point[]): boolean => {
  const behind = seenFrom(eye, sample)
  return others.some((other) => {
    const { ahead, aside } = seenFrom(eye, other)
    if (ahead <= 0 || ahead > behind.ahead - BODY_RADIUS) return false
    return Math.abs(aside - (behind.aside * ahead) / behind.ahead) < HIDES_RADIUS
  })
}

const inMirror = (eye: Eye, point: Point, radius: number, boxes: readonly Box[], mirror: Reflector): boolean =>
  samplesIn(eye, imageOf(point, mirror), radius).some((image) => {
    const glance = glancedAt(eye.at, image, mirror)
    return glance !== null && isSeen(eye.at, glance, boxes) && isSeen(glance, imageOf(image, mirror), boxes)
  })

/**
 * A camera made ready to be asked for many people: how it sees somebody who stands at a point, or null. Any part of
 * them counts that is inside the frame, not farther than its depth, and not behind a wall, a shut door, a tall thing or
 * somebody of `others` who stands nearer. Straight comes before mirrors, mirrors in the order of the plan.
 */
export const lookThrough = (
  plan: Plan,
  camera: Camera,
  now: Now,
): ((point: Point, radius?: number, others?: readonly Point[]) => Sighting | null) => {
  const eye = eyeOf(camera)
  const boxes = sightBoxes(plan, now)
  const reflectors = reflectorsOf(plan)
  return (point, radius = BODY_RADIUS, others = []) => {
    const samples = samplesIn(eye, point, radius)
    if (samples.some((sample) => isSeen(camera, sample, boxes) && !isHidden(eye, sample, others)))
      return { by: 'direct' }
    const mirror = reflectors.find((one) => inMirror(eye, point, radius, boxes, one))
    return mirror === undefined ? null : { by: 'mirror', id: mirror.id }
  }
}

/** Whether any part of somebody who stands there is in the picture; with the doors as a run begins unless said. */
export const inFrame = (
  plan: Plan,
  camera: Camera,
  point: Point,
  radius: number = BODY_RADIUS,
  now: Now = { openDoors: openAtFirst(plan) },
): boolean => lookThrough(plan, camera, now)(point, radius) !== null
