import type { GameObjects } from 'phaser'
import type { CanvasSigns } from './canvas-signs.ts'
import { DEPTH } from './depth.ts'
import { type Edge, frameEdge } from './paint.ts'
import type { Box, FrameArt, Spot } from './place-art.ts'

/** The share of a line from `from` at which it leaves a box; 1 where it ends inside. */
function leaves(from: Spot, to: Spot, { x, y, w, h }: Box): number {
  const along = (start: number, end: number, low: number, high: number): number =>
    end > high ? (high - start) / (end - start) : end < low ? (low - start) / (end - start) : 1
  return Math.max(0, Math.min(1, along(from.x, to.x, x, x + w), along(from.y, to.y, y, y + h)))
}

/** Depth of the falloff; see `frameEdge`. */
const DEEP = 46

/** The edges of every frame, as the roll shows them. */
export class FrameEdges {
  private readonly rolling: readonly GameObjects.Image[]
  private readonly open: readonly GameObjects.Image[]

  constructor(signs: CanvasSigns, frames: readonly FrameArt[], world: Box) {
    const images = (rolling: boolean): readonly GameObjects.Image[] =>
      frames.flatMap(({ apex, upper, lower }, number) => {
        const left = Math.atan2(upper.y - apex.y, upper.x - apex.x)
        const right = Math.atan2(lower.y - apex.y, lower.x - apex.x)
        const opening = Math.abs(Math.atan2(Math.sin(right - left), Math.cos(right - left)))
        const taper = opening >= Math.PI / 2 ? 0 : DEEP / Math.tan(opening)
        return [
          { end: upper, turn: left, inward: 1 as const },
          { end: lower, turn: right, inward: -1 as const },
        ].map(({ end, turn, inward }, side) => {
          const whole = Math.hypot(end.x - apex.x, end.y - apex.y)
          const length = Math.max(8, Math.round(whole * leaves(apex, end, world)))
          const edge: Edge = { name: `edge-${number}-${side}`, length, inward, taper: Math.min(taper, length) }
          const sign = frameEdge(edge, rolling)
          signs.paint(sign)
          return signs.image(sign.name, DEPTH.frame).setPosition(apex.x, apex.y).setRotation(turn).setVisible(true)
        })
      })
    this.rolling = images(true)
    this.open = images(false)
  }

  /** `roll` is 0 at rest and 1 while the camera rolls. */
  draw(roll: number): void {
    for (const edge of this.rolling) edge.setVisible(roll > 0).setAlpha(roll)
    for (const edge of this.open) edge.setVisible(roll < 1).setAlpha(1 - roll)
  }
}
