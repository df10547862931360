import type { CostEvent, MealPenalty, Overtime } from '../vocabulary/cost-event.ts'
import type { Tier } from '../vocabulary/words.ts'

/** Cents for the first half hour, the second, and each one after it (set and crew 6.3). */
type Steps = readonly [first: number, second: number, further: number]

const CAST: Steps = [2500, 3500, 5000]
const LOCATION: Steps = [750, 1000, 1250]
const STUDIO: Steps = [850, 1100, 1350]
/** Student, short and ultra-low films pay their cast one flat rate. */
const CAST_FLAT: Steps = [2500, 2500, 2500]
/** A studio pays so much more from the fifth half hour on. */
const STUDIO_FIFTH = 2500
/** Cents for each of the cast: the lesser of the daily rate and about this (cost of delay 4). */
const FORCED_CALL = 95_000
/** Fringes on wages, hundredths (cost of delay 4). */
const FRINGES = 128

const HALF_HOUR = 30

const halfHours = ([first, second, further]: Steps, count: number): number =>
  (count > 0 ? first : 0) + (count > 1 ? second : 0) + Math.max(0, count - 2) * further

const mealCents = ({ late, cast, crew, background, studio }: MealPenalty, tier: Tier): number => {
  const count = Math.ceil(late / HALF_HOUR)
  const ofCast = halfHours(tier === 'T0' || tier === 'T1' ? CAST_FLAT : CAST, count)
  const ofCrew = studio ? halfHours(STUDIO, count) + Math.max(0, count - 4) * STUDIO_FIFTH : halfHours(LOCATION, count)
  return cast * ofCast + crew * ofCrew + background * halfHours(LOCATION, count)
}

/** In whole numbers, so that no binary fraction decides a cent: hourly in cents, times in tenths. */
const overtimeCents = ({ minutes, people, hourly, times }: Overtime): number =>
  Math.floor((people * Math.round(hourly * 100) * Math.round(times * 10) * minutes * FRINGES) / (10 * 60 * 100) + 0.5)

/** What an event costs on a show of this tier, whole US cents of the model. */
export const eventCents = (event: CostEvent, tier: Tier): number => {
  switch (event.kind) {
    case 'meal':
      return mealCents(event, tier)
    case 'overtime':
      return overtimeCents(event)
    case 'forcedCall':
      return event.cast * FORCED_CALL
  }
}
