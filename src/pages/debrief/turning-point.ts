import type { Ledger } from '../../core/cost/ledger.ts'
import type { Pin } from './pins.ts'

/** How much a moment that did not hold weighs before its minutes are counted. */
const weightOf = ({ gate, outcome, fault }: Pin): number => {
  if (gate !== null) return 1000
  if (outcome === 'wrong') return 2
  return fault === null ? 0 : 1
}

/** What a moment lost of the trainee's own: minutes, and their money; null where nobody is charged for them. */
export const lostWith = (
  { row }: Pick<Pin, 'row'>,
  { entries }: Pick<Ledger, 'entries'>,
): { readonly minutes: number; readonly money: number | null } => {
  const own = row === null ? [] : entries.filter((entry) => entry.owner === 'own' && entry.row === row)
  const charged = own.flatMap(({ money }) => money ?? [])
  return {
    minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
    money: charged.length === 0 ? null : charged.reduce((sum, money) => sum + money, 0),
  }
}

/**
 * The moment to look at first: what tripped a gate, else what lost most minutes of the trainee's own, else what went wrong
 * before what was only acceptable (rubric 6: one gap). Undefined where nothing was lost, neither minutes nor marks.
 */
export const turningPoint = (pins: readonly Pin[], ledger: Pick<Ledger, 'entries'>): Pin | undefined => {
  const worth = (pin: Pin): number => weightOf(pin) + 10 * lostWith(pin, ledger).minutes
  const isLoss = (pin: Pin): boolean =>
    !pin.held && pin.note === null && (pin.lost || lostWith(pin, ledger).minutes > 0)
  const [worst] = pins.filter(isLoss).toSorted((a, b) => worth(b) - worth(a))
  return worst
}

/** The moment that a debrief opens on: the turning point, else the first of all. */
export const openingPin = (pins: readonly Pin[], ledger: Pick<Ledger, 'entries'>): Pin | undefined =>
  turningPoint(pins, ledger) ?? pins[0]
