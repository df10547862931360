import type { Tier } from '../core/vocabulary/words.ts'
import { formatCount, formatMoney } from '../ui/numbers.ts'

/** Small productions count their cents. */
export const countsCents = (tier: Tier): boolean => tier === 'T0' || tier === 'T1'

/** Dollars as `$2,500`; with cents where the amount is small or `cents` asks for them. */
export const moneyText = formatMoney

/** Minutes of the ledger: whole ones bare, others with one decimal. */
export const minutesText = formatCount
