import { drawOnCanvas } from '../../../../assets/kit/canvas.ts'
import { PROP_ART } from '../../../../assets/kit/props/catalogue.ts'
import type { PropArt } from '../../../../assets/kit/props/prop.ts'
import { apart, type Brush } from './brush.ts'
import { touches } from './numbers.ts'
import type { Scenery, Thing } from './scenery.ts'
import type { Box } from './shapes.ts'

const artOf = ({ kind }: Thing): PropArt => PROP_ART[kind]

/** Half the side of a box that holds the drawing of a thing however it is turned. */
export const reachOf = (thing: Thing): number =>
  Math.max(Math.sqrt(thing.w * thing.w + thing.h * thing.h) / 2 + 10, artOf(thing).reach ?? 0)

/** The box that a thing may reach into. */
export const boxOf = (thing: Thing): Box => {
  const reach = reachOf(thing)
  return { x: thing.x - reach, y: thing.y - reach, w: 2 * reach, h: 2 * reach }
}

/** What is lower than this lies on the floor, a rug or a cable; what is higher than that stands over people. */
const LIES_PX = 4
const TOWERS_PX = 60

const storeyOf = ({ tall }: Thing): number => (tall < LIES_PX ? 0 : tall < TOWERS_PX ? 1 : 2)

/**
 * Lower things first, so that what stands on a rug or under an arm is drawn right. Of what lies on the floor the higher
 * covers the lower: a ramp its cables.
 */
export const inOrder = (things: readonly Thing[]): readonly Thing[] =>
  things.toSorted((a, b) => storeyOf(a) - storeyOf(b) || (storeyOf(a) === 0 ? a.tall - b.tall : 0) || a.y - b.y)

/** Draws at the place of a thing, turned as it stands. */
export function atThing(ctx: CanvasRenderingContext2D, thing: Thing, draw: () => void): void {
  apart(ctx, () => {
    ctx.translate(thing.x, thing.y)
    ctx.rotate((thing.turn * Math.PI) / 180)
    draw()
  })
}

/** What of a thing hangs over heads, about its own middle; null where nothing does. */
export const overOf = (thing: Thing): string | null =>
  artOf(thing).over?.({ w: thing.w, h: thing.h, seed: thing.seed }) ?? null

/** Everything that stands in a box of the world, on the ground and overhead. */
export function paintThings({ ctx, box }: Brush, scenery: Scenery): void {
  const here = inOrder(scenery.things.filter((thing) => touches(boxOf(thing), box)))
  for (const thing of here) {
    atThing(ctx, thing, () => drawOnCanvas(ctx, artOf(thing).draw({ w: thing.w, h: thing.h, seed: thing.seed })))
  }
  for (const thing of here) {
    const over = overOf(thing)
    if (over !== null) atThing(ctx, thing, () => drawOnCanvas(ctx, over))
  }
}

/** Fills the outlines of everything that stands up: no reflection is seen through it. */
export function coverThings(ctx: CanvasRenderingContext2D, scenery: Scenery, box: Box): void {
  for (const thing of scenery.things) {
    if (thing.tall < 16 || !touches(boxOf(thing), box)) continue
    atThing(ctx, thing, () => ctx.fillRect(-thing.w / 2, -thing.h / 2, thing.w, thing.h))
  }
}
