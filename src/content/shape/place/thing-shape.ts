import * as v from 'valibot'
import { LABEL_TONES, LIGHT_COLOURS, SOUNDS } from '../../../core/floor/kinds.ts'
import { LENS_SLOPES } from '../../../core/floor/lenses.ts'
import { about, name, textId } from '../parts-of-speech.ts'
import { length, maybeName, only, point, rectangle, size } from './measures.ts'

const degrees = v.pipe(
  v.number(),
  v.integer('whole degrees'),
  v.minValue(-359, 'from -359 to 359'),
  v.maxValue(359, 'from -359 to 359'),
)
const turn = v.optional(v.pipe(degrees, about('Degrees clockwise; 0 as it is drawn, facing east.')), 0)

export const propShape = v.strictObject({
  id: maybeName,
  kind: v.pipe(name, about('A kind of the catalogue.')),
  at: v.pipe(point, about('Its middle.')),
  turn,
  size: v.exactOptional(v.pipe(size, about('Length and depth where they are not those of the catalogue.'))),
  solid: v.exactOptional(v.pipe(v.boolean(), about('One bumps into it; as the catalogue says without it.'))),
  movedTo: v.exactOptional(v.pipe(point, about('A loose thing: where it is carried. Its name is the text prop.NAME.'))),
  only,
})

/** A thing of the picture alone. */
export const decorShape = v.omit(propShape, ['id', 'solid', 'movedTo'])

const LENSES = Object.keys(LENS_SLOPES).map(Number)

export const cameraShape = v.strictObject({
  id: name,
  at: point,
  toward: v.pipe(point, about('A point in the middle of its frame.')),
  lens: v.optional(v.pipe(v.picklist(LENSES), about('Focal length on Super 35: it gives the angle of view.')), 35),
  depth: v.optional(v.pipe(length, about('How far the picture matters, millimetres ahead of the lens.')), 25_000),
  height: v.optional(v.pipe(length, about('Height of the lens, millimetres.')), 1500),
  only,
})

export const lightShape = v.strictObject({
  id: maybeName,
  at: point,
  radius: v.pipe(length, about('Radius of the pool to the east and west, millimetres.')),
  high: v.exactOptional(v.pipe(length, about('Radius to the north and south; 0.55 of the other without it.'))),
  colour: v.optional(v.picklist(LIGHT_COLOURS), 'tungsten'),
  strength: v.optional(
    v.pipe(
      v.number(),
      v.integer('whole percent'),
      v.minValue(1, '1 to 100'),
      v.maxValue(100, '1 to 100'),
      about('Percent.'),
    ),
    70,
  ),
  on: v.optional(v.pipe(v.boolean(), about('It burns when the run begins.')), true),
  glows: v.optional(v.pipe(v.boolean(), about('The source can be seen burning.')), false),
  only,
})

export const soundShape = v.strictObject({
  id: maybeName,
  kind: v.picklist(SOUNDS),
  at: point,
  carries: v.pipe(length, about('How far it is heard, millimetres (set and crew 2.4).')),
  only,
})

export const deadSpotShape = v.strictObject({
  id: name,
  at: point,
  radius: length,
  kind: v.optional(v.pipe(v.picklist(['dead', 'broken']), about('Nothing gets in or out, or it breaks up.')), 'dead'),
})

export const labelShape = v.strictObject({
  at: point,
  text: textId,
  tone: v.optional(v.picklist(LABEL_TONES), 'floor'),
  turn,
  only,
})

export const acousticsShape = v.strictObject({
  at: v.pipe(rectangle, about('Sounds from in here.')),
  barriers: v.pipe(v.array(name), about('Doors between it and the microphone, or wall.')),
})
