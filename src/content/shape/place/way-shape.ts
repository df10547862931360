import * as v from 'valibot'
import { CONTROLS } from '../../../core/floor/kinds.ts'
import { about, name, textId } from '../parts-of-speech.ts'
import { length, point } from './measures.ts'

export const spotShape = v.strictObject({
  id: name,
  at: point,
  text: v.optional(v.pipe(v.nullable(textId), about('Named spots can be walked to by name.')), null),
  to: v.optional(
    v.pipe(v.array(name), about('Spots and nodes one can walk to straight from here. One side is enough.')),
    [],
  ),
})

export const nodesShape = v.record(name, point)

export const pathShape = v.strictObject({
  id: name,
  kind: v.optional(v.pipe(v.picklist(['walk', 'vehicle']), about('People walk it, or vehicles drive it.')), 'walk'),
  width: v.optional(v.pipe(length, about('Millimetres.')), 1200),
  level: v.optional(v.pipe(v.boolean(), about('No step and no loose ground: for wheels.')), true),
  along: v.pipe(
    v.array(name),
    v.minLength(2, 'two spots or nodes or more'),
    about('Spots and nodes, one after the other.'),
  ),
})

export const trafficShape = v.strictObject({
  id: name,
  path: v.pipe(name, about('Path of vehicles that it takes, from its first spot to its last.')),
  every: v.pipe(
    v.number(),
    v.integer('whole seconds'),
    v.minValue(3, 'not below 3'),
    about('Seconds from one car to the next on the mean.'),
  ),
  stop: v.optional(v.pipe(v.nullable(name), about('Spot of the path where an officer holds it.')), null),
})

export const postShape = v.strictObject({
  id: v.pipe(name, about('Its name is the text post.NAME.')),
  label: v.pipe(v.string(), v.nonEmpty('some words'), about('On the tape: W2.')),
  mark: v.pipe(name, about('Spot of the mark.')),
  zone: v.optional(v.pipe(v.nullable(name), about('Zone in which one still holds it.')), null),
  faces: v.pipe(point, about('Where to look: where people come from.')),
  controls: v.optional(v.pipe(v.array(v.picklist(CONTROLS)), about('What it keeps out: eye, ear, safety.')), [
    'eye',
    'ear',
  ]),
  path: v.optional(v.pipe(v.nullable(name), about('Path that people come along.')), null),
  comesFrom: v.optional(v.pipe(v.nullable(name), about('End of the path that they come from.')), null),
  turnBack: v.optional(
    v.pipe(
      length,
      about('Millimetres before the frame at which somebody can still turn round: 15 s of walking, 21 m.'),
    ),
    21_000,
  ),
  round: v.optional(v.pipe(v.nullable(name), about('Spot where the way round begins.')), null),
  roundSeconds: v.optional(
    v.pipe(v.number(), v.integer('whole seconds'), v.minValue(0, 'not below 0'), about('How much longer it takes.')),
    0,
  ),
  neighbours: v.optional(v.pipe(v.array(name), about('Posts beside it.')), []),
  sees: v.optional(
    v.pipe(v.array(name), about('Posts in its line of sight, for signals by hand; the checker looks.')),
    [],
  ),
  doors: v.optional(v.pipe(v.array(name), about('Doors that it holds.')), []),
})

export const waysShape = v.strictObject({
  round: v.pipe(name, about('Who takes the way round goes here.')),
  through: v.pipe(name, about('Who goes through the door of the post goes here.')),
  away: v.pipe(name, about('Who leaves goes here.')),
})
