import type { EventMoney } from '../vocabulary/cost-event.ts'
import type { Fact, FactOf } from '../vocabulary/fact.ts'
import type { RowId, TextId } from '../vocabulary/ids.ts'
import type { Owner } from '../vocabulary/words.ts'
import { causeText } from './causes.ts'

/** One line of the ledger, with the number and the tick of the fact it rests on. */
export type Entry = {
  readonly fact: number
  readonly tick: number
  readonly row: RowId | null
  readonly cause: TextId
  readonly owner: Owner
  readonly minutes: number
  /** US dollars of the model; null where the minutes are protected. */
  readonly money: number | null
  /** What of the money was paid on top of the burn. */
  readonly events: readonly EventMoney[]
}

/** Minutes and money lost. The three owners always add up to `minutes`; `money` leaves protected minutes out. */
export type Ledger = {
  readonly entries: readonly Entry[]
  readonly minutes: number
  readonly own: number
  readonly inherited: number
  readonly unavoidable: number
  /** US dollars to the cent. */
  readonly money: number
}

const EMPTY_LEDGER: Ledger = { entries: [], minutes: 0, own: 0, inherited: 0, unavoidable: 0, money: 0 }

/** Adds in whole thousandths of a minute, so that long sums stay exact. */
const plusMinutes = (a: number, b: number): number => (Math.round(a * 1000) + Math.round(b * 1000)) / 1000

/** Adds in whole cents. */
const plusMoney = (a: number, b: number): number => (Math.round(a * 100) + Math.round(b * 100)) / 100

/** The ledger with one delay more. */
export const enter = (ledger: Ledger, fact: FactOf<'delay.lost'>): Ledger => ({
  ...ledger,
  entries: [
    ...ledger.entries,
    {
      fact: fact.order,
      tick: fact.tick,
      row: fact.row,
      cause: causeText(fact.cause),
      owner: fact.owner,
      minutes: fact.minutes,
      money: fact.money,
      events: fact.events ?? [],
    },
  ],
  minutes: plusMinutes(ledger.minutes, fact.minutes),
  [fact.owner]: plusMinutes(ledger[fact.owner], fact.minutes),
  money: fact.money === null ? ledger.money : plusMoney(ledger.money, fact.money),
})

/** The ledger of a run so far. */
export const ledgerOf = (facts: readonly Fact[]): Ledger =>
  facts.reduce((ledger, fact) => (fact.type === 'delay.lost' ? enter(ledger, fact) : ledger), EMPTY_LEDGER)
