import type { PersonView, PointView, RunView } from '../../core/run/run-view.ts'
import { ME, type PersonId } from '../../core/vocabulary/ids.ts'
import { type Engine, engineOf, hasBeeper, hasSiren } from './engines.ts'

/** A step each 0.7 m: 2 steps a second at 1.4 m/s. */
const STEP_MM = 700
/** Faster than this (2.1 m/s) at 50 ms a tick is running. */
const RUNNING_MM_A_TICK = 105
/** Steps farther away than this are lost in the room. */
const STEPS_TO_M = 14
/** A leap of more than this in one tick is not a way walked. */
const LEAP_MM = 3000
/** A car that drives by farther off than this is part of the ambience, millimetres. */
const CARS_TO_MM = 35_000
/** An engine runs on for so long after a stop, a siren for so long, ticks. */
const RUNS_ON = 60
const WAILS_ON = 600

export type Step = {
  readonly who: PersonId
  readonly at: PointView
  readonly running: boolean
  /** Comes towards the trainee from where the trainee does not look. */
  readonly unseen: boolean
}

/** A vehicle that can be heard. */
export type Motor = {
  readonly who: PersonId
  readonly at: PointView
  readonly engine: Engine
  /** Millimetres in the last tick. */
  readonly speed: number
  readonly beeps: boolean
  readonly siren: boolean
  /** It has no part in the story. */
  readonly passes?: boolean
}

/** What moves on the floor, as it sounds after a tick. */
export type FloorSound = { readonly steps: readonly Step[]; readonly motors: readonly Motor[] }

type TrafficCar = NonNullable<RunView['traffic']>['cars'][number]
type Walker = { x: number; y: number; walked: number; stood: number }

const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y)

/** Follows everybody's way: counts the steps, and knows which engines run. */
export class FloorSounds {
  private readonly walkers = new Map<PersonId, Walker>()

  /** Takes a finished tick. */
  take(view: RunView): FloorSound {
    const steps: Step[] = []
    const motors: Motor[] = []
    if (view.me.aboard === undefined) this.step(ME, view.me, false, steps)
    for (const person of view.people) {
      if (person.doing === 'gone') this.walkers.delete(person.id)
      else if (engineOf(person.look) !== null) this.motor(person, motors)
      else if (person.aboard === undefined && person.far <= STEPS_TO_M * 1000) {
        const ahead = (person.x - view.me.x) * view.me.dx + (person.y - view.me.y) * view.me.dy
        this.step(person.id, person, person.coming && ahead < 0, steps)
      }
    }
    for (const car of view.traffic?.cars ?? []) this.passing(car, view.me, motors)
    return { steps, motors }
  }

  /** Somebody who drives by. */
  private passing({ id, look, x, y }: TrafficCar, me: PointView, motors: Motor[]): void {
    const before = this.walkers.get(id) ?? { x, y, walked: 0, stood: 0 }
    const speed = lengthOf(x - before.x, y - before.y)
    this.walkers.set(id, { x, y, walked: 0, stood: 0 })
    const engine = engineOf(look)
    if (engine === null || lengthOf(x - me.x, y - me.y) > CARS_TO_MM) return
    motors.push({ who: id, at: { x, y }, engine, speed, beeps: false, siren: false, passes: true })
  }

  private motor(person: PersonView, motors: Motor[]): void {
    const before = this.walkers.get(person.id) ?? { x: person.x, y: person.y, walked: 0, stood: Infinity }
    const dx = person.x - before.x
    const dy = person.y - before.y
    const speed = lengthOf(dx, dy)
    const moves = speed > 1 && speed < LEAP_MM
    const stood = moves ? 0 : before.stood + 1
    this.walkers.set(person.id, { x: person.x, y: person.y, walked: 0, stood })
    const engine = engineOf(person.look)
    // Somebody who is called out leaves the engine on.
    const siren = hasSiren(person.look) && stood <= WAILS_ON
    if (engine === null || (stood > RUNS_ON && !siren)) return
    const backs = moves && dx * person.dx + dy * person.dy < 0
    motors.push({
      who: person.id,
      at: person,
      engine,
      speed: moves ? speed : 0,
      beeps: backs && hasBeeper(person.look),
      siren,
    })
  }

  private step(who: PersonId, at: PointView, unseen: boolean, steps: Step[]): void {
    const walker = this.walkers.get(who)
    if (walker === undefined) {
      this.walkers.set(who, { x: at.x, y: at.y, walked: STEP_MM / 2, stood: 0 })
      return
    }
    const way = lengthOf(at.x - walker.x, at.y - walker.y)
    walker.x = at.x
    walker.y = at.y
    if (way > LEAP_MM) return
    walker.walked += way
    if (walker.walked < STEP_MM) return
    walker.walked -= STEP_MM
    steps.push({ who, at, running: way > RUNNING_MM_A_TICK, unseen })
  }
}
