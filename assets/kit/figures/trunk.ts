import { dark, light } from '../colour.ts'
import { DEPARTMENT, type Department, INK } from '../palette.ts'
import { circle, clipPath, each, ellipse, group, line, num, put, rect, shape, stroke } from '../svg.ts'

/** Production wears a vest, other crew two sleeve bands and a back patch, the medic a cross; others nothing. */
export type DepartmentMark = 'vest' | 'bands' | 'cross' | 'none'

export type TrunkOptions = {
  /** Half the width of the shoulders, 12.4 to 16.2. */
  readonly halfWidth: number
  readonly top: string
  readonly mark: DepartmentMark
  readonly department: Department | null
  /** Colour of the collar; null for none. */
  readonly collar: string | null
  /** A stripe, a shirt front: drawn on the cloth, cut off at its edge. */
  readonly print: string
}

/** A bean, hollow in front. */
function outlineOf(w: number): string {
  const left = `M${num(-w)},.6C${num(-w)},-4.6 ${num(-w * 0.74)},-7 ${num(-w * 0.38)},-6.5Q0,-5.5 ${num(w * 0.38)},-6.5`
  const right = `C${num(w * 0.74)},-7 ${num(w)},-4.6 ${num(w)},.6C${num(w)},5.6 ${num(w * 0.8)},7.7 ${num(w * 0.44)},8.1`
  return `${left}${right}Q0,9 ${num(-w * 0.44)},8.1C${num(-w * 0.8)},7.7 ${num(-w)},5.6 ${num(-w)},.6Z`
}

const shading = (w: number, top: string): string =>
  shape(`M${num(-w - 2)},3.6Q0,9.4 ${num(w + 2)},3.6L${num(w + 2)},12L${num(-w - 2)},12Z`, dark(top, 0.28)) +
  ellipse(-w * 0.62, -2.4, 4.8, 3, light(top, 0.2)) +
  ellipse(w * 0.62, -2.4, 4.8, 3, light(top, 0.2))

function vest(w: number, colour: string): string {
  const straps = `M${num(-w * 0.82)},-9L${num(-w * 0.34)},-9L${num(-w * 0.3)},1.5Q0,4.6 ${num(w * 0.3)},1.5L${num(w * 0.34)},-9L${num(w * 0.82)},-9L${num(w * 0.86)},10L${num(-w * 0.86)},10Z`
  const hem = `M${num(-w * 0.86)},3.8Q0,9.8 ${num(w * 0.86)},3.8L${num(w * 0.86)},12L${num(-w * 0.86)},12Z`
  const tapes = `M${num(-w * 0.57)},-9L${num(-w * 0.6)},5.6M${num(w * 0.57)},-9L${num(w * 0.6)},5.6`
  return (
    shape(straps, colour) +
    shape(hem, dark(colour, 0.24)) +
    stroke(tapes, '#f7f4e6', 2) +
    stroke(`M${num(-w * 0.86)},6.4Q0,8.9 ${num(w * 0.86)},6.4`, '#f7f4e6', 1.5)
  )
}

const bands = (w: number, colour: string): string =>
  stroke(`M${num(-w * 0.98)},-3.4Q${num(-w * 0.7)},1 ${num(-w * 0.8)},7`, colour, 3.6) +
  stroke(`M${num(w * 0.98)},-3.4Q${num(w * 0.7)},1 ${num(w * 0.8)},7`, colour, 3.6) +
  rect(-4.4, 4.2, 8.8, 3.2, colour, { rx: 0.6 })

const BONE = '#f4efe4'
const crosses = (w: number): string =>
  rect(-4.6, 3.6, 9.2, 4.4, BONE, { rx: 0.6 }) +
  each([-w * 0.72, w * 0.72], (x) => rect(x - 2.8, -2.4, 5.6, 1.9, BONE) + rect(x - 0.95, -4.3, 1.9, 5.6, BONE))

function marking({ mark, department, halfWidth }: TrunkOptions): string {
  if (mark === 'cross') return crosses(halfWidth)
  if (department === null || mark === 'none') return ''
  const colour = DEPARTMENT[department]
  return mark === 'vest' ? vest(halfWidth, colour) : bands(halfWidth, colour)
}

export function drawTrunk(options: TrunkOptions): string {
  const { halfWidth, top, collar, print } = options
  const d = outlineOf(halfWidth)
  const id = `trunk-${num(halfWidth).replace('.', '-')}`
  return (
    shape(d, top, { stroke: INK, width: 1.3 }) +
    clipPath(id, d) +
    group(shading(halfWidth, top) + marking(options) + print, { clip: id }) +
    (collar === null ? '' : ellipse(0, 0.4, 7, 5.4, collar))
  )
}

/** The radio on the right hip, its aerial to the back. */
export const drawHipRadio = (halfWidth: number): string =>
  put(
    rect(-2.6, -3.6, 5.2, 7.6, '#262b33', { rx: 1.2, stroke: INK, width: 1 }) +
      line(1.4, 3.6, 1.4, 9.4, INK, 2.4) +
      line(1.4, 3.6, 1.4, 9, '#3b424d', 1.3) +
      circle(-0.9, -1.6, 0.9, '#57d68d'),
    halfWidth - 2,
    6.4,
    -12,
  )
