import * as v from 'valibot'
import { VARIANTS } from '../../../core/vocabulary/words.ts'
import { about, name } from '../parts-of-speech.ts'

/** A kilometre: no place is larger. */
const FARTHEST = 1_000_000

/** A place on the ground: whole millimetres. */
const millimetre = v.pipe(
  v.number(),
  v.integer('whole millimetres'),
  v.minValue(-FARTHEST, 'less than a kilometre away'),
  v.maxValue(FARTHEST, 'less than a kilometre away'),
)

/** A length above 0: whole millimetres. */
export const length = v.pipe(
  v.number(),
  v.integer('whole millimetres'),
  v.minValue(1, 'above 0'),
  v.maxValue(FARTHEST, 'below a kilometre'),
)

/** A point: [x, y], x to the east and y to the south. */
export const point = v.pipe(
  v.array(millimetre),
  v.length(2, 'two numbers, [x, y]'),
  v.transform(([x = 0, y = 0]) => ({ x, y })),
)

/** Length and depth. */
export const size = v.pipe(
  v.array(length),
  v.length(2, 'two lengths, [long, deep]'),
  v.transform(([w = 0, d = 0]) => ({ w, d })),
)

/** An upright rectangle: [x, y, width, height]. */
export const rectangle = v.pipe(
  v.array(millimetre),
  v.length(4, 'four numbers, [x, y, width, height]'),
  v.check(([, , w = 0, h = 0]) => w > 0 && h > 0, 'width and height are above 0'),
  v.transform(([x = 0, y = 0, w = 0, h = 0]) => ({ x, y, w, h })),
)

/** A line of two or more points. */
export const polyline = v.pipe(v.array(point), v.minLength(2, 'two points or more'))

/** The corners of a polygon; the last is joined to the first. */
export const polygon = v.pipe(v.array(point), v.minLength(3, 'three corners or more'))

/** One of the two ways to give an area. */
export const areaKeys = {
  rect: v.exactOptional(v.pipe(rectangle, about('The area as [x, y, width, height].'))),
  area: v.exactOptional(v.pipe(polygon, about('The area by its corners, where it is no upright rectangle.'))),
} as const

/** Holds for an entry that gives its area in one way. */
export const hasOneArea = (entry: { readonly rect?: unknown; readonly area?: unknown }): boolean =>
  (entry.rect === undefined) !== (entry.area === undefined)
export const ONE_AREA = 'rect: or area:, one of the two'

/** In which variants something is there. */
export const only = v.optional(
  v.pipe(
    v.nullable(v.pipe(v.array(v.picklist(VARIANTS)), v.nonEmpty('at least one variant'))),
    about('Variants in which it is there; all without it.'),
  ),
  null,
)

/** The name of a thing that may go without: it is called after its kind and number. */
export const maybeName = v.exactOptional(name)
