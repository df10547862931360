import type { Body } from './bodies.ts'
import type { Box } from './box.ts'
import { isClear } from './paths.ts'
import type { Point } from './plan.ts'

/** Two people keep so far apart, middle to middle, millimetres: a shoulder's width and a little. */
const APART = 450
/** Shoulder to shoulder, where there is no room for more. */
const SQUEEZED = 220
/** Ticks that somebody stands before they squeeze by, and before they push through. */
const PATIENT = 30
const PUSHES = 60
/** Ticks after which somebody in a crush looks for a way by only now and then. */
const CRUSHED = 6
const LOOKS_EVERY = 4
/** A bend is passed beside whoever stands on it from here on, millimetres. */
const BEND = 900
/** So near to where they want to be, somebody stands beside whoever is there already, millimetres. */
const THERE = 700

type Placed = Pick<Body, 'x' | 'y' | 'place' | 'aboard' | 'road'>

const square = (a: Point, b: Point): number => (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)

const isOnFloor = (body: Body): boolean => body.doing !== 'gone' && body.aboard === undefined && body.road === undefined

/** Where somebody is at a point of the floor, and where what they push is. */
const pointsOf = ({ dx, dy, pushes }: Body, at: Point): readonly Point[] => {
  if (pushes === undefined) return [at]
  const share = pushes / Math.sqrt(dx * dx + dy * dy)
  return [at, { x: at.x + dx * share, y: at.y + dy * share }]
}

/** Whoever somebody would walk into, or push what they push into: within reach of where they step, and nearer than before. */
const inTheWay = (body: Body, to: Point, others: readonly Body[], apart: number): boolean => {
  const before = pointsOf(body, body)
  const steps = pointsOf(body, to)
  return others.some((other) =>
    pointsOf(other, other).some((there) =>
      steps.some((step, at) => {
        const after = square(step, there)
        return after < apart * apart && after < square(before[at] ?? body, there)
      }),
    ),
  )
}

/** Steps beside: half right, right, half left, left. People keep to the right. */
const SIDES = [
  [0.7, 0.7],
  [0, 1],
  [0.7, -0.7],
  [0, -1],
] as const

const beside = (body: Body, to: Body): readonly Point[] => {
  const length = Math.sqrt(to.dx * to.dx + to.dy * to.dy)
  const ux = to.dx / length
  const uy = to.dy / length
  return SIDES.map(([ahead, right]) => ({
    x: Math.round(body.x + body.speed * (ahead * ux - right * uy)),
    y: Math.round(body.y + body.speed * (ahead * uy + right * ux)),
  }))
}

const isHere = (body: Placed, other: Body): boolean => other.place === body.place

/** Everybody else who is near enough to matter. */
const near = (body: Body, bodies: readonly Body[]): readonly Body[] =>
  bodies.filter(
    (other) =>
      other.id !== body.id &&
      Math.abs(other.x - body.x) < 2 * THERE &&
      Math.abs(other.y - body.y) < 2 * THERE &&
      isOnFloor(other) &&
      isHere(body, other),
  )

/** Whether somebody would walk into one of these people; for whoever is steered by hand, shoulder to shoulder. */
export const walksInto = (body: Body, to: Point, bodies: readonly Body[]): boolean =>
  inTheWay(body, to, near(body, bodies), SQUEEZED)

/** A bend of the way on which somebody stands is passed beside them. */
const withoutTakenBend = (body: Body, others: readonly Body[], blocked: () => readonly Box[]): Body => {
  const [bend, after] = body.way
  if (bend === undefined || after === undefined || bend.door !== null) return body
  const reach = BEND + (body.pushes ?? 0)
  if (square(body, bend) >= reach * reach || !others.some((other) => square(other, bend) < APART * APART)) return body
  return isClear(body, after, blocked()) ? { ...body, way: body.way.slice(1) } : body
}

/**
 * One step of somebody with everybody else on the floor: they walk around whoever is in the way, keep to the right, wait
 * where there is no room, and squeeze by in the end, so that nobody walks through anybody and nobody stands for ever.
 * Gives `stepped` itself where nobody is in the way and nobody was.
 */
export const giveWay = (body: Body, stepped: Body, bodies: readonly Body[], blocked: () => readonly Box[]): Body => {
  const stuck = body.stuck ?? 0
  const others = near(body, bodies)
  const turned = { ...body, dx: stepped.dx, dy: stepped.dy }
  const aim = body.way.at(-1)
  const isThere = aim !== undefined && square(body, aim) < THERE * THERE
  const met = isThere ? others.filter((other) => square(other, aim) >= APART * APART) : others
  if (!inTheWay(turned, stepped, met, APART)) return stuck === 0 ? stepped : { ...stepped, stuck: 0 }
  if (stuck >= PUSHES || (stuck >= PATIENT && !inTheWay(turned, stepped, met, SQUEEZED))) return stepped
  // In a crush one looks for a way by now and then, not at every step.
  if (stuck > CRUSHED && stuck % LOOKS_EVERY !== 0) return { ...body, stuck: stuck + 1 }
  const going = withoutTakenBend(body, others, blocked)
  const next = going.way[0] ?? stepped
  const free = beside(body, stepped).find(
    (point) =>
      !inTheWay(turned, point, met, APART) && isClear(body, point, blocked()) && isClear(point, next, blocked(), 0),
  )
  return {
    ...going,
    ...free,
    dx: stepped.dx,
    dy: stepped.dy,
    spot: free === undefined ? body.spot : null,
    stuck: stuck + 1,
  }
}
