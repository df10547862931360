/** A meal called late: everybody who was kept is paid for every half hour begun (set and crew 6.3). */
export type MealPenalty = {
  readonly kind: 'meal'
  /** Minutes beyond six hours. */
  readonly late: number
  readonly cast: number
  readonly crew: number
  readonly background: number
  /** Crew on a stage of the studio has rates of its own. */
  readonly studio: boolean
}

/** Work beyond the day that was agreed, of so many people at so many dollars an hour (cost of delay 4). */
export type Overtime = {
  readonly kind: 'overtime'
  readonly minutes: number
  readonly people: number
  /** US dollars an hour before it is multiplied. */
  readonly hourly: number
  /** 1.5, 2 or 3 times the hourly rate. */
  readonly times: number
}

/** Cast called again before their twelve hours of rest were over (set and crew 6.4). */
export type ForcedCall = { readonly kind: 'forcedCall'; readonly cast: number }

/** What is paid on top of the burn, where a row ends in a way that brings it about. */
export type CostEvent = MealPenalty | Overtime | ForcedCall
export type CostEventKind = CostEvent['kind']

/** One event as it stands in the ledger: US dollars of the model. */
export type EventMoney = { readonly kind: CostEventKind; readonly money: number }
