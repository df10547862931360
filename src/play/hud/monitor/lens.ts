import type { Camera, Point } from '../../../core/floor/plan.ts'

/** A point as the camera has it, millimetres: ahead along its heading, aside to its right, and above the ground. */
export type Seen = { readonly ahead: number; readonly aside: number; readonly up: number }

/** A point of the small picture; the frame is `half` to either side of the middle. */
export type Spot = { readonly x: number; readonly y: number }

/** Where the small picture has its middle, and half the width of the frame in it. */
export type Screen = { readonly middle: Spot; readonly half: number }

/** Nothing nearer than this is drawn: it would cover the picture. */
export const NEAR = 900

const THOUSANDTHS = 1000

/** How a camera measures points of its place, and where they come to lie on a screen. */
export const lensOf = (camera: Camera, { middle, half }: Screen) => {
  const length = Math.hypot(camera.dx, camera.dy)
  const ux = camera.dx / length
  const uy = camera.dy / length
  const slope = camera.slope / THOUSANDTHS
  return {
    seen: ({ x, y }: Point, up: number): Seen => {
      const dx = x - camera.x
      const dy = y - camera.y
      return { ahead: dx * ux + dy * uy, aside: dy * ux - dx * uy, up }
    },
    /** Where something lies on the screen; the horizon is at the height of the lens. */
    on: ({ ahead, aside, up }: Seen): Spot => {
      const scale = half / (slope * ahead)
      return { x: middle.x + aside * scale, y: middle.y + (camera.height - up) * scale }
    },
  }
}
export type Lens = ReturnType<typeof lensOf>

/** The part of a polygon that lies farther than `NEAR`. */
export const beyondNear = (corners: readonly Seen[]): readonly Seen[] =>
  corners.flatMap((corner, at) => {
    const next = corners[(at + 1) % corners.length] ?? corner
    const inside = corner.ahead >= NEAR
    if (inside === next.ahead >= NEAR) return inside ? [corner] : []
    const part = (NEAR - corner.ahead) / (next.ahead - corner.ahead)
    const crossing: Seen = {
      ahead: NEAR,
      aside: corner.aside + (next.aside - corner.aside) * part,
      up: corner.up + (next.up - corner.up) * part,
    }
    return inside ? [corner, crossing] : [crossing]
  })
