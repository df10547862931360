import { TICK_MS } from '../time/ticks.ts'
import { ME } from '../vocabulary/ids.ts'
import { aboardOf } from './rides.ts'
import type { Run, Trip } from './run-state.ts'
import type { TripView } from './run-view.ts'
import { journeyOf } from './trips.ts'
import { meOf } from './world.ts'

const LEGS = { boards: 'boards', out: 'rides', in: 'rides', road: 'road' } as const

const tripOf = (run: Run): Trip | undefined => {
  const { aboard } = meOf(run)
  const mine = run.trips?.find(({ who }) => who === ME || who === aboard)
  return mine ?? run.trips?.find(({ leg }) => leg === 'boards')
}

const msOf = (run: Run, { leg, leaveBy, until }: Trip): number | null => {
  const tick = leg === 'boards' ? leaveBy : until
  return tick === null ? null : Math.max(0, tick - run.tick) * TICK_MS
}

/** The trainee's way between two places, or the vehicle that waits; nothing where there is none. */
export const underWay = (run: Run): { readonly trip?: TripView } => {
  const trip = tripOf(run)
  if (trip === undefined) return {}
  const { id, by, from, minutes } = journeyOf(run, trip.journey)
  const aboard = by === null ? [] : aboardOf(run, by).flatMap((body) => (body.id === ME ? [] : [body.id]))
  return { trip: { journey: id, by, leg: LEGS[trip.leg], from, minutes, ms: msOf(run, trip), aboard } }
}
