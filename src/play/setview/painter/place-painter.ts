import { drawOnCanvas } from '../../../../assets/kit/canvas.ts'
import { buildHouses, type Built, paintBlocks } from './blocks.ts'
import { type Brush, canvasFor, canvasOf, groundFills } from './brush.ts'
import { paintGlows } from './glows.ts'
import { layGrounds, paintGrounds, paintKerbs } from './ground-layer.ts'
import type { LitWindow } from './houses.ts'
import { isLit, type LightMap, lightMapOf } from './light-map.ts'
import { paintLedFrames } from './led-walls.ts'
import { paintMarkings } from './markings.ts'
import type { Scenery, Thing } from './scenery.ts'
import type { Box, Point } from './shapes.ts'
import { paintShadows } from './shadows.ts'
import { paintCorners, paintFeet, paintGutters, paintTracks } from './street.ts'
import { atThing, boxOf, coverThings, overOf, paintThings, reachOf } from './things.ts'
import { paintDoorways, paintPanes, paintWalls } from './walls.ts'
import { paintReflections, paintWet } from './wet.ts'

const isInBox = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x && y >= box.y && x <= box.x + box.w && y <= box.y + box.h

/** A painted piece of the world. */
export type Painted = { readonly canvas: HTMLCanvasElement; readonly box: Box }

const BARE = '#1b1f26'
/** As far around a point as a word is high, it is looked how light the ground is. */
const LOOK_PX = 14

/**
 * Paints a place piece by piece at `scale` pixels to a world pixel, in the order of LOOK, space, line, depth: ground,
 * wet, paint, shadows, buildings, things, light map, reflections, glows. The same on every renderer, because all of it is
 * done here.
 */
export class PlacePainter {
  readonly light: LightMap
  private readonly scenery: Scenery
  private readonly scale: number
  private readonly fill: Brush['fill']
  private readonly laid: ReturnType<typeof layGrounds>
  private readonly houses: readonly Built[]
  private readonly windows: readonly LitWindow[]

  constructor(scenery: Scenery, scale: number) {
    this.scenery = scenery
    this.scale = scale
    this.houses = buildHouses(scenery)
    this.windows = this.houses.flatMap(({ windows }) => windows)
    this.light = lightMapOf(scenery, this.windows)
    this.fill = groundFills(scale)
    this.laid = layGrounds(scenery)
  }

  /** A box of the place with everything on the ground. */
  paint(box: Box): Painted {
    const { scenery } = this
    const { canvas, ctx } = canvasFor(box, this.scale)
    const brush: Brush = { ctx, box, fill: this.fill }
    ctx.fillStyle = BARE
    ctx.fillRect(box.x, box.y, box.w, box.h)
    paintGrounds(brush, scenery, this.laid)
    paintGutters(brush, scenery)
    paintKerbs(brush, scenery)
    paintWet(brush, scenery)
    paintMarkings(brush, scenery)
    paintTracks(brush, scenery)
    paintFeet(brush, scenery)
    paintCorners(brush, scenery)
    paintShadows(brush, scenery)
    paintBlocks(brush, scenery, this.houses)
    paintWalls(brush, scenery)
    paintLedFrames(brush, scenery)
    paintDoorways(brush, scenery)
    paintPanes(brush, scenery, (pane) => isLit(scenery, pane))
    paintThings(brush, scenery)
    this.darken(ctx)
    paintReflections(brush, scenery, this.windows, (layer) => coverThings(layer, scenery, box))
    paintGlows(brush, scenery, this.houses)
    return { canvas, box }
  }

  /** What hangs over heads, in the light of its place, to be laid over the people below it; null where nothing does. */
  paintOver(thing: Thing): Painted | null {
    const over = overOf(thing)
    if (over === null) return null
    const reach = reachOf(thing)
    const box: Box = { x: thing.x - reach, y: thing.y - reach, w: 2 * reach, h: 2 * reach }
    const { canvas, ctx } = canvasFor(box, this.scale)
    atThing(ctx, thing, () => drawOnCanvas(ctx, over))
    if (this.light.canvas !== null) {
      const { canvas: shape, ctx: cut } = canvasOf(canvas.width, canvas.height)
      cut.drawImage(canvas, 0, 0)
      this.darken(ctx)
      ctx.setTransform(1, 0, 0, 1, 0, 0)
      ctx.globalCompositeOperation = 'destination-in'
      ctx.drawImage(shape, 0, 0)
    }
    return { canvas, box }
  }

  /** Whether something hangs over heads there: a roof, a crown, an awning. */
  hangsOver(point: Point): boolean {
    return this.scenery.things.some((thing) => isInBox(point, boxOf(thing)) && overOf(thing) !== null)
  }

  /** How light the ground is there, 0 to 1: what letters have to be read on. */
  brightnessAt({ x, y }: Point): number {
    const { canvas } = this.paint({ x: x - LOOK_PX, y: y - LOOK_PX / 2, w: 2 * LOOK_PX, h: LOOK_PX })
    const { ctx } = canvasOf(1, 1)
    ctx.imageSmoothingQuality = 'high'
    ctx.drawImage(canvas, 0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = ctx.getImageData(0, 0, 1, 1).data
    return (0.3 * red + 0.59 * green + 0.11 * blue) / 255
  }

  private darken(ctx: CanvasRenderingContext2D): void {
    const { canvas } = this.light
    if (canvas === null) return
    const { x, y, w, h } = this.scenery.world
    ctx.globalCompositeOperation = 'multiply'
    ctx.drawImage(canvas, x, y, w, h)
    ctx.globalCompositeOperation = 'source-over'
  }
}
