import * as v from 'valibot'
import { about, name, textId } from './parts-of-speech.ts'

const pixels = v.pipe(v.number(), v.finite('a finite number'), v.minValue(-20_000), v.maxValue(20_000))
const length = v.pipe(pixels, v.minValue(1, 'above 0'))
const point = { x: pixels, y: pixels }
const pointShape = v.strictObject(point)
const rectShape = v.strictObject({ ...point, w: length, h: length })

/** A place file: numbers in world pixels, 44 to the metre, x to the east and y to the south. */
export const placeShape = v.strictObject({
  id: v.pipe(name, about('The name of the file.')),
  bounds: v.pipe(rectShape, about('What is drawn of the place.')),
  walls: v.pipe(v.array(rectShape), about('What blocks the way and the sight.')),
  doors: v.array(
    v.strictObject({
      id: name,
      at: rectShape,
      open: v.pipe(v.boolean(), about('Open when the run begins.')),
      mine: v.pipe(v.boolean(), about('A trainee may push it.')),
    }),
  ),
  spots: v.pipe(
    v.array(
      v.strictObject({
        id: name,
        ...point,
        text: v.optional(v.pipe(v.nullable(textId), about('Named spots can be walked to by name.')), null),
        to: v.pipe(v.array(name), about('Spots one can walk to straight from here. One side is enough.')),
        through: v.optional(
          v.pipe(v.record(name, name), about('Doors on the way: spot: door. One side is enough.')),
          {},
        ),
      }),
    ),
    about('Named places to stand.'),
  ),
  props: v.optional(
    v.pipe(
      v.array(v.strictObject({ id: name, ...point, movedTo: pointShape })),
      about('Loose things, and where they are carried.'),
    ),
    [],
  ),
  mic: v.pipe(pointShape, about('The microphone.')),
  zones: v.pipe(
    v.array(
      v.strictObject({
        id: name,
        at: rectShape,
        barriers: v.pipe(v.array(name), about('Doors between the zone and the microphone, or wall.')),
      }),
    ),
    about('What sound must pass from where.'),
  ),
  frame: v.pipe(
    v.strictObject({ at: pointShape, edges: v.tuple([pointShape, pointShape]) }),
    about('The camera and the two edges of its frame.'),
  ),
  ways: v.pipe(
    v.strictObject({ round: name, through: name, away: name }),
    about('Spots where people go who take the way round, go through the door, or leave.'),
  ),
  labels: v.optional(
    v.array(v.strictObject({ ...point, text: textId, tone: v.picklist(['floor', 'dark', 'inside', 'lamp']) })),
    [],
  ),
  painted: v.pipe(v.optional(v.array(textId), []), about('Words of the painting itself, which the page draws.')),
})

export type ShapedPlace = v.InferOutput<typeof placeShape>
