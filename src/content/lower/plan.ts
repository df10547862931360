import { areaOf, boundsOf } from '../../core/floor/area.ts'
import { boxOf, cornersOf } from '../../core/floor/box.ts'
import { SURFACE_OF } from '../../core/floor/kinds.ts'
import { VARIANTS } from '../../core/vocabulary/words.ts'
import type { Area, Door, Plan, Point, Rect } from '../../core/floor/plan.ts'
import type { ShapedPlace } from '../shape/place-shape.ts'
import { lanesOf } from './place/lanes.ts'
import { legsOf, stretchOf, wallPieces } from './place/openings.ts'
import { trafficIn } from './place/traffic.ts'
import { camerasOf, decorOf, lightsOf, micOf, soundsOf, thingsOf } from './place/things.ts'
import { spotsOf } from './place/ways.ts'

type WithArea = { readonly rect?: Rect; readonly area?: readonly Point[] }

/** The corners of an entry, whichever way it gives them. */
export const cornersIn = ({ rect, area }: WithArea): Area => (rect === undefined ? (area ?? []) : areaOf(rect))

const upright = (area: Area): Rect => {
  const { x, y, w, h } = boundsOf(area)
  const left = Math.round(x)
  const top = Math.round(y)
  return { x: left, y: top, w: Math.round(x + w) - left, h: Math.round(y + h) - top }
}

const doorsOf = (place: ShapedPlace): readonly Door[] => {
  const legs = legsOf(place)
  return place.doors.map(({ id, at, width, depth, leaves, hinge, swing, open, mine, who, glass }) => {
    const stretch = stretchOf(legs, { at, width }, depth)
    const covered = upright(cornersOf(boxOf(stretch)))
    return { id, ...stretch, at: covered, open, mine, who, leaves, hinge, swing, glass }
  })
}

const looksOf = ({ variants }: ShapedPlace): Plan['looks'] =>
  Object.entries(variants).flatMap(([name, { light, wet, rain }]) => {
    const variant = VARIANTS.find((known) => known === name)
    return variant === undefined ? [] : [{ variant, lighting: light, wet, rain }]
  })

/** A place as a run walks through it, as the camera sees it, and as it is painted. */
export const lowerPlan = (place: ShapedPlace): Plan => {
  const legs = legsOf(place)
  const doors = doorsOf(place)
  return {
    id: place.id,
    bounds: place.bounds,
    looks: looksOf(place),
    ground: place.ground.map((one) => ({
      id: one.id,
      kind: one.kind,
      surface: one.surface ?? SURFACE_OF[one.kind],
      area: cornersIn(one),
      name: one.name,
      only: one.only,
    })),
    kerbs: place.kerbs,
    lanes: lanesOf(place),
    ...trafficIn(place),
    walls: wallPieces(place),
    blocks: place.blocks.map((one) => ({
      id: one.id,
      area: cornersIn(one),
      made: one.made,
      sees: one.sees,
      damps: one.damps,
      name: one.name,
    })),
    doors,
    panes: place.windows.map(({ id, at, width, glass, only }) => ({
      id,
      ...stretchOf(legs, { at, width }),
      glass,
      only,
    })),
    mirrors: place.mirrors,
    spots: spotsOf(place, doors),
    paths: place.paths,
    ...thingsOf(place),
    ...decorOf(place),
    zones: place.zones.map((one) => ({ id: one.id, kind: one.kind, area: cornersIn(one), name: one.name })),
    posts: place.posts.map((post) => ({ ...post, name: `post.${post.id}` })),
    cameras: camerasOf(place),
    lights: lightsOf(place),
    sounds: soundsOf(place),
    mic: micOf(place),
    acoustics: place.acoustics,
    ways: place.ways,
    deadSpots: place.deadSpots.map(({ id, at, radius, kind }) => ({ id, ...at, radius, kind })),
    labels: place.labels.map(({ at, text, tone, turn, only }) => ({ ...at, text, tone, turn, only })),
  }
}
