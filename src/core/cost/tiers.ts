import type { Tier } from '../vocabulary/words.ts'

/** US dollars for one clock minute on set, typical all-in day ÷ 720 (cost of delay 3). A teaching model. */
export const TIER_BURN: Readonly<Record<Tier, number>> = {
  T0: 2.08,
  T1: 16.67,
  T2: 83.33,
  TC: 486.11,
  T3: 416.67,
  T4: 694.44,
  T5: 1388.89,
}

/** Money of so many minutes of a tier in whole US cents, rounded half up: the one place where money is rounded. */
export const burnCents = (tier: Tier, minutes: number): number =>
  // The rate has two decimals and minutes have three: both as whole numbers, so that no binary fraction decides a cent.
  Math.floor((Math.round(TIER_BURN[tier] * 100) * Math.round(minutes * 1000)) / 1000 + 0.5)
