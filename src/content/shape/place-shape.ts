import * as v from 'valibot'
import { about, name, textId } from './parts-of-speech.ts'
import {
  blockShape,
  groundShape,
  kerbShape,
  looksShape,
  roadShape,
  wallShape,
  zoneShape,
} from './place/ground-shape.ts'
import { point, rectangle } from './place/measures.ts'
import { doorShape, gapShape, mirrorShape, windowShape } from './place/opening-shape.ts'
import {
  acousticsShape,
  cameraShape,
  deadSpotShape,
  decorShape,
  labelShape,
  lightShape,
  propShape,
  soundShape,
} from './place/thing-shape.ts'
import { nodesShape, pathShape, postShape, spotShape, trafficShape, waysShape } from './place/way-shape.ts'

/** A place file: whole millimetres, x to the east and y to the south. Its words stand in the text files beside it. */
export const placeShape = v.strictObject({
  id: v.pipe(name, about('The name of the file.')),
  bounds: v.pipe(rectangle, about('What is drawn of the place: [x, y, width, height].')),
  variants: v.optional(
    v.pipe(looksShape, about('Times and weathers in which it is shown; the first is the usual one.')),
    {
      day: {},
    },
  ),
  ground: v.optional(v.pipe(v.array(groundShape), about('What later entries cover lies below.')), []),
  kerbs: v.optional(v.array(kerbShape), []),
  roads: v.optional(v.array(roadShape), []),
  walls: v.optional(v.pipe(v.array(wallShape), about('Doors, windows and gaps are cut out of them.')), []),
  blocks: v.optional(v.pipe(v.array(blockShape), about('Buildings and other masses that nobody enters.')), []),
  doors: v.optional(v.array(doorShape), []),
  windows: v.optional(v.array(windowShape), []),
  gaps: v.optional(v.pipe(v.array(gapShape), about('Openings in walls without a door.')), []),
  mirrors: v.optional(v.array(mirrorShape), []),
  spots: v.pipe(v.array(spotShape), about('Named places to stand.')),
  nodes: v.optional(v.pipe(nodesShape, about('Bends and crossings of paths.')), {}),
  paths: v.optional(v.array(pathShape), []),
  traffic: v.optional(
    v.pipe(
      v.array(trafficShape),
      about('Cars that drive by on live lanes. Two that begin together may part; none join.'),
    ),
    [],
  ),
  posts: v.optional(v.pipe(v.array(postShape), about('Lock-up posts (lock-ups 3.3).')), []),
  zones: v.optional(v.array(zoneShape), []),
  ways: v.optional(v.nullable(waysShape), null),
  cameras: v.optional(v.array(cameraShape), []),
  props: v.optional(v.array(propShape), []),
  decor: v.optional(
    v.pipe(
      v.array(decorShape),
      about(
        'Things of the picture alone: nobody bumps into them, nothing hides behind them, and a record never depends on them.',
      ),
    ),
    [],
  ),
  lights: v.optional(v.array(lightShape), []),
  sounds: v.optional(v.array(soundShape), []),
  mic: v.exactOptional(
    v.pipe(point, about('The microphone; without it the first camera, or the middle of the bounds.')),
  ),
  acoustics: v.optional(
    v.pipe(
      v.array(acousticsShape),
      about('What sound must pass where the straight line through the walls would not tell.'),
    ),
    [],
  ),
  deadSpots: v.optional(v.pipe(v.array(deadSpotShape), about('Where radios get nothing in or out.')), []),
  labels: v.optional(v.array(labelShape), []),
  painted: v.pipe(v.optional(v.array(textId), []), about('Words of a hand-made painting, which the page draws.')),
})

export type ShapedPlace = v.InferOutput<typeof placeShape>
