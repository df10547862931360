import type { Owner, Tier } from '../vocabulary/words.ts'
import { burnCents } from './tiers.ts'

/** What is known of one delay when it has happened. */
export type Delay = {
  /** Company minutes lost, 0 or more. */
  readonly minutes: number
  /** It is on the list of reasons that are never charged. */
  readonly protected: boolean
  /** Who set it going. */
  readonly rootOwner: 'nobody' | 'trainee' | 'another'
  /** The trainee could have acted; of another's error: knew of it or could see it. */
  readonly couldHaveActed: boolean
  /** Whether the trainee reported another's error: inside the window, later but before the minutes were lost, or not. */
  readonly reported: 'inWindow' | 'later' | 'no'
}

/** Minutes of one delay that stand under one owner. */
export type Share = {
  readonly owner: Owner
  readonly minutes: number
  /** US dollars of the model in whole cents; null where the minutes are protected. */
  readonly cents: number | null
}

const SHARE_LATE_REPORT = 0.25
const SHARE_NO_REPORT = 0.5

const shareOfTrainee = (delay: Delay): number => {
  if (delay.rootOwner === 'trainee') return delay.couldHaveActed ? 1 : 0
  if (!delay.couldHaveActed || delay.reported === 'inWindow') return 0
  return delay.reported === 'later' ? SHARE_LATE_REPORT : SHARE_NO_REPORT
}

/** The owner of what is not the trainee's own: somebody else's error is inherited, the rest nobody could help. */
const otherOwner = (delay: Delay): Owner => (delay.rootOwner === 'another' ? 'inherited' : 'unavoidable')

/**
 * Whose minutes a delay was (cost of delay 5.1). At most two shares, none of them empty, which add up to the minutes
 * lost and, to the cent, to their money.
 */
export const attribute = (delay: Delay, tier: Tier): readonly Share[] => {
  if (delay.minutes <= 0) return []
  if (delay.protected) return [{ owner: 'unavoidable', minutes: delay.minutes, cents: null }]
  const cents = burnCents(tier, delay.minutes)
  if (delay.rootOwner === 'nobody') return [{ owner: 'unavoidable', minutes: delay.minutes, cents }]
  const share = shareOfTrainee(delay)
  const own = Math.round(delay.minutes * share * 1000) / 1000
  const ownCents = share === 1 ? cents : burnCents(tier, own)
  const shares: readonly Share[] = [
    { owner: 'own', minutes: own, cents: ownCents },
    { owner: otherOwner(delay), minutes: Math.round((delay.minutes - own) * 1000) / 1000, cents: cents - ownCents },
  ]
  return shares.filter(({ minutes }) => minutes > 0)
}
