import { drawOnCanvas } from '../../../../assets/kit/canvas.ts'
import { type Brush, canvasOf, groundFills } from './brush.ts'
import { paintGlows } from './glows.ts'
import { paintGrounds, paintKerbs } from './ground-layer.ts'
import { isLit, type LightMap, lightMapOf } from './light-map.ts'
import { paintMarkings } from './markings.ts'
import { paintBlocks, paintDoorways, paintPanes, paintWalls } from './masses.ts'
import type { Box, Scenery, Thing } from './scenery.ts'
import { paintShadows } from './shadows.ts'
import { atThing, coverThings, overOf, paintThings, reachOf } from './things.ts'
import { paintWet, reflectionsOf } from './wet.ts'

/** A painted piece of the world. */
export type Painted = { readonly canvas: HTMLCanvasElement; readonly box: Box }

/** A place as it is shown: the ground with everything on it, what hangs over heads, and its light. */
export type PaintedPlace = {
  readonly tiles: readonly Painted[]
  readonly overhead: readonly Painted[]
  readonly light: LightMap
}

/** Longest side of a piece, in pixels: every graphics card takes it. */
const TILE_PX = 2048

const BARE = '#1b1f26'

const lay = (
  ctx: CanvasRenderingContext2D,
  layer: HTMLCanvasElement,
  world: Box,
  mode: GlobalCompositeOperation,
): void => {
  ctx.globalCompositeOperation = mode
  ctx.drawImage(layer, world.x, world.y, world.w, world.h)
  ctx.globalCompositeOperation = 'source-over'
}

function boxesOf(world: Box, scale: number): readonly Box[] {
  const side = TILE_PX / scale
  const boxes: Box[] = []
  for (let y = 0; y < world.h; y += side) {
    for (let x = 0; x < world.w; x += side) {
      boxes.push({ x: world.x + x, y: world.y + y, w: Math.min(side, world.w - x), h: Math.min(side, world.h - y) })
    }
  }
  return boxes
}

/** A canvas that shows a box of the world. */
function canvasFor(box: Box, scale: number): { canvas: HTMLCanvasElement; ctx: CanvasRenderingContext2D } {
  const made = canvasOf(box.w * scale, box.h * scale)
  made.ctx.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
  return made
}

/** What hangs over heads, in the light of its place, to be laid over the people below it. */
function paintOver(thing: Thing, over: string, light: LightMap, world: Box, scale: number): Painted {
  const reach = reachOf(thing)
  const box: Box = { x: thing.x - reach, y: thing.y - reach, w: 2 * reach, h: 2 * reach }
  const { canvas, ctx } = canvasFor(box, scale)
  atThing(ctx, thing, () => drawOnCanvas(ctx, over))
  if (light.canvas !== null) {
    const { canvas: shape, ctx: cut } = canvasOf(canvas.width, canvas.height)
    cut.drawImage(canvas, 0, 0)
    lay(ctx, light.canvas, world, 'multiply')
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.globalCompositeOperation = 'destination-in'
    ctx.drawImage(shape, 0, 0)
  }
  return { canvas, box }
}

/**
 * Paints a place at `scale` pixels to a world pixel, in the order of LOOK, space, line, depth: ground, paint, wet,
 * shadows, buildings, things, light map, reflections, glows. The same on every renderer, because it is all done here.
 */
export function paintPlace(scenery: Scenery, scale: number): PaintedPlace {
  const { world } = scenery
  const light = lightMapOf(scenery)
  const fill = groundFills(scale)
  const reflections = reflectionsOf(scenery, (ctx) => coverThings(ctx, scenery))
  const tiles = boxesOf(world, scale).map((box): Painted => {
    const { canvas, ctx } = canvasFor(box, scale)
    const brush: Brush = { ctx, fill }
    ctx.fillStyle = BARE
    ctx.fillRect(box.x, box.y, box.w, box.h)
    paintGrounds(brush, scenery)
    paintKerbs(brush, scenery)
    paintWet(ctx, scenery)
    paintMarkings(brush, scenery)
    paintShadows(ctx, scenery)
    paintBlocks(brush, scenery)
    paintWalls(brush, scenery)
    paintDoorways(brush, scenery)
    paintPanes(brush, scenery, (pane) => isLit(scenery, pane))
    paintThings(brush, scenery, box)
    if (light.canvas !== null) lay(ctx, light.canvas, world, 'multiply')
    if (reflections !== null) lay(ctx, reflections, world, 'screen')
    paintGlows(ctx, scenery)
    return { canvas, box }
  })
  const overhead = scenery.things.flatMap((thing) => {
    const over = overOf(thing)
    return over === null ? [] : [paintOver(thing, over, light, world, scale)]
  })
  return { tiles, overhead, light }
}
