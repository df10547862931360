import type { Body, Stepped } from '../floor/bodies.ts'
import { ON_LANE, rightOf } from '../floor/flow.ts'
import { lengthOf } from '../floor/paths.ts'
import {
  APART,
  type Car,
  FROM_PEOPLE,
  GAINS,
  HALF_CAR,
  halfOf,
  MATTERS,
  PULLED_OVER,
  stopsWithin,
} from '../floor/traffic.ts'
import { isAfoot } from './afoot.ts'
import { isDriver } from './is-driver.ts'
import { encounterOf, metWith } from './met-state.ts'
import type { Draft } from './run-state.ts'
import { carsHere } from './traffic.ts'

/** Somebody who drives leaves so much room to the car before, millimetres. */
const KEEPS_BACK = 5500
/** Somebody who is called out passes a car that has pulled over so far to the left, and begins and ends so far from it, millimetres. */
const SWINGS = 1500
const SWINGS_A_TICK = 140
const PASSES_FROM = 18_000
/** Nobody on foot is as fast as whoever drives, millimetres a tick. */
const DRIVES = 200

/** Whether somebody drives: a vehicle of the cast, or whoever comes by one. */
export const drivesNow = ({ scenario, met }: Draft, { id, speed }: Body): boolean =>
  speed >= DRIVES &&
  (scenario.script.vehicles.includes(id) ||
    met?.some((one) => {
      const { who, drives } = encounterOf({ scenario }, one.id)
      return drives && who === id
    }) === true)

type Before = { readonly car: Car; readonly ahead: number }

/** The cars on the lane before somebody who drives, and a little behind, by how far ahead they are. */
const carsBefore = (draft: Draft, body: Body): readonly Before[] => {
  const length = Math.sqrt(body.dx * body.dx + body.dy * body.dy)
  return carsHere(draft, body).flatMap(({ car, at }): readonly Before[] => {
    const ahead = ((at.x - body.x) * body.dx + (at.y - body.y) * body.dy) / length
    const aside = Math.abs((at.x - body.x) * body.dy - (at.y - body.y) * body.dx) / length
    return aside > 2 * ON_LANE ? [] : [{ car, ahead }]
  })
}

/** Millimetres that somebody who drives has to the car before; null where there is none that is in their way. */
const roomBefore = (cars: readonly Before[], aside: number): number | null => {
  let room: number | null = null
  for (const { car, ahead } of cars) {
    if (ahead <= 0 || (car.aside === PULLED_OVER && aside === SWINGS)) continue
    const left = Math.max(0, Math.floor(ahead) - halfOf(car) - KEEPS_BACK)
    room = room === null ? left : Math.min(room, left)
  }
  return room
}

/** Over to the left, to pass whoever pulls over, and back again. */
const swung = (cars: readonly Before[], aside: number): number => {
  const passes = cars.some(({ car, ahead }) => car.aside !== undefined && Math.abs(ahead) < PASSES_FROM)
  return passes ? Math.min(SWINGS, aside + SWINGS_A_TICK) : Math.max(0, aside - SWINGS_A_TICK)
}

/** Millimetres that a car has to whoever is on foot in its lane; null where nobody is. */
const roomToPeople = (draft: Draft, car: Body): number | null => {
  const length = Math.sqrt(car.dx * car.dx + car.dy * car.dy)
  let room: number | null = null
  for (const body of draft.bodies) {
    if (body.id === car.id || body.doing === 'gone' || body.place !== car.place || !isAfoot(body)) continue
    const ahead = ((body.x - car.x) * car.dx + (body.y - car.y) * car.dy) / length
    const aside = Math.abs((body.x - car.x) * car.dy - (body.y - car.y) * car.dx) / length
    if (ahead <= 0 || aside > ON_LANE || drivesNow(draft, body)) continue
    const left = Math.max(0, Math.floor(ahead) - HALF_CAR - FROM_PEOPLE)
    room = room === null ? left : Math.min(room, left)
  }
  return room
}

/** A step of one of the public who drives: they set off and brake, for cars, for people, and to stand where they want to. */
const rollOn = (draft: Draft, car: Body, step: (body: Body) => Stepped): Stepped => {
  const ahead = carsBefore(draft, car).filter((one) => one.ahead > 0)
  const rooms = [
    ...ahead.map((one) => Math.max(0, Math.floor(one.ahead) - halfOf(one.car) - HALF_CAR - APART)),
    ...[roomToPeople(draft, car)].filter((room) => room !== null),
  ]
  const end = car.then?.kind === 'aim' && metWith(draft, car.id)?.met.stage !== 'goes' ? lengthOf(car, car.way) : null
  const room = Math.min(...rooms, ...(end === null ? [] : [Math.max(1, Math.floor(end))]), MATTERS)
  const rolls = Math.min(car.speed, (car.rolls ?? car.speed) + GAINS, stopsWithin(room), room)
  const { body, ...stepped } = step({ ...car, speed: rolls })
  return { ...stepped, body: { ...body, speed: car.speed, rolls } }
}

/** A step of somebody who drives among the traffic: no faster than the car before allows, and around who has pulled over. */
export const driveAmong = (draft: Draft, driver: Body, step: (body: Body) => Stepped): Stepped => {
  if (isDriver(draft, driver)) return rollOn(draft, driver, step)
  const { aside = 0, ...body } = driver
  const inLane = aside === 0 ? body : { ...body, ...rightOf(body, aside) }
  const cars = carsBefore(draft, inLane)
  const room = roomBefore(cars, aside)
  const stepped = step(room === null || room >= body.speed ? inLane : { ...inLane, speed: room })
  const driven = { ...stepped.body, speed: body.speed }
  const wide = swung(cars, aside)
  return { ...stepped, body: wide === 0 ? driven : { ...driven, ...rightOf(driven, -wide), aside: wide } }
}
