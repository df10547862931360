import { drawOnCanvas } from '../../../../assets/kit/canvas.ts'
import { barrierTape, railings, wireFence } from '../../../../assets/kit/props/location.ts'
import { hedge } from '../../../../assets/kit/props/trees.ts'
import type { Build } from '../../../core/floor/kinds.ts'
import { apart, type Brush } from './brush.ts'
import { INK, MADE } from './made.ts'
import { boxAround, grown, touches } from './numbers.ts'
import type { Scenery } from './scenery.ts'
import type { Box, Point, Strip } from './shapes.ts'

type Wall = Scenery['walls'][number]

/** Fences and the like are drawn as what they are; everything else is a thick line. */
const DRAWN: Partial<Readonly<Record<Build, (length: number, thick: number, seed: number) => string>>> = {
  fence: (length) => wireFence(length),
  hedge: (length, thick, seed) => hedge(length, Math.max(18, thick), seed),
  rope: (length) => barrierTape(length),
  railing: (length) => railings(length),
}

export const lengthOf = ({ from, to }: Pick<Strip, 'from' | 'to'>): number =>
  Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2)

/** Paints along a strip whose middle becomes the origin and whose length lies along x. */
function alongStrip(
  ctx: CanvasRenderingContext2D,
  { from, to }: Pick<Strip, 'from' | 'to'>,
  paint: (length: number) => void,
): void {
  apart(ctx, () => {
    ctx.translate((from.x + to.x) / 2, (from.y + to.y) / 2)
    ctx.rotate(Math.atan2(to.y - from.y, to.x - from.x))
    paint(lengthOf({ from, to }))
  })
}

/** Whether a strip runs rather east to west than north to south. */
const lies = ({ from, to }: Strip): boolean => Math.abs(to.x - from.x) >= Math.abs(to.y - from.y)

/** Ends at which two walls meet, so that the corner is filled. */
function corners(walls: readonly Wall[]): readonly (Point & { readonly thick: number; readonly made: Build })[] {
  const ends = walls.flatMap((wall) => [
    { ...wall.from, wall },
    { ...wall.to, wall },
  ])
  return ends
    .filter((end, index) =>
      ends.some(
        (other, at) =>
          at !== index &&
          other.wall !== end.wall &&
          other.wall.made === end.wall.made &&
          Math.abs(other.x - end.x) < 2 &&
          Math.abs(other.y - end.y) < 2,
      ),
    )
    .map(({ x, y, wall }) => ({ x, y, thick: wall.thick, made: wall.made }))
}

const near = ({ from, to, thick }: Strip, box: Box): boolean => touches(grown(boxAround([from, to]), thick + 20), box)

/** Walls of a box as one sees them cut open: one outline round all of them, their light and their shaded side. */
export function paintWalls({ ctx, box }: Brush, scenery: Scenery): void {
  // Screens bend, and are drawn as a whole.
  const here = scenery.walls.filter((wall) => wall.made !== 'led' && near(wall, box))
  // The thicker wall covers the ends of those that meet it.
  const thick = here.filter(({ made }) => DRAWN[made] === undefined).toSorted((a, b) => a.thick - b.thick)
  const joints = corners(thick)
  ctx.lineCap = 'butt'
  for (const pass of ['outline', 'body'] as const) {
    const more = pass === 'outline' ? 2.6 : 0
    for (const joint of joints) {
      const size = joint.thick + more
      ctx.fillStyle = pass === 'outline' ? INK : MADE[joint.made].top
      ctx.fillRect(joint.x - size / 2, joint.y - size / 2, size, size)
    }
    for (const wall of thick) {
      alongStrip(ctx, wall, (length) => {
        const deep = wall.thick + more
        ctx.fillStyle = pass === 'outline' ? INK : MADE[wall.made].top
        if (wall.made === 'glass' && pass === 'body') ctx.globalAlpha = 0.8
        ctx.fillRect(-length / 2 - more / 2, -deep / 2, length + more, deep)
      })
    }
  }
  for (const wall of thick) {
    const { lit, shade } = MADE[wall.made]
    alongStrip(ctx, wall, (length) => {
      const flip = lies(wall) === wall.to.x > wall.from.x || (!lies(wall) && wall.to.y < wall.from.y) ? 1 : -1
      ctx.scale(1, flip)
      ctx.fillStyle = lit
      ctx.fillRect(-length / 2, -wall.thick / 2, length, wall.thick * 0.28)
      ctx.fillStyle = shade
      ctx.fillRect(-length / 2, wall.thick * 0.18, length, wall.thick * 0.32)
    })
  }
  for (const wall of here) {
    const draw = DRAWN[wall.made]
    if (draw === undefined) continue
    alongStrip(ctx, wall, (length) => drawOnCanvas(ctx, draw(length, wall.thick, Math.round(wall.from.x + wall.to.y))))
  }
}

/** Doorways: the floor between the jambs. The leaves move and are drawn apart. */
export function paintDoorways({ ctx, box }: Brush, scenery: Scenery): void {
  for (const door of scenery.doors) {
    if (!near(door, box)) continue
    alongStrip(ctx, door, (length) => {
      const deep = Math.max(8, door.thick)
      ctx.fillStyle = '#3b4048'
      ctx.fillRect(-length / 2, -deep / 2, length, deep)
      ctx.fillStyle = '#4a4f58'
      ctx.strokeStyle = INK
      ctx.lineWidth = 1.2
      for (const x of [-length / 2 - 4, length / 2 - 2]) {
        ctx.fillRect(x, -deep / 2 - 1, 6, deep + 2)
        ctx.strokeRect(x, -deep / 2 - 1, 6, deep + 2)
      }
    })
  }
}

/** Glass in walls, and mirrors. */
export function paintPanes({ ctx, box }: Brush, scenery: Scenery, lit: (pane: Strip) => boolean): void {
  for (const pane of scenery.panes) {
    if (!near(pane, box)) continue
    alongStrip(ctx, pane, (length) => {
      const deep = Math.max(6, Math.min(10, pane.thick))
      ctx.fillStyle = '#3a2f2a'
      ctx.fillRect(-length / 2 - 2, -deep / 2 - 1.4, length + 4, deep + 2.8)
      ctx.fillStyle = lit(pane) ? '#ffdca6' : scenery.lighting === 'night' ? '#39434f' : '#a9c6d6'
      ctx.fillRect(-length / 2, -deep / 2 + 1, length, deep - 2)
      ctx.fillStyle = 'rgba(255, 255, 255, 0.35)'
      ctx.fillRect(-length / 2, -deep / 2 + 1, length, 1.2)
      ctx.fillStyle = 'rgba(20, 23, 28, 0.7)'
      for (let x = -length / 2 + 44; x < length / 2 - 20; x += 46) ctx.fillRect(x, -deep / 2, 1.6, deep)
    })
  }
  for (const mirror of scenery.mirrors) {
    alongStrip(ctx, mirror, (length) => {
      ctx.fillStyle = '#59616d'
      ctx.fillRect(-length / 2 - 2, -4, length + 4, 8)
      ctx.fillStyle = '#dcecf4'
      ctx.fillRect(-length / 2, -1, length, 3.4)
    })
  }
}
