import { distance } from '../floor/geometry.ts'
import type { GroundKind, Surface } from '../floor/kinds.ts'
import type { Plan, Point, SoundSource } from '../floor/plan.ts'
import { mufflingBetween } from '../floor/sound.ts'
import { groundAt } from '../floor/zones.ts'
import type { DoorId } from '../vocabulary/ids.ts'

/** Where a sound comes from, as it comes to an ear of a place. */
export type HeardFrom = {
  /** Millimetres to the right on the page, and down it. */
  readonly dx: number
  readonly dy: number
  readonly mm: number
  readonly behind: 'door' | 'wall' | null
  /** What stands between makes it sound as from so many times as far. */
  readonly times: number
}

/** How a point of a place sounds at another one, with these doors open. */
export const heardFrom = (plan: Plan, ear: Point, from: Point, openDoors: readonly DoorId[]): HeardFrom => ({
  dx: from.x - ear.x,
  dy: from.y - ear.y,
  mm: Math.round(distance(from, ear)),
  ...mufflingBetween(plan, from, ear, openDoors),
})

/** An ear hears somewhat farther than what would spoil a take. */
const PAST = 1.5

export type HeardAmbience = HeardFrom & Pick<SoundSource, 'id' | 'kind' | 'carries'>

/** The ambience of a place that carries as far as an ear, nearest first by how far it seems. */
export const ambienceAt = (plan: Plan, ear: Point, openDoors: readonly DoorId[]): readonly HeardAmbience[] =>
  plan.sounds
    .filter(({ only }) => only === null || only.some((variant) => variant === plan.looks[0]?.variant))
    .map(({ id, kind, carries, x, y }) => ({ id, kind, carries, ...heardFrom(plan, ear, { x, y }, openDoors) }))
    .filter(({ mm, times, carries }) => mm * times <= carries * PAST)
    .sort((a, b) => (a.mm * a.times) / a.carries - (b.mm * b.times) / b.carries || (a.id < b.id ? -1 : 1))

/** What is underfoot at a point: how steps sound, and whether it is a room. */
export const underfoot = (plan: Plan, point: Point): { readonly kind: GroundKind; readonly surface: Surface } | null =>
  groundAt(plan, point)
