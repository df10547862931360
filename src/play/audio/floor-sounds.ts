import type { PointView, RunView } from '../../core/run/run-view.ts'
import { ME, type PersonId } from '../../core/vocabulary/ids.ts'

/** A step each 0.7 m: 2 steps a second at 1.4 m/s. */
const STEP_MM = 700
/** Faster than this (2.1 m/s) at 50 ms a tick is running. */
const RUNNING_MM_A_TICK = 105
/** Steps farther away than this are lost in the room. */
const STEPS_TO_M = 14
/** A leap of more than this in one tick is not a way walked. */
const LEAP_MM = 3000

const FORKLIFT = 'forklift'

export type Step = { readonly metres: number; readonly running: boolean }

/** What moves on the floor, as it sounds after a tick. */
export type FloorSound = {
  readonly steps: readonly Step[]
  /** Metres to a forklift with a running motor, and whether it backs. */
  readonly forklift: { readonly metres: number; readonly moving: boolean; readonly reversing: boolean } | null
}

type Walker = { x: number; y: number; walked: number }

const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y)

/** Follows everybody's way and counts the steps. */
export class FloorSounds {
  private readonly walkers = new Map<PersonId, Walker>()

  /** Takes a finished tick. */
  take(view: RunView): FloorSound {
    const steps: Step[] = []
    let forklift: FloorSound['forklift'] = null
    this.step(ME, view.me, 0, steps)
    for (const person of view.people) {
      if (person.doing === 'gone') {
        this.walkers.delete(person.id)
        continue
      }
      const metres = person.far / 1000
      if (person.look !== FORKLIFT) {
        this.step(person.id, person, metres, steps)
        continue
      }
      const before = this.walkers.get(person.id)
      const dx = person.x - (before?.x ?? person.x)
      const dy = person.y - (before?.y ?? person.y)
      const moving = lengthOf(dx, dy) > 1
      forklift = { metres, moving, reversing: moving && dx * person.dx + dy * person.dy < 0 }
      this.walkers.set(person.id, { x: person.x, y: person.y, walked: 0 })
    }
    return { steps, forklift }
  }

  private step(id: PersonId, at: PointView, metres: number, steps: Step[]): void {
    const walker = this.walkers.get(id)
    if (walker === undefined) {
      this.walkers.set(id, { x: at.x, y: at.y, walked: STEP_MM / 2 })
      return
    }
    const way = lengthOf(at.x - walker.x, at.y - walker.y)
    walker.x = at.x
    walker.y = at.y
    if (way > LEAP_MM) return
    walker.walked += way
    if (walker.walked < STEP_MM) return
    walker.walked -= STEP_MM
    if (metres <= STEPS_TO_M) steps.push({ metres, running: way > RUNNING_MM_A_TICK })
  }
}
