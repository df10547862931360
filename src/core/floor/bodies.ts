import type { DoorId, PersonId, PlaceId, SpotId } from '../vocabulary/ids.ts'
import type { Doing, Gesture } from '../vocabulary/words.ts'
import { distance } from './geometry.ts'
import type { Waypoint } from './paths.ts'

/** Somebody on the floor. Plain data; a new object only when something about them changed. */
export type Body = {
  readonly id: PersonId
  readonly x: number
  readonly y: number
  /** Direction faced; never both zero. */
  readonly dx: number
  readonly dy: number
  readonly doing: Doing
  readonly way: readonly Waypoint[]
  /** Millimetres a tick. */
  readonly speed: number
  readonly spot: SpotId | null
  readonly gesture: Gesture
  /** Tick at which the gesture ends. */
  readonly gestureUntil: number
  /** Whether they open doors on their way themselves. */
  readonly opens: boolean
  /** What is said of their arrival: a beat, leaving the floor, a journey on foot, the aim of an encounter, or nothing. */
  readonly then:
    | { readonly kind: 'beat'; readonly beat: string }
    | { readonly kind: 'leave' }
    | { readonly kind: 'journey'; readonly journey: string }
    | { readonly kind: 'aim'; readonly encounter: string }
    | null
  /** What they push before them has its middle so far ahead, millimetres; left out for empty hands. */
  readonly pushes?: number
  /** Ticks for which somebody has been in their way; left out where nobody is. */
  readonly stuck?: number
  /** Millimetres to the left of their way, to pass a car that has pulled over; left out on it. */
  readonly aside?: number
  /** Millimetres a tick that a driver rolls at now, up to their speed; left out at full speed. */
  readonly rolls?: number
  /** The place they are in; left out in the first of the scenario. */
  readonly place?: PlaceId
  /** The vehicle that they sit in; left out on their own feet. */
  readonly aboard?: PersonId
  /** The journey on which they are between two places, out of everybody's sight; left out otherwise. */
  readonly road?: string
}

/** What became of one tick of walking. */
export type Stepped = {
  readonly body: Body
  /** A shut door stands in the way. */
  readonly at: DoorId | null
  /** A door whose threshold was passed in this tick. */
  readonly passed: DoorId | null
  readonly arrived: boolean
}

/**
 * One tick along the way. Stops in front of a door that is shut, so that nobody slides through it. Whole millimetres,
 * so that every engine comes to the same point.
 */
export const walk = (body: Body, openDoors: readonly DoorId[]): Stepped => {
  let { x, y, dx, dy, spot } = body
  let left = body.speed
  let at = 0
  let passed: DoorId | null = null
  while (left > 0) {
    const next = body.way[at]
    if (next === undefined) break
    if (next.door !== null && !openDoors.includes(next.door)) {
      const waiting: Body = { ...body, x, y, dx: next.x - x || dx, dy: next.y - y, way: body.way.slice(at), spot }
      return { body: waiting, at: next.door, passed, arrived: false }
    }
    const far = distance({ x, y }, next)
    if (next.x !== x || next.y !== y) {
      dx = next.x - x
      dy = next.y - y
    }
    if (far <= left) {
      x = next.x
      y = next.y
      left -= far
      at += 1
      spot = next.spot
      if (next.door !== null) passed = next.door
      continue
    }
    x += Math.round((dx * left) / far)
    y += Math.round((dy * left) / far)
    spot = null
    left = 0
  }
  const way = at === 0 ? body.way : body.way.slice(at)
  return { body: { ...body, x, y, dx, dy, way, spot }, at: null, passed, arrived: way.length === 0 }
}
