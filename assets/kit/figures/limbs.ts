import { light } from '../colour.ts'
import { INK } from '../palette.ts'
import { circle, each, line, num, rect, stroke } from '../svg.ts'
import type { Arm, Hand } from './poses.ts'

/** Fingers of a hand whose forearm points along (ux, uy), as turns from that direction. */
const FINGERS: Readonly<Record<Hand, readonly { readonly turn: number; readonly length: number }[]>> = {
  closed: [],
  open: [
    { turn: -34, length: 4.6 },
    { turn: -11, length: 5.4 },
    { turn: 11, length: 5.4 },
    { turn: 34, length: 4.6 },
    { turn: 78, length: 3.8 },
  ],
  finger: [{ turn: 0, length: 6.6 }],
  thumb: [{ turn: -70, length: 5.4 }],
}

function fingers(arm: Arm, skin: string, layer: 'edge' | 'skin'): string {
  const [hx, hy] = arm.hand
  const along = (Math.atan2(hy - arm.elbow[1], hx - arm.elbow[0]) * 180) / Math.PI
  return each(FINGERS[arm.shows ?? 'closed'], ({ turn, length }) => {
    const angle = ((along + turn) * Math.PI) / 180
    const x = hx + Math.cos(angle) * length
    const y = hy + Math.sin(angle) * length
    return layer === 'edge' ? line(hx, hy, x, y, INK, 3.6) : line(hx, hy, x, y, skin, 1.9)
  })
}

export type ArmOptions = { readonly sleeve: string; readonly skin: string; readonly bare: boolean }

/** A sleeve 6.6 wide from the shoulder to a hand of radius 2.5 (LOOK, how a figure is built). */
export function drawArm(shoulderX: number, arm: Arm, { sleeve, skin, bare }: ArmOptions): string {
  const [ex, ey] = arm.elbow
  const [hx, hy] = arm.hand
  const d = `M${num(shoulderX)},-0.2Q${num(ex)},${num(ey)} ${num(hx)},${num(hy)}`
  const cloth = bare ? skin : sleeve
  const palm = arm.shows === 'open' ? 3 : 2.5
  return (
    fingers(arm, skin, 'edge') +
    circle(hx, hy, palm + 0.5, skin, { stroke: INK, width: 1.1 }) +
    stroke(d, INK, 8.7) +
    stroke(d, cloth, 6.6) +
    stroke(d, light(cloth, bare ? 0.16 : 0.18), 2.24, { opacity: 0.65, transform: 'translate(-.3 -.7)' }) +
    fingers(arm, skin, 'skin') +
    circle(hx, hy, palm, skin)
  )
}

/** One leg from above: trouser and shoe, `y` is the toe. */
export const drawFoot = (x: number, y: number, trousers: string, shoe: string): string =>
  stroke(`M${num(x)},1L${num(x)},${num(y + 1.5)}`, INK, 8) +
  rect(x - 3, y - 4.5, 6, 8.4, shoe, { rx: 2.8, stroke: INK, width: 1.1 }) +
  stroke(`M${num(x)},1L${num(x)},${num(y + 2)}`, trousers, 6)
