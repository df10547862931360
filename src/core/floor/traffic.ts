import { type ChanceState, pick, vary } from '../chance/chance.ts'
import { msToTicks, TICK_MS } from '../time/ticks.ts'
import type { Lanes } from './flow.ts'
import type { Flow } from './plan.ts'

/** Somebody who drives by and has no part in the story. */
export type Car = {
  readonly id: number
  /** Number of its flow in the plan. */
  readonly flow: number
  readonly look: string
  /** Millimetres along the line of its flow when it last chose its speed, and that speed, millimetres a tick. */
  readonly at: number
  readonly speed: number
  /** Millimetres that it has pulled over to its kerb for somebody who is called out; left out in the middle of its lane. */
  readonly aside?: number
}

/** What drives on the live lanes of a place: plain data of the run. */
export type Traffic = {
  /** Tick since which the officers hold it; null while it goes. */
  readonly held: number | null
  /** Tick at which everybody last chose their speed. */
  readonly since: number
  readonly chance: ChanceState
  /** Tick at which the next one comes, flow by flow. */
  readonly next: readonly number[]
  readonly made: number
  readonly cars: readonly Car[]
}

/** Half the length of a car, and of a van, millimetres. */
export const HALF_CAR = 2250
const HALF_VAN = 2800
const LOOKS = ['car', 'car', 'car', 'car', 'car', 'van', 'delivery-van'] as const
/** A driver looks ahead and chooses a speed so often, ticks. */
const LOOKS_EVERY = 5
/** Cars drive 30 km/h in a street (lock-ups 3.4), and slower round a corner; millimetres a tick. */
const CRUISE = 415
const CORNER = 200
/** Millimetres a tick that a car gains and loses in a tick: 2 and 4 m/s², and twice that where it must [default]. */
export const GAINS = 5
const BRAKES = 10
const BRAKES_HARD = 20
/** From so far off nothing matters yet: a car can stop from full speed, millimetres. */
export const MATTERS = 12_000
/** Cars that stand keep so far apart, and so far from people, millimetres. */
export const APART = 1500
export const FROM_PEOPLE = 2500
/** Where two flows part they are still side by side for so long, millimetres. */
const PARTS = 5000
/** A car that pulls over comes so near to its kerb, and so far over with each look ahead, millimetres. */
export const PULLED_OVER = 600
const PULLS = 120
/** Nobody pulls over standing, millimetres a tick. */
const CREEPS = 100
/** Gaps between two cars of a flow vary by so many percent. */
const VARIES = 70
/** An officer opens after so long, whatever is being shot: two minutes here (lock-ups 4.1, syllabus S10). */
export const MOST_HELD_TICKS = 120_000 / TICK_MS

export const halfOf = ({ look }: Pick<Car, 'look'>): number => (look === 'car' ? HALF_CAR : HALF_VAN)

/** Where a car is at a tick, millimetres along its flow. */
export const atTick = ({ since }: Pick<Traffic, 'since'>, { at, speed }: Car, tick: number): number =>
  at + speed * (tick - since)

/**
 * What a car does for somebody who is called out: it stops short of where they come into its lane, or pulls over to the
 * kerb where they come up behind it (lock-ups 4.1 and 7, emergency).
 */
export type Yielding = 'stops' | 'pullsOver' | null

/** What is in the way of traffic now besides the cars themselves. */
export type InTheWay = {
  /** Flow by flow, millimetres along it at which somebody is on it; empty where nobody is on any. */
  readonly on: readonly (readonly number[])[]
  /** What a car so far along a flow does for somebody who is called out; null where nobody is. */
  readonly yields: ((flow: number, at: number) => Yielding) | null
}

/** The fastest at which a car can still stop within so many millimetres. */
export const stopsWithin = (room: number, brakes = BRAKES): number =>
  room >= MATTERS ? CRUISE : Math.floor(Math.sqrt(2 * brakes * Math.max(0, room)))

/** Room to the car before. Where two flows part each goes its own way. */
const behind = (car: Car, cars: readonly Car[], { shared }: Lanes): number => {
  const beside = shared[car.flow] ?? []
  let room = MATTERS
  for (const other of cars) {
    const far = other.at - car.at
    if (far <= 0 || far > 2 * MATTERS) continue
    const together = beside[other.flow] ?? 0
    if (car.at >= together || other.at - halfOf(other) > together + PARTS) continue
    room = Math.min(room, far - halfOf(other) - halfOf(car) - APART)
  }
  return room
}

/** As fast as the curves ahead allow. */
const curvesAllow = ({ curves }: Lanes, { flow, at }: Car): number => {
  let most = CRUISE
  for (const { from, to } of curves[flow] ?? []) {
    const far = Math.max(0, from - at)
    if (at > to || far > MATTERS) continue
    most = Math.min(most, Math.floor(Math.sqrt(CORNER * CORNER + 2 * BRAKES * far)))
  }
  return most
}

/** Room to the officer's line while traffic is held. Whoever cannot stop before it any more drives on, as at any light. */
const toTheLine = ({ speed }: Car, front: number, stop: number): number => {
  const room = stop - front
  return room >= 0 && stopsWithin(room, BRAKES_HARD) + LOOKS_EVERY * BRAKES_HARD >= speed ? room : MATTERS
}

