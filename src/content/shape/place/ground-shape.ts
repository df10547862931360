import * as v from 'valibot'
import { BUILDS, GROUND_KINDS, LIGHTINGS, SURFACES, ZONE_KINDS } from '../../../core/floor/kinds.ts'
import { VARIANTS } from '../../../core/vocabulary/words.ts'
import { about, name, textId } from '../parts-of-speech.ts'
import { areaKeys, hasOneArea, length, ONE_AREA, only, polyline } from './measures.ts'

export const lookShape = v.strictObject({
  light: v.optional(
    v.pipe(v.picklist(LIGHTINGS), about('Light over everything: overcast day, night, or the work lights of a stage.')),
    'day',
  ),
  wet: v.optional(v.pipe(v.boolean(), about('The ground is wet, or was wetted down.')), false),
  rain: v.optional(v.pipe(v.boolean(), about('It rains.')), false),
})

export const looksShape = v.record(v.picklist(VARIANTS), lookShape)

export const groundShape = v.pipe(
  v.strictObject({
    id: name,
    kind: v.pipe(v.picklist(GROUND_KINDS), about('What it is for.')),
    surface: v.exactOptional(
      v.pipe(v.picklist(SURFACES), about('What it is made of; the usual one of its kind without it.')),
    ),
    ...areaKeys,
    name: v.optional(v.pipe(v.nullable(textId), about('What it is called.')), null),
    room: v.optional(
      v.pipe(
        v.boolean(),
        about('A room: walls, doors, windows or gaps go all the way round it, and the checker looks.'),
      ),
      false,
    ),
    only,
  }),
  v.check((one) => hasOneArea(one), ONE_AREA),
)

export const kerbShape = v.strictObject({
  line: polyline,
  dropped: v.optional(v.pipe(v.boolean(), about('Level with the road: for wheels.')), false),
})

export const laneShape = v.strictObject({
  id: name,
  width: v.optional(v.pipe(length, about('Millimetres.')), 3100),
  flow: v.optional(
    v.pipe(v.picklist(['along', 'against']), about('Traffic goes along the line of the road, or against it.')),
    'along',
  ),
  live: v.optional(v.pipe(v.boolean(), about('There is traffic; false where it is closed.')), true),
})

export const roadShape = v.strictObject({
  id: name,
  line: v.pipe(polyline, about('Its middle.')),
  lanes: v.pipe(
    v.array(laneShape),
    v.nonEmpty('at least one lane'),
    about('From the left side of the line to its right.'),
  ),
})

const damps = v.optional(
  v.pipe(v.boolean(), about('Sound gets through as through a wall; false: as if nothing stood there.')),
  true,
)

export const wallShape = v.strictObject({
  id: name,
  line: v.pipe(polyline, about('Its middle, corner by corner.')),
  closed: v.optional(v.pipe(v.boolean(), about('It goes on from its last point to its first.')), false),
  thick: v.optional(v.pipe(length, about('Millimetres.')), 200),
  made: v.optional(v.pipe(v.picklist(BUILDS), about('What it is made of.')), 'plaster'),
  sees: v.optional(v.pipe(v.boolean(), about('One looks through it or over it: a fence, a rope, a railing.')), false),
  damps,
})

export const blockShape = v.pipe(
  v.strictObject({
    id: name,
    ...areaKeys,
    made: v.optional(v.pipe(v.picklist(BUILDS), about('What it is made of.')), 'brick'),
    sees: v.optional(v.pipe(v.boolean(), about('One looks over it.')), false),
    damps,
    name: v.optional(v.pipe(v.nullable(textId), about('What it is called.')), null),
  }),
  v.check((one) => hasOneArea(one), ONE_AREA),
)

export const zoneShape = v.pipe(
  v.strictObject({
    id: name,
    kind: v.pipe(v.picklist(ZONE_KINDS), about('What it is to the people on it.')),
    ...areaKeys,
    name: v.optional(v.pipe(v.nullable(textId), about('What it is called.')), null),
  }),
  v.check((one) => hasOneArea(one), ONE_AREA),
)
