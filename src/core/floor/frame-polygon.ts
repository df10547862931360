import { sidesOf } from './area.ts'
import { type Box, cornersOf } from './box.ts'
import { type Eye, eyeOf, seenFrom } from './camera-view.ts'
import { imageOf, reflectorsOf, type Reflector, sideOf } from './mirrors.ts'
import { type Now, openAtFirst, sightBoxes } from './obstacles.ts'
import type { Area, Camera, Plan } from './plan.ts'
import { type Edge, polygonOf, type Reach, sweep } from './sweep.ts'

const edgesOf = (boxes: readonly Box[]): readonly Edge[] =>
  boxes.flatMap((box) => sidesOf(cornersOf(box)).map(({ from, to }) => ({ from, to, id: null })))

/** Made once for a camera and what stands in its way. */
const known = new WeakMap<Camera, WeakMap<readonly Box[], Area>>()

/** What a camera sees of the floor: its frame, cut by walls, shut doors and tall things. */
export const framePolygon = (plan: Plan, camera: Camera, now: Now = { openDoors: openAtFirst(plan) }): Area => {
  const boxes = sightBoxes(plan, now)
  const areas = known.get(camera) ?? new WeakMap<readonly Box[], Area>()
  known.set(camera, areas)
  const ready = areas.get(boxes)
  if (ready !== undefined) return ready
  const fresh = polygonOf(sweep(eyeOf(camera), edgesOf(boxes)))
  areas.set(boxes, fresh)
  return fresh
}

/** What a camera sees of the floor in one mirror or window. */
export type Reflection = { readonly mirror: string; readonly area: Area }

/** The eye behind a mirror that looks out of it; left and right change places there. */
const imageEye = (eye: Eye, mirror: Reflector, { left, right }: Pick<Reach, 'left' | 'right'>): Eye => {
  const at = imageOf(eye.at, mirror)
  const ahead = imageOf({ x: eye.at.x + eye.ux, y: eye.at.y + eye.uy }, mirror)
  return { at, ux: ahead.x - at.x, uy: ahead.y - at.y, left: -right, right: -left, depth: eye.depth }
}

/** The looks that end on a mirror, neighbours taken together. */
const looksAt = (reaches: readonly Reach[], id: string): readonly Pick<Reach, 'left' | 'right'>[] => {
  const looks: { left: number; right: number }[] = []
  for (const reach of reaches) {
    if (reach.id !== id) continue
    const last = looks.at(-1)
    if (last !== undefined && last.right === reach.left) last.right = reach.right
    else looks.push({ left: reach.left, right: reach.right })
  }
  return looks
}

/** What a camera sees in mirrors and in windows that reflect. */
export const frameReflections = (
  plan: Plan,
  camera: Camera,
  now: Now = { openDoors: openAtFirst(plan) },
): readonly Reflection[] => {
  const eye = eyeOf(camera)
  const edges = edgesOf(sightBoxes(plan, now))
  return reflectorsOf(plan).flatMap((mirror) => {
    const glass: Edge = { from: mirror.from, to: mirror.to, id: mirror.id }
    const before = edges.filter(
      ({ from, to }) =>
        sideOf(from, mirror) * sideOf(eye.at, mirror) > 0 || sideOf(to, mirror) * sideOf(eye.at, mirror) > 0,
    )
    return looksAt(sweep(eye, [...edges, glass]), mirror.id).flatMap((look) => {
      const area = polygonOf(sweep(imageEye(eye, mirror, look), before, glass))
      return area.length < 3 ? [] : [{ mirror: mirror.id, area }]
    })
  })
}

/** How far ahead of a camera a point lies, millimetres; below 0 behind it. */
export const aheadOf = (camera: Camera, point: { readonly x: number; readonly y: number }): number =>
  Math.round(seenFrom(eyeOf(camera), point).ahead)
