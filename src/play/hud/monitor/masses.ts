import { carPaint, type Paint } from './car-paint.ts'
import { MADE } from '../../setview/painter/made.ts'
import type { Build } from '../../../core/floor/kinds.ts'
import type { Fixture, Plan, Point, Stretch } from '../../../core/floor/plan.ts'

/** An upright face of something, from one point of the plan to another; heights in millimetres. */
export type Upright = Paint & {
  readonly a: Point
  readonly b: Point
  readonly from: number
  readonly to: number
  /** It burns at night: a window, a lamp. */
  readonly glows?: boolean
  /** Where two stand at the same place, the higher is drawn over the lower. */
  readonly over?: number
}

/** Pieces are no longer than this, so that what stands before a long wall is drawn over it. */
const PIECE = 2500
/** Storeys that a plan does not tell, millimetres: houses have two, walls of a room one. */
const HOUSE = 6200
const ROOM = 4000
/** How high what is not built to a ceiling stands. */
const LOW: Readonly<Partial<Record<Build, number>>> = {
  railing: 1050,
  fence: 1800,
  hedge: 1400,
  rope: 950,
  bank: 1500,
  flat: 3000,
  canvas: 2600,
}

const GLASS = { lit: '#5d7889', shade: '#4a6272' } as const
const SILL = 900
const LINTEL = 2300
const DOOR = 2100
const STOREY = 2900

const pieces = (a: Point, b: Point): readonly (readonly [Point, Point])[] => {
  const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / PIECE))
  const at = (part: number): Point => ({ x: a.x + ((b.x - a.x) * part) / count, y: a.y + ((b.y - a.y) * part) / count })
  return Array.from({ length: count }, (_, index): readonly [Point, Point] => [at(index), at(index + 1)])
}

const inset = (a: Point, b: Point, part: number): readonly [Point, Point] => [
  { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part },
  { x: b.x - (b.x - a.x) * part, y: b.y - (b.y - a.y) * part },
]

const wallOf = (made: Build, { from, to }: Pick<Stretch, 'from' | 'to'>): readonly Upright[] =>
  pieces(from, to).map(([a, b]) => ({
    a,
    b,
    from: 0,
    to: LOW[made] ?? ROOM,
    lit: MADE[made].lit,
    shade: MADE[made].shade,
  }))

/** A house: its walls, and a window upstairs in every piece of them. */
const houseOf = (made: Build, area: readonly Point[]): readonly Upright[] =>
  area.flatMap((corner, at) =>
    pieces(corner, area[(at + 1) % area.length] ?? corner).flatMap(([a, b], index): readonly Upright[] => {
      const [left, right] = inset(a, b, 0.3)
      const window = { a: left, b: right, from: STOREY + SILL, to: STOREY + LINTEL, ...GLASS, over: 1 }
      return [
        { a, b, from: 0, to: HOUSE, lit: MADE[made].lit, shade: MADE[made].shade },
        { ...window, ...(index % 3 === 1 ? { glows: true } : {}) },
      ]
    }),
  )

/** Where something stands, how it is turned, and its length and width. */
type Standing = Pick<Fixture, 'x' | 'y' | 'turn' | 'w' | 'd'>

export const cornersOf = ({ x, y, turn, w, d }: Standing, part = 1): readonly Point[] => {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [
    [-w, -d],
    [w, -d],
    [w, d],
    [-w, d],
  ].map(([dx = 0, dy = 0]) => ({
    x: x + (dx * cos * part - dy * sin) / 2,
    y: y + (dx * sin * part + dy * cos) / 2,
  }))
}

const box = (corners: readonly Point[], from: number, to: number, paint: Paint): readonly Upright[] =>
  corners.map((a, at) => ({ a, b: corners[(at + 1) % corners.length] ?? a, from, to, ...paint }))

const CARS: readonly Fixture['kind'][] = ['car', 'taxi', 'police-car', 'ambulance', 'van', 'delivery-van', 'minibus']
const UNDER: Paint = { lit: '#2b2e33', shade: '#1d2024' }
const TYRE: Paint = { lit: '#15171a', shade: '#101214' }
const WHEEL = 640
const KIT: Paint = { lit: '#464d58', shade: '#2e343d' }
const CLOTH: Paint = { lit: '#3f837b', shade: '#2f655f' }
const LEAVES: Paint = { lit: '#5d7f4f', shade: '#486340' }
const WOOD: Paint = { lit: '#6b5440', shade: '#4d3c2e' }
/** A post is drawn no thicker than this, whatever the room that it takes. */
const POLE = 140

/** A car: its body, what is dark under it, its wheels, the glass over it and the roof. */
export const carOf = (car: Standing, h: number, paint: Paint, glassy = 0.6): readonly Upright[] => {
  const low = h * 0.58
  const roof = h - 130
  const cabin = cornersOf({ ...car, d: car.d * 0.86 }, glassy)
  return [
    ...box(cornersOf(car), 250, low, paint),
    ...box(cornersOf({ ...car, d: car.d + 20 }, 0.98), 180, 400, UNDER).map((face) => ({ ...face, over: 1 })),
    ...[-0.31, 0.31].flatMap((along) => wheelsAt(car, along)),
    ...box(cabin, low, roof, GLASS).map((face) => ({ ...face, over: 1 })),
    ...box(cabin, roof, h, paint).map((face) => ({ ...face, over: 1 })),
  ]
}

