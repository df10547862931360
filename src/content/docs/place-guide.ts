import { PROP_KINDS } from '../../core/floor/prop-kinds.ts'
import { PLACE_PROBLEMS } from '../problems/place-problems.ts'
import {
  blockShape,
  groundShape,
  kerbShape,
  laneShape,
  lookShape,
  roadShape,
  wallShape,
  zoneShape,
} from '../shape/place/ground-shape.ts'
import { doorShape, gapShape, mirrorShape, windowShape } from '../shape/place/opening-shape.ts'
import {
  acousticsShape,
  cameraShape,
  deadSpotShape,
  labelShape,
  lightShape,
  propShape,
  soundShape,
} from '../shape/place/thing-shape.ts'
import { pathShape, postShape, spotShape, waysShape } from '../shape/place/way-shape.ts'
import { placeShape } from '../shape/place-shape.ts'
import { keyTable, problemTable } from './guide.ts'
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts'

const SECTIONS: readonly (readonly [title: string, schema: JsonSchema])[] = [
  ['The file', jsonSchemaOf(placeShape)],
  ['A variant', jsonSchemaOf(lookShape)],
  ['A stretch of ground', jsonSchemaOf(groundShape)],
  ['A kerb', jsonSchemaOf(kerbShape)],
  ['A road', jsonSchemaOf(roadShape)],
  ['A lane', jsonSchemaOf(laneShape)],
  ['A wall', jsonSchemaOf(wallShape)],
  ['A block', jsonSchemaOf(blockShape)],
  ['A door', jsonSchemaOf(doorShape)],
  ['A window', jsonSchemaOf(windowShape)],
  ['A gap', jsonSchemaOf(gapShape)],
  ['A mirror', jsonSchemaOf(mirrorShape)],
  ['A spot', jsonSchemaOf(spotShape)],
  ['A path', jsonSchemaOf(pathShape)],
  ['A post', jsonSchemaOf(postShape)],
  ['A zone', jsonSchemaOf(zoneShape)],
  ['The ways', jsonSchemaOf(waysShape)],
  ['A camera', jsonSchemaOf(cameraShape)],
  ['A thing', jsonSchemaOf(propShape)],
  ['A light', jsonSchemaOf(lightShape)],
  ['A sound', jsonSchemaOf(soundShape)],
  ['Acoustics', jsonSchemaOf(acousticsShape)],
  ['A dead spot', jsonSchemaOf(deadSpotShape)],
  ['A label', jsonSchemaOf(labelShape)],
]

const inMetres = (mm: number): string => String(mm / 1000)

/** Parts of the guide to places that are made from the code, by the name of their mark. */
export const generatedPlaceParts = (): Readonly<Record<string, string>> => ({
  'place-keys': SECTIONS.map(([title, schema]) => `### ${title}\n\n${keyTable(schema)}`).join('\n\n'),
  catalogue: [
    '| Kind | Long | Deep | High | |',
    '|---|---|---|---|---|',
    ...Object.entries(PROP_KINDS).map(
      ([kind, { w, d, h, solid }]) =>
        `| \`${kind}\` | ${inMetres(w)} | ${inMetres(d)} | ${inMetres(h)} | ${solid ? 'solid' : ''} |`,
    ),
  ].join('\n'),
  'place-problems': problemTable(PLACE_PROBLEMS),
})
