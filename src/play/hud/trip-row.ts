import type { RunView, TripView } from '../../core/run/run-view.ts'
import { secondsLeft } from '../../ui/numbers.ts'

/** The way to another place, or the vehicle that waits, with the seconds that are left; null seconds where the set clock says. */
export type TripRow = Pick<TripView, 'journey' | 'by' | 'leg' | 'from' | 'minutes' | 'aboard'> & {
  readonly seconds: number | null
  /** The trainee sits in it, or walks. */
  readonly mine: boolean
}

export const tripRow = ({ trip, me }: Pick<RunView, 'trip' | 'me'>): TripRow | null => {
  if (trip === undefined) return null
  const { journey, by, leg, from, minutes, aboard, ms } = trip
  const seconds = ms === null ? null : secondsLeft(ms)
  return { journey, by, leg, from, minutes, aboard, seconds, mine: by === null || me.aboard === by }
}