/** Room in which a car comes to a stand that begins to brake now; who pulls over rolls until they are at the kerb. */
const brakedOnce = ({ speed, aside }: Car, yielding: Yielding): number => {
  const least = yielding === 'pullsOver' && aside !== PULLED_OVER ? CREEPS : 0
  const next = Math.max(least, speed - BRAKES * LOOKS_EVERY)
  return (next * next) / (2 * BRAKES)
}

const roomOf = (car: Car, held: boolean, { flows }: Lanes, inTheWay: InTheWay, yielding: Yielding): number => {
  const stop = flows[car.flow]?.stop ?? null
  const front = car.at + halfOf(car)
  let room = held && stop !== null ? toTheLine(car, front, stop) : MATTERS
  for (const at of inTheWay.on[car.flow] ?? []) if (at > car.at) room = Math.min(room, at - front - FROM_PEOPLE)
  return yielding === null ? room : Math.min(room, brakedOnce(car, yielding))
}

/** Over to the kerb, and back to the middle of the lane: nobody moves sideways who does not move on. */
const over = ({ aside = 0 }: Car, speed: number, yielding: Yielding): number => {
  if (speed === 0) return aside
  return yielding === 'pullsOver' ? Math.min(PULLED_OVER, aside + PULLS) : Math.max(0, aside - PULLS)
}

const chooses = (car: Car, { cars, held }: Traffic, lanes: Lanes, inTheWay: InTheWay): Car => {
  const yielding = inTheWay.yields?.(car.flow, car.at) ?? null
  const room = Math.min(behind(car, cars, lanes), roomOf(car, held !== null, lanes, inTheWay, yielding))
  const most = Math.min(curvesAllow(lanes, car), stopsWithin(room, BRAKES))
  const wanted = Math.min(most, car.speed + GAINS * LOOKS_EVERY)
  const braked = Math.max(wanted, car.speed - BRAKES_HARD * LOOKS_EVERY)
  const speed = Math.max(0, Math.min(braked, Math.floor(room / LOOKS_EVERY)))
  const aside = over(car, speed, yielding)
  if (speed === car.speed && aside === (car.aside ?? 0)) return car
  const { id, flow, look, at } = car
  return { id, flow, look, at, speed, ...(aside === 0 ? {} : { aside }) }
}

const untilNext = (chance: ChanceState, flow: Flow): readonly [ticks: number, chance: ChanceState] => {
  const [ms, after] = vary(chance, flow.everyMs, VARIES)
  return [msToTicks(ms), after]
}

/** Traffic as it is when a run begins: on its way, as if it had always been. */
export const trafficAtFirst = (lanes: Lanes, seeded: ChanceState): Traffic => {
  let chance = seeded
  let made = 0
  const cars: Car[] = []
  const next = lanes.flows.map((flow, index) => {
    let [gap, after] = untilNext(chance, flow)
    chance = after
    // Somebody who came so many ticks ago has driven so far since.
    for (let ago = gap; ago * CRUISE < (lanes.lengths[index] ?? 0); ago += gap) {
      const [look, drawn] = pick(chance, LOOKS)
      const car: Car = { id: made, flow: index, look, at: ago * CRUISE, speed: CORNER }
      const isFree = cars.every(
        (other) =>
          Math.abs(other.at - car.at) > MATTERS ||
          Math.min(other.at, car.at) >= (lanes.shared[index]?.[other.flow] ?? 0) + PARTS,
      )
      if (isFree) {
        cars.push(car)
        made += 1
      }
      ;[gap, after] = untilNext(drawn, flow)
      chance = after
    }
    const [wait, later] = untilNext(chance, flow)
    chance = later
    return wait
  })
  return { held: null, since: 0, chance, next, made, cars }
}

/** Whoever comes next comes once there is room for them. */
const comeOn = (traffic: Traffic, lanes: Lanes, tick: number): Traffic => {
  if (!traffic.next.some((due) => due <= tick)) return traffic
  let { chance, made } = traffic
  const cars = traffic.cars.slice()
  const next = traffic.next.slice()
  for (const [index, flow] of lanes.flows.entries()) {
    if ((next[index] ?? 0) > tick) continue
    const first: Car = { id: made, flow: index, look: 'van', at: 0, speed: 0 }
    if (behind({ ...first, at: -1 }, cars, lanes) < 2 * APART) continue
    const [look, drawn] = pick(chance, LOOKS)
    const [wait, after] = untilNext(drawn, flow)
    chance = after
    made += 1
    cars.push({ ...first, look, speed: CORNER })
    next[index] = tick + wait
  }
  return { ...traffic, chance, made, cars, next }
}

/** Everybody who drives by, a tick on: where they are follows from their speed, which they choose anew every few ticks. */
export const driveOn = (traffic: Traffic, lanes: Lanes, tick: number, inTheWay: () => InTheWay): Traffic => {
  if (tick - traffic.since < LOOKS_EVERY) return traffic
  const here: Car[] = []
  for (const car of traffic.cars) {
    const at = atTick(traffic, car, tick)
    if (at < (lanes.lengths[car.flow] ?? 0)) here.push({ ...car, at })
  }
  const came = comeOn({ ...traffic, since: tick, cars: here }, lanes, tick)
  const ways = inTheWay()
  return { ...came, cars: came.cars.map((car) => chooses(car, came, lanes, ways)) }
}

/** How many stand and wait. */
export const waitingIn = ({ cars }: Traffic): number => cars.filter(({ speed }) => speed === 0).length
