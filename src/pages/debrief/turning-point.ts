import type { Ledger } from '../../core/cost/ledger.ts'
import type { Pin } from './pins.ts'

/** How much a moment that did not hold weighs before its minutes are counted. */
const weightOf = ({ gate, outcome, fault }: Pin): number => {
  if (gate !== null) return 1000
  if (outcome === 'wrong') return 2
  return fault === null ? 0 : 1
}

/**
 * The moment to look at first: what tripped a gate, else what lost most minutes of the trainee's own, else what went wrong
 * before what was only acceptable (rubric 6: one gap). Undefined where everything held.
 */
export const turningPoint = (pins: readonly Pin[], { entries }: Pick<Ledger, 'entries'>): Pin | undefined => {
  const lost = (pin: Pin): number =>
    entries.reduce((sum, { row, owner, minutes }) => (owner === 'own' && row === pin.row ? sum + minutes : sum), 0)
  const worth = (pin: Pin): number => weightOf(pin) + (pin.row === null ? 0 : 10 * lost(pin))
  const [worst] = pins.filter(({ held, note }) => !held && note === null).toSorted((a, b) => worth(b) - worth(a))
  return worst
}
