import { circle, each, line, num, pattern, shape, stroke } from '../../../assets/kit/svg.ts'
import type { Build, Side } from '../../core/floor/kinds.ts'
import type { PlaceLayers } from '../../core/floor/layers.ts'
import type { Point } from '../../core/floor/plan.ts'
import { BLUE, GOLD, INK, pathOn, type Sheet } from './paper.ts'

const HATCH = `<defs>${pattern('hatch', 9, 9, '<path d="M0,9L9,0" stroke="#9C917D" stroke-width="1"/>')}</defs>`

const WALL: Readonly<Partial<Record<Build, string>>> = {
  fence: '#7A6F5C',
  rope: '#B8860B',
  railing: '#7A6F5C',
  hedge: '#5D7A45',
  bank: '#6E93A6',
  glass: '#7FA8C4',
  canvas: '#8F8672',
  led: '#5B3E96',
  flat: '#A07B45',
}

/** Buildings and pieces of wall. What one looks through is drawn thin. */
export const drawMasses = (sheet: Sheet, { blocks, walls }: PlaceLayers): string =>
  HATCH +
  each(blocks, ({ area }) => {
    const d = pathOn(sheet, area)
    return shape(d, '#CFC6B4') + shape(d, 'url(#hatch)') + shape(d, 'none', { stroke: INK, width: 1.6 })
  }) +
  each(walls, ({ area, made, sees }) =>
    shape(pathOn(sheet, area), WALL[made] ?? INK, sees ? { opacity: 0.75 } : { stroke: WALL[made] ?? INK, width: 0.8 }),
  )

const vectors: Readonly<Record<Side, Point>> = {
  north: { x: 0, y: -1 },
  east: { x: 1, y: 0 },
  south: { x: 0, y: 1 },
  west: { x: -1, y: 0 },
}

const leaf = (hinge: Point, far: Point, out: Point, open: boolean): string => {
  const long = Math.sqrt((far.x - hinge.x) ** 2 + (far.y - hinge.y) ** 2)
  const tip = { x: hinge.x + out.x * long, y: hinge.y + out.y * long }
  const sweep = (far.x - hinge.x) * out.y - (far.y - hinge.y) * out.x > 0 ? 1 : 0
  const to = open ? tip : far
  return (
    stroke(
      `M${num(far.x)},${num(far.y)}A${num(long)},${num(long)} 0 0 ${sweep} ${num(tip.x)},${num(tip.y)}`,
      '#8A7F6C',
      0.8,
      {
        dash: '2 3',
      },
    ) + line(hinge.x, hinge.y, to.x, to.y, INK, 2.2)
  )
}

/** Doors with their leaves and the way they swing, windows, and mirrors. */
export const drawOpenings = (sheet: Sheet, { doors, panes, mirrors }: PlaceLayers): string =>
  each(doors, ({ area, from, to, leaves, hinge, swing, open }) => {
    const a = sheet.at(from)
    const b = sheet.at(to)
    const sill = shape(pathOn(sheet, area), '#FFFDF8', { stroke: '#8A7F6C', width: 0.8 })
    if (swing === null) return sill + line(a.x, a.y, b.x, b.y, INK, 2.2, open ? { dash: '3 4' } : {})
    const out = vectors[swing]
    if (leaves === 2) {
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
      return sill + leaf(a, middle, out, open) + leaf(b, middle, out, open)
    }
    const side = hinge === null ? null : vectors[hinge]
    const isFirst = side === null || (a.x - b.x) * side.x + (a.y - b.y) * side.y > 0
    return sill + (isFirst ? leaf(a, b, out, open) : leaf(b, a, out, open))
  }) +
  each(panes, ({ area, glass }) =>
    shape(pathOn(sheet, area), glass === 'passes' ? '#CFE3F0' : '#A9C6E6', { stroke: BLUE, width: 1 }),
  ) +
  each(mirrors, ({ from, to }) => {
    const a = sheet.at(from)
    const b = sheet.at(to)
    return line(a.x, a.y, b.x, b.y, GOLD, 3.4) + circle(a.x, a.y, 2, GOLD) + circle(b.x, b.y, 2, GOLD)
  })
