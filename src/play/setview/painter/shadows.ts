import type { Scenery, Thing } from './scenery.ts'
import { PROP_ART } from '../../../../assets/kit/props/catalogue.ts'
import { canvasOf } from './brush.ts'

/** How far a thing throws its shadow to the south-east, in world pixels (LOOK 12.2: roofs 12, trees most of their crown). */
function reachOf(thing: Thing, scenery: Scenery): number {
  if (scenery.lighting === 'day') {
    if (thing.kind === 'tree') return 30
    return Math.min(16, Math.max(3, thing.tall * 0.14))
  }
  return Math.min(6, Math.max(2.5, thing.tall * 0.06))
}

/** What hangs in the air throws its shadow as wide as it is, not as what carries it. */
const WIDE: Partial<Readonly<Record<Thing['kind'], number>>> = { tree: 50, parasol: 52, umbrella: 32 }

/** Half the resolution makes the edges soft. */
const SHADOW_SCALE = 0.5

const STEPS = 6

/** One layer for all shadows, so that two of them together are no darker than one. */
export function paintShadows(ctx: CanvasRenderingContext2D, scenery: Scenery): void {
  const { world, lighting } = scenery
  const { canvas, ctx: layer } = canvasOf(world.w * SHADOW_SCALE, world.h * SHADOW_SCALE)
  layer.setTransform(SHADOW_SCALE, 0, 0, SHADOW_SCALE, -world.x * SHADOW_SCALE, -world.y * SHADOW_SCALE)
  layer.fillStyle = '#10161f'
  layer.strokeStyle = '#10161f'
  const roof = lighting === 'day' ? 16 : 10
  for (let step = 1; step <= STEPS; step += 1) {
    const off = (roof * step) / STEPS
    layer.save()
    layer.translate(off, off)
    for (const { area } of scenery.blocks) {
      layer.beginPath()
      area.forEach(({ x, y }, index) => (index === 0 ? layer.moveTo(x, y) : layer.lineTo(x, y)))
      layer.fill()
    }
    layer.lineCap = 'butt'
    for (const { from, to, thick, made } of scenery.walls) {
      layer.lineWidth = made === 'fence' || made === 'rope' || made === 'railing' ? 2 : thick
      layer.beginPath()
      layer.moveTo(from.x, from.y)
      layer.lineTo(to.x, to.y)
      layer.stroke()
    }
    layer.restore()
    for (const thing of scenery.things) {
      if (thing.tall < 3) continue
      const far = (reachOf(thing, scenery) * step) / STEPS
      const wide = WIDE[thing.kind]
      const art = PROP_ART[thing.kind]
      layer.save()
      layer.translate(thing.x + far, thing.y + far)
      layer.rotate((thing.turn * Math.PI) / 180)
      layer.beginPath()
      if (wide !== undefined || ('round' in art && art.round)) {
        const r = wide ?? Math.max(thing.w, thing.h) / 2
        layer.ellipse(0, 0, r, r, 0, 0, 2 * Math.PI)
      } else layer.rect(-thing.w / 2, -thing.h / 2, thing.w, thing.h)
      layer.fill()
      layer.restore()
    }
  }
  ctx.save()
  ctx.globalAlpha = lighting === 'day' ? 0.34 : 0.4
  ctx.drawImage(canvas, world.x, world.y, canvas.width / SHADOW_SCALE, canvas.height / SHADOW_SCALE)
  ctx.restore()
}