/** The two wheels of an axle, so far along a car in parts of its length. */
const wheelsAt = ({ x, y, turn, w, d }: Standing, along: number): readonly Upright[] => {
  const angle = (turn * Math.PI) / 180
  const middle = { x: x + Math.cos(angle) * w * along, y: y + Math.sin(angle) * w * along }
  const [a, b, c, e] = cornersOf({ ...middle, turn, w: WHEEL, d: d + 40 })
  if (a === undefined || b === undefined || c === undefined || e === undefined) return []
  return [
    { a, b, from: 0, to: WHEEL, ...TYRE, over: 2 },
    { a: c, b: e, from: 0, to: WHEEL, ...TYRE, over: 2 },
  ]
}

const thingOf = (thing: Fixture): readonly Upright[] => {
  const { kind, h } = thing
  if (CARS.includes(kind)) return carOf(thing, h, carPaint(kind, Math.round(thing.x / 700) + Math.round(thing.y / 500)))
  if (kind === 'street-lamp' || kind === 'traffic-light') {
    const pole = { ...thing, w: POLE, d: POLE }
    const head = { ...thing, w: 600, d: 600 }
    const glow = { lit: '#d8d3c4', shade: '#b9b4a6' }
    return [
      ...box(cornersOf(pole), 0, h - 300, KIT),
      ...box(cornersOf(head), h - 300, h, glow).map((face) => ({ ...face, glows: true })),
    ]
  }
  if (kind === 'tree') {
    const [trunk, crown] = [
      { ...thing, w: 350, d: 350 },
      { ...thing, w: 3200, d: 3200 },
    ]
    return [...box(cornersOf(trunk), 0, 2400, WOOD), ...box(cornersOf(crown), 2300, h, LEAVES)]
  }
  if (kind === 'awning') return box(cornersOf(thing), h - 350, h, CLOTH)
  if (kind === 'bush' || kind === 'planter' || kind === 'flower-bed') return box(cornersOf(thing), 0, h, LEAVES)
  return thing.solid && h >= 700 ? box(cornersOf(thing), 0, h, KIT) : []
}

const middleOf = ({ from, to }: Pick<Stretch, 'from' | 'to'>): Point => ({
  x: (from.x + to.x) / 2,
  y: (from.y + to.y) / 2,
})

/** What the wall round an opening is made of: that of the nearest piece of wall. */
const madeAround = ({ walls }: Plan, opening: Pick<Stretch, 'from' | 'to'>): Build => {
  const at = middleOf(opening)
  const far = (wall: Stretch): number =>
    Math.min(...[wall.from, wall.to].map(({ x, y }) => Math.hypot(x - at.x, y - at.y)))
  const nearest = walls.reduce<Plan['walls'][number] | null>(
    (best, wall) => (best === null || far(wall) < far(best) ? wall : best),
    null,
  )
  return nearest?.made ?? 'plaster'
}

/** The wall under an opening and over it. */
const roundOf = (plan: Plan, opening: Pick<Stretch, 'from' | 'to'>, from: number, to: number): readonly Upright[] => {
  const made = madeAround(plan, opening)
  const top = LOW[made] ?? ROOM
  return pieces(opening.from, opening.to).flatMap(([a, b]) =>
    [[0, from] as const, [to, top] as const].flatMap(([low, high]) =>
      high > low ? [{ a, b, from: low, to: high, lit: MADE[made].lit, shade: MADE[made].shade }] : [],
    ),
  )
}

/** Everything of a place that stands upright, as a camera would see it: walls, houses, glass, doors and things. */
export const uprightsOf = (plan: Plan): readonly Upright[] => {
  const glass = plan.panes.flatMap(({ from, to }) =>
    pieces(from, to).map(([a, b]) => ({ a, b, from: SILL, to: LINTEL, ...GLASS, glows: true, over: 1 })),
  )
  const doors = plan.doors.map(
    ({ from, to, glass: isGlass }): Upright => ({
      a: from,
      b: to,
      from: 0,
      to: DOOR,
      ...(isGlass ? GLASS : WOOD),
      over: 1,
    }),
  )
  return [
    ...plan.walls.flatMap((wall) => wallOf(wall.made, wall)),
    ...plan.blocks.flatMap(({ made, area }) => (LOW[made] === undefined ? houseOf(made, area) : ringOf(made, area))),
    ...plan.panes.flatMap((pane) => roundOf(plan, pane, SILL, LINTEL)),
    ...glass,
    ...plan.doors.flatMap((door) => roundOf(plan, door, 0, DOOR)),
    ...doors,
    ...plan.dressing.flatMap(thingOf),
  ]
}

const ringOf = (made: Build, area: readonly Point[]): readonly Upright[] =>
  area.flatMap((from, at) => wallOf(made, { from, to: area[(at + 1) % area.length] ?? from }))
