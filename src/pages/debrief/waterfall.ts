import type { Entry, Ledger } from '../../core/cost/ledger.ts'
import type { Owner } from '../../core/vocabulary/words.ts'

/** One step of a waterfall: from what was lost before it to what was lost after it, in US dollars. */
export type Step = {
  /** One entry; several where they were too many to draw. */
  readonly entries: readonly [Entry, ...Entry[]]
  /** Null where several entries have different ones. */
  readonly owner: Owner | null
  readonly minutes: number
  readonly from: number
  readonly to: number
}

/** What the money of a run went to, and the minutes that no money stands on. */
export type Waterfall = {
  readonly steps: readonly Step[]
  /** Protected entries: minutes alone (cost of delay 5.1). */
  readonly uncharged: readonly Entry[]
  readonly total: number
}

/** Steps that have room on a small screen. */
export const MOST_STEPS = 6

const centsOf = ({ money }: Entry): number => Math.round((money ?? 0) * 100)

/** The dearest stand by themselves in the order in which they came; the others are one step after them. */
const groupsOf = (charged: readonly Entry[]): readonly (readonly [Entry, ...Entry[]])[] => {
  if (charged.length <= MOST_STEPS) return charged.map((entry): [Entry] => [entry])
  const dearest = charged.toSorted((a, b) => centsOf(b) - centsOf(a) || a.fact - b.fact).slice(0, MOST_STEPS - 1)
  const [first, ...rest] = charged.filter((entry) => !dearest.includes(entry))
  const alone = charged.filter((entry) => dearest.includes(entry)).map((entry): [Entry] => [entry])
  return first === undefined ? alone : [...alone, [first, ...rest]]
}

/** The steps of a ledger. The last one ends at its money, to the cent. */
export const waterfallOf = ({ entries, money }: Ledger): Waterfall => {
  let cents = 0
  const steps = groupsOf(entries.filter((entry) => entry.money !== null)).map((group): Step => {
    const from = cents
    for (const entry of group) cents += centsOf(entry)
    const [{ owner }] = group
    return {
      entries: group,
      owner: group.every((entry) => entry.owner === owner) ? owner : null,
      minutes: group.reduce((sum, { minutes }) => sum + Math.round(minutes * 1000), 0) / 1000,
      from: from / 100,
      to: cents / 100,
    }
  })
  return { steps, uncharged: entries.filter((entry) => entry.money === null), total: money }
}
