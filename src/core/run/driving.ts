import type { Body, Stepped } from '../floor/bodies.ts'
import { ON_LANE, rightOf } from '../floor/flow.ts'
import { type Car, halfOf, PULLED_OVER } from '../floor/traffic.ts'
import { encounterOf } from './met-state.ts'
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

/** A step of somebody who drives among the traffic: no faster than the car before allows, and around who has pulled over. */
export const driveAmong = (draft: Draft, { aside = 0, ...body }: Body, step: (body: Body) => Stepped): Stepped => {
  const inLane = aside === 0 ? body : { ...body, ...rightOf(body, aside) }
  const cars = carsBefore(draft, inLane)
  const room = roomBefore(cars, aside)
  const stepped = step(room === null || room >= body.speed ? inLane : { ...inLane, speed: room })
  const driven = { ...stepped.body, speed: body.speed }
  const wide = swung(cars, aside)
  return { ...stepped, body: wide === 0 ? driven : { ...driven, ...rightOf(driven, -wide), aside: wide } }
}
