import { drivenOf } from '../../../assets/kit/props/driven.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import type { Doing, Gesture } from '../../core/vocabulary/words.ts'
import type { RunView } from '../../core/run/run-view.ts'
import { type Elbows, makeRoom } from './elbow-room.ts'
import { STILL_PX_PER_S } from './gait.ts'
import { headingOf, TURN_DEG_PER_S, turnedToward } from './heading.ts'
import { pxOf } from './scale.ts'

/** Look of the trainee in the art kit. */
const MY_LOOK = 'you'

/** Farther than this in one tick (3 m) is not a step: somebody was put elsewhere. */
const LEAP_PX = 132

/** A look with something in its hands, as the kit reads it. */
const lookOf = (look: string, drawn: string | null | undefined): string =>
  drawn === null || drawn === undefined ? look : `${look} + ${drawn}`

/** Somebody as the picture shows them, between two ticks of the run; lengths in world pixels. */
export type Actor = Elbows & {
  readonly id: PersonId
  look: string
  doing: Doing
  gesture: Gesture
  inside: boolean
  /** Where they stood at the last two ticks. */
  fromX: number
  fromY: number
  toX: number
  toY: number
  /** Degrees clockwise from north: drawn, and wanted. */
  heading: number
  wanted: number
  /** The whole way walked, for the feet. */
  walked: number
  /** World pixels a second, smoothed. */
  pace: number
  /** Sits in a vehicle: the vehicle is drawn. */
  aboard: boolean
  /** Left over from an earlier tick: no longer on the floor. */
  gone: boolean
}

type Seen = {
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
  readonly gesture: Gesture
}

/** Everybody on the floor, the trainee first. */
export class Actors {
  readonly all: Actor[] = []
  private readonly byId = new Map<PersonId, Actor>()

  find(id: PersonId): Actor | undefined {
    return this.byId.get(id)
  }

  /** Takes a finished tick: what was new becomes old. */
  take(view: RunView): void {
    for (const actor of this.all) actor.gone = true
    this.meet(ME, lookOf(MY_LOOK, view.me.carries?.drawn), view.me.walking ? 'walks' : 'stands', false, view.me)
    const me = this.byId.get(ME)
    if (me !== undefined) me.aboard = view.me.aboard !== undefined
    for (const person of view.people)
      if (person.doing !== 'gone' && person.aboard === undefined)
        this.meet(person.id, lookOf(person.look, person.carries?.drawn), person.doing, person.inside, person)
    for (const car of view.traffic?.cars ?? [])
      this.meet(car.id, car.look, car.moving ? 'walks' : 'stands', false, { ...car, gesture: 'none' })
    for (let i = this.all.length - 1; i >= 0; i -= 1) {
      const actor = this.all[i]
      if (actor?.gone !== true) continue
      this.all.splice(i, 1)
      this.byId.delete(actor.id)
    }
  }

  /** Puts everybody where they are `between` (0 to 1) the last two ticks, `ms` after the frame before. */
  place(between: number, ms: number, turnAtOnce: boolean): void {
    for (const actor of this.all) {
      const x = actor.fromX + (actor.toX - actor.fromX) * between
      const y = actor.fromY + (actor.toY - actor.fromY) * between
      const dx = x - actor.trueX
      const dy = y - actor.trueY
      const way = Math.sqrt(dx * dx + dy * dy)
      actor.trueX = x
      actor.trueY = y
      if (way < LEAP_PX) actor.walked += way
      if (ms > 0) actor.pace += ((way * 1000) / ms - actor.pace) * Math.min(1, ms / 120)
      if (actor.pace < STILL_PX_PER_S && actor.doing !== 'walks') actor.pace = 0
      const most = turnAtOnce ? 360 : (TURN_DEG_PER_S * ms) / 1000
      actor.heading = turnedToward(actor.heading, actor.wanted, most)
    }
    makeRoom(this.all, ms, turnAtOnce)
  }

  private meet(id: PersonId, look: string, doing: Doing, inside: boolean, seen: Seen): void {
    const x = pxOf(seen.x)
    const y = pxOf(seen.y)
    const wanted = headingOf(seen.dx, seen.dy)
    const known = this.byId.get(id)
    if (known === undefined) {
      const actor: Actor = {
        id,
        look,
        doing,
        gesture: seen.gesture,
        inside,
        fromX: x,
        fromY: y,
        toX: x,
        toY: y,
        trueX: x,
        trueY: y,
        x,
        y,
        asideX: 0,
        asideY: 0,
        firm: id === ME,
        apart: drivenOf(look) !== null,
        heading: wanted,
        wanted,
        walked: 0,
        pace: 0,
        aboard: false,
        gone: false,
      }
      this.all.push(actor)
      this.byId.set(id, actor)
      return
    }
    const leapt = Math.abs(x - known.toX) + Math.abs(y - known.toY) > LEAP_PX
    known.fromX = leapt ? x : known.toX
    known.fromY = leapt ? y : known.toY
    known.toX = x
    known.toY = y
    known.look = look
    known.doing = doing
    known.gesture = seen.gesture
    known.inside = inside
    known.wanted = wanted
    known.gone = false
  }
}
