import type { Scenery, Thing } from './scenery.ts'
import { crownRadius, PROP_ART } from '../../../../assets/kit/props/catalogue.ts'
import type { PropArt } from '../../../../assets/kit/props/prop.ts'
import { type Brush, canvasFor, outlineOf } from './brush.ts'
import { boxAround, grown, touches } from './numbers.ts'
import { boxOf } from './things.ts'

/** How far a thing throws its shadow to the south-east, in world pixels (LOOK 12.2: roofs 12, trees most of their crown). */
function reachOf(thing: Thing, scenery: Scenery): number {
  if (scenery.lighting === 'day') {
    if (thing.kind === 'tree') return crownRadius(thing.seed) * 0.6
    return Math.min(16, Math.max(3, thing.tall * 0.14))
  }
  return Math.min(6, Math.max(2.5, thing.tall * 0.06))
}

/** What hangs in the air throws its shadow as wide as it is, not as what carries it. */
const wideOf = ({ kind, seed }: Thing): number | null => {
  if (kind === 'tree') return crownRadius(seed)
  if (kind === 'parasol') return 52
  return kind === 'umbrella' ? 32 : null
}

/** Half the resolution makes the edges soft. */
const SHADOW_SCALE = 0.5

const STEPS = 6

/** A layer reaches a little beyond its box, so that soft edges of neighbours meet. */
const MARGIN = 12
/** No shadow is longer. */
const LONGEST = 70

/** Thin things stand on the north edge of their measures, with braces behind them: only the face throws a shadow. */
const THIN: ReadonlySet<Thing['kind']> = new Set<Thing['kind']>([
  'flat',
  'green-screen',
  'bounce-frame',
  'flag-stand',
  'soft-box',
  'fresnel',
])

/** Small heaps lie as round as they are; a shadow in the box of their measures would show corners. */
const HEAPS: ReadonlySet<Thing['kind']> = new Set<Thing['kind']>([
  'bin-bags',
  'flower-bed',
  'bags',
  'cable-coil',
  'rock',
])
/** Of a bicycle only the frame stands in the sun. */
const FRAME_PX = 7

function drawThing(layer: CanvasRenderingContext2D, thing: Thing, far: number): void {
  const wide = wideOf(thing)
  const art: PropArt = PROP_ART[thing.kind]
  layer.save()
  layer.translate(thing.x + far, thing.y + far)
  layer.rotate((thing.turn * Math.PI) / 180)
  layer.beginPath()
  if (wide !== null || art.round === true) {
    const r = wide ?? Math.max(thing.w, thing.h) / 2
    layer.ellipse(0, 0, r, r, 0, 0, 2 * Math.PI)
  } else if (HEAPS.has(thing.kind)) layer.ellipse(0, 0, thing.w / 2, thing.h / 2, 0, 0, 2 * Math.PI)
  else if (thing.kind === 'bicycle') layer.rect(-thing.w / 2, -FRAME_PX / 2, thing.w, FRAME_PX)
  else if (THIN.has(thing.kind)) layer.rect(-thing.w / 2, -thing.h / 2, thing.w, Math.min(12, thing.h))
  else layer.rect(-thing.w / 2, -thing.h / 2, thing.w, thing.h)
  layer.fill()
  layer.restore()
}

/** One layer for all shadows of a box, so that two of them together are no darker than one. */
export function paintShadows({ ctx, box }: Brush, scenery: Scenery): void {
  const { lighting } = scenery
  const around = grown(box, MARGIN)
  const reach = grown(around, LONGEST)
  const { canvas, ctx: layer } = canvasFor(around, SHADOW_SCALE)
  layer.fillStyle = '#10161f'
  layer.strokeStyle = '#10161f'
  layer.lineCap = 'butt'
  const roof = lighting === 'day' ? 16 : 10
  const blocks = scenery.blocks.filter(({ area }) => touches(boxAround(area), reach))
  const walls = scenery.walls.filter(({ from, to }) => touches(grown(boxAround([from, to]), 20), reach))
  const things = scenery.things.filter((thing) => thing.tall >= 3 && touches(boxOf(thing), reach))
  for (let step = 1; step <= STEPS; step += 1) {
    const off = (roof * step) / STEPS
    layer.save()
    layer.translate(off, off)
    for (const { area } of blocks) layer.fill(outlineOf(area))
    for (const { from, to, thick, made } of walls) {
      layer.lineWidth = made === 'fence' || made === 'rope' || made === 'railing' ? 2 : thick
      layer.beginPath()
      layer.moveTo(from.x, from.y)
      layer.lineTo(to.x, to.y)
      layer.stroke()
    }
    layer.restore()
    for (const thing of things) drawThing(layer, thing, (reachOf(thing, scenery) * step) / STEPS)
  }
  ctx.save()
  ctx.globalAlpha = lighting === 'day' ? 0.34 : 0.4
  ctx.drawImage(canvas, around.x, around.y, canvas.width / SHADOW_SCALE, canvas.height / SHADOW_SCALE)
  ctx.restore()
}
