import type { Flow, Point } from './plan.ts'

/** One straight piece of a line, made ready for many questions. */
type FlowLeg = {
  readonly from: Point
  readonly dx: number
  readonly dy: number
  readonly length: number
  /** Millimetres along the line where it begins. */
  readonly before: number
}

/** Made once for a line; a plan never changes. */
const legs = new WeakMap<readonly Point[], readonly FlowLeg[]>()

const legsOf = (line: readonly Point[]): readonly FlowLeg[] => {
  const known = legs.get(line)
  if (known !== undefined) return known
  let before = 0
  const fresh = line.slice(1).map((to, at): FlowLeg => {
    const from = line[at] ?? to
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const leg = { from, dx, dy, length: Math.sqrt(dx * dx + dy * dy), before }
    before += leg.length
    return leg
  })
  legs.set(line, fresh)
  return fresh
}

const lengthOfLine = (line: readonly Point[]): number => {
  const last = legsOf(line).at(-1)
  return last === undefined ? 0 : last.before + last.length
}

/** The point so far along a line, and where it heads there; whole millimetres. */
export const alongLine = (line: readonly Point[], at: number): Point & { readonly dx: number; readonly dy: number } => {
  const all = legsOf(line)
  const leg = all.find(({ before, length }) => at <= before + length) ?? all.at(-1)
  if (leg === undefined) return { x: 0, y: 0, dx: 1, dy: 0 }
  const share = (at - leg.before) / leg.length
  return {
    x: Math.round(leg.from.x + leg.dx * share),
    y: Math.round(leg.from.y + leg.dy * share),
    dx: leg.dx,
    dy: leg.dy,
  }
}

/** The point so far to the right of another, the way it heads: traffic keeps to the right, and its kerb is there. */
export const rightOf = (
  { x, y, dx, dy }: Point & { readonly dx: number; readonly dy: number },
  far: number,
): Point & { readonly dx: number; readonly dy: number } => {
  const length = Math.sqrt(dx * dx + dy * dy)
  return { x: x - Math.round((dy * far) / length), y: y + Math.round((dx * far) / length), dx, dy }
}

/** How far along a line a point lies that is so near to it, or less; null where it lies farther beside it. */
export const onLine = (line: readonly Point[], { x, y }: Point, near: number): number | null => {
  for (const { from, dx, dy, length, before } of legsOf(line)) {
    const along = ((x - from.x) * dx + (y - from.y) * dy) / length
    if (along < 0 || along > length) continue
    if (Math.abs((x - from.x) * dy - (y - from.y) * dx) / length <= near) return before + along
  }
  return null
}

/** How far two lines run together from their beginning, millimetres. */
const sharedBy = (one: readonly Point[], other: readonly Point[]): number => {
  const at = one.findIndex(({ x, y }, index) => other[index]?.x !== x || other[index]?.y !== y)
  if (at === -1) return lengthOfLine(one)
  return at === 0 ? 0 : lengthOfLine(one.slice(0, at))
}

/** Bends that are no farther apart than this are one curve, millimetres. */
const ONE_CURVE = 6000

/** A stretch of a line that is driven slowly, millimetres along it. */
export type Curve = { readonly from: number; readonly to: number }

const curvesOf = (line: readonly Point[]): readonly Curve[] => {
  const curves: Curve[] = []
  for (const [at, leg] of legsOf(line).entries()) {
    const before = legsOf(line)[at - 1]
    if (before === undefined || before.dx * leg.dy === before.dy * leg.dx) continue
    const last = curves.at(-1)
    if (last !== undefined && leg.before - last.to <= ONE_CURVE) curves[curves.length - 1] = { ...last, to: leg.before }
    else curves.push({ from: leg.before, to: leg.before })
  }
  return curves
}

type Upright = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Upright around a stretch of a line, with so much room beside it. */
const around = (line: readonly Point[], { from, to }: Curve, room: number): Upright => {
  const between = line.filter((_, at) => {
    const along = legsOf(line)[at]?.before ?? lengthOfLine(line)
    return along >= from && along <= to
  })
  const points = [alongLine(line, from), ...between, alongLine(line, to)]
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return {
    left: Math.min(...xs) - room,
    right: Math.max(...xs) + room,
    top: Math.min(...ys) - room,
    bottom: Math.max(...ys) + room,
  }
}

/** A line as the stretches that it is straight on, and its curves. */
const stretchesOf = (line: readonly Point[]): readonly Curve[] => {
  const curves = curvesOf(line)
  const ends = [0, ...curves.flatMap(({ from, to }) => [from, to]), lengthOfLine(line)]
  return ends.slice(1).map((to, at) => ({ from: ends[at] ?? to, to }))
}

/** What is asked of the flows of a plan again and again. */
export type Lanes = {
  readonly flows: readonly Flow[]
  readonly lengths: readonly number[]
  readonly curves: readonly (readonly Curve[])[]
  /** How far each two of them run together. */
  readonly shared: readonly (readonly number[])[]
  /** Whether a point lies on or beside any of them. */
  readonly near: (point: Point) => boolean
}

/** Whoever is so near to the middle of a lane is on it, millimetres. */
export const ON_LANE = 1500

/** Made once for the flows of a plan, which never changes. */
const lanes = new WeakMap<readonly Flow[], Lanes>()

export const lanesOf = (flows: readonly Flow[]): Lanes => {
  const known = lanes.get(flows)
  if (known !== undefined) return known
  const lines = flows.map(({ line }) => line)
  const rooms = lines.flatMap((line) => stretchesOf(line).map((stretch) => around(line, stretch, ON_LANE)))
  const fresh: Lanes = {
    flows,
    lengths: lines.map(lengthOfLine),
    curves: lines.map(curvesOf),
    shared: lines.map((one) => lines.map((other) => (one === other ? Number.MAX_SAFE_INTEGER : sharedBy(one, other)))),
    near: ({ x, y }) => {
      for (const room of rooms) if (y >= room.top && y <= room.bottom && x >= room.left && x <= room.right) return true
      return false
    },
  }
  lanes.set(flows, fresh)
  return fresh
}
