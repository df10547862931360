import { TICK_MS } from '../../time/ticks.ts'
import { CHIRP_EVERY_MS, LOW_PERCENT } from './times.ts'

/** Charge in whole units, so that sums stay exact. */
export const FULL = 100_000_000
const PERCENT = FULL / 100

/**
 * Units a tick. A fresh lithium brick listens for a day and lasts a set day of 12 to 17 hours with one part in twenty
 * spent talking (radio reference (a.2) 9): talking costs far more than listening.
 */
const DRAIN = { idle: 40, hearing: 80, talking: 1400 } as const
export type Use = keyof typeof DRAIN

/** A brick in a radio: what is left in it, and how many times faster than a new one it goes flat. */
export type Brick = { readonly charge: number; readonly wear: number }

/** A brick of so many percent. */
export const brickOf = (percent: number, wear: number): Brick => ({ charge: Math.round(percent * PERCENT), wear })

/** Percent as a radio shows them: 0 only where it is dead. */
export const percentOf = ({ charge }: Brick): number => Math.ceil(charge / PERCENT)

export const isDead = ({ charge }: Brick): boolean => charge <= 0
export const isLow = (brick: Brick): boolean => !isDead(brick) && percentOf(brick) <= LOW_PERCENT

/** The brick one tick later. */
export const drain = (brick: Brick, use: Use): Brick =>
  isDead(brick) ? brick : { charge: Math.max(0, brick.charge - DRAIN[use] * brick.wear), wear: brick.wear }

/** Whether a low radio chirps at this tick; the last chirp was at `chirped`, null before the first. */
export const chirps = (brick: Brick, chirped: number | null, tick: number): boolean =>
  isLow(brick) && (chirped === null || (tick - chirped) * TICK_MS >= CHIRP_EVERY_MS)
