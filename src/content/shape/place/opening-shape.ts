import * as v from 'valibot'
import { DOOR_USERS, SIDES } from '../../../core/floor/kinds.ts'
import { about, name } from '../parts-of-speech.ts'
import { length, only, point } from './measures.ts'

const onWall = {
  at: v.pipe(point, about('Its middle, on the line of a wall.')),
  width: v.pipe(length, about('Clear width, millimetres.')),
} as const

export const doorShape = v.strictObject({
  id: v.pipe(name, about('Its name is the text door.NAME.')),
  ...onWall,
  depth: v.exactOptional(v.pipe(length, about('How deep the doorway is; the thickness of its wall without it.'))),
  leaves: v.optional(v.pipe(v.picklist([1, 2]), about('Leaves.')), 1),
  hinge: v.optional(
    v.pipe(
      v.nullable(v.picklist(SIDES)),
      about('End that the leaf hangs on; null: it slides or rolls, or has two leaves.'),
    ),
    null,
  ),
  swing: v.optional(v.pipe(v.nullable(v.picklist(SIDES)), about('Side that it opens to.')), null),
  open: v.optional(v.pipe(v.boolean(), about('Open when the run begins.')), false),
  mine: v.optional(v.pipe(v.boolean(), about('A trainee may push it.')), false),
  who: v.optional(v.pipe(v.picklist(DOOR_USERS), about('Whom it is for. Help always goes through.')), 'all'),
  glass: v.optional(v.pipe(v.boolean(), about('One looks through it while it is shut.')), false),
})

export const windowShape = v.strictObject({
  id: name,
  ...onWall,
  glass: v.optional(
    v.pipe(
      v.picklist(['passes', 'reflects', 'both']),
      about('What the camera sees in it: what lies behind, a reflection, or both.'),
    ),
    'passes',
  ),
  only,
})

export const gapShape = v.strictObject(onWall)

export const mirrorShape = v.strictObject({
  id: name,
  from: v.pipe(point, about('One end of it, on the face of a wall.')),
  to: v.pipe(point, about('Its other end.')),
  only,
})
