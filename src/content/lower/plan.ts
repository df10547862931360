import type { Plan, Point, Rect, Spot } from '../../core/floor/plan.ts'
import type { ShapedPlace } from '../shape/place-shape.ts'

const PX_PER_METRE = 44

/** Whole millimetres of a length in world pixels. */
export const millimetres = (px: number): number => Math.round((px * 1000) / PX_PER_METRE)

const point = ({ x, y }: Point): Point => ({ x: millimetres(x), y: millimetres(y) })

const rect = ({ x, y, w, h }: Rect): Rect => {
  const corner = point({ x, y })
  return { ...corner, w: millimetres(x + w) - corner.x, h: millimetres(y + h) - corner.y }
}

/** A spot with its ways known from both sides, in the order of the file. */
const spot = (place: ShapedPlace, own: ShapedPlace['spots'][number]): Spot => {
  const to: string[] = []
  const through: Record<string, string> = {}
  for (const other of place.spots) {
    if (!own.to.includes(other.id) && !other.to.includes(own.id)) continue
    to.push(other.id)
    const door = own.through[other.id] ?? other.through[own.id]
    if (door !== undefined) through[other.id] = door
  }
  return { id: own.id, ...point(own), text: own.text, to, through }
}

/** A place in millimetres, as a run walks through it. */
export const lowerPlan = (place: ShapedPlace): Plan => {
  const [left, right] = place.frame.edges
  return {
    id: place.id,
    bounds: rect(place.bounds),
    walls: place.walls.map(rect),
    doors: place.doors.map(({ id, at, open, mine }) => ({ id, at: rect(at), open, mine })),
    spots: place.spots.map((own) => spot(place, own)),
    props: place.props.map((prop) => ({ id: prop.id, ...point(prop), movedTo: point(prop.movedTo) })),
    mic: point(place.mic),
    zones: place.zones.map(({ id, at, barriers }) => ({ id, at: rect(at), barriers })),
    frame: { at: point(place.frame.at), edges: [point(left), point(right)] },
    ways: place.ways,
    deadSpots: [],
    labels: place.labels.map((label) => ({ ...point(label), text: label.text, tone: label.tone })),
  }
}
