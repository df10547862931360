import type { Entry, Ledger } from '../../core/cost/ledger.ts'

/** One step of a waterfall: from what was lost before it to what was lost after it, in US dollars. */
export type Step = { readonly entry: Entry; readonly from: number; readonly to: number }

/** What the money of a run went to, in the order in which it went, and the minutes that no money stands on. */
export type Waterfall = {
  readonly steps: readonly Step[]
  /** Protected entries: minutes alone (cost of delay 5.1). */
  readonly uncharged: readonly Entry[]
  readonly total: number
}

/** The steps of a ledger. The last one ends at its money, to the cent. */
export const waterfallOf = ({ entries, money }: Ledger): Waterfall => {
  const steps: Step[] = []
  const uncharged: Entry[] = []
  let cents = 0
  for (const entry of entries) {
    if (entry.money === null) {
      uncharged.push(entry)
      continue
    }
    const from = cents
    cents += Math.round(entry.money * 100)
    steps.push({ entry, from: from / 100, to: cents / 100 })
  }
  return { steps, uncharged, total: money }
}
