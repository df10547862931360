import { eventCents } from '../cost/events.ts'
import { burnCents } from '../cost/tiers.ts'
import type { CostEvent } from '../vocabulary/cost-event.ts'
import type { RowId } from '../vocabulary/ids.ts'
import type { Owner } from '../vocabulary/words.ts'
import { type Draft, emit } from './run-state.ts'

type Loss = {
  readonly row: RowId | null
  readonly cause: string
  readonly owner: Owner
  readonly minutes: number
  /** What is paid on top of the burn; it has the owner of the minutes (cost of delay 5.1). */
  readonly events?: readonly CostEvent[]
}

/** Pedestrian bogey in a take, and its reset (cost of delay 5, cause 1). */
export const BOGEY = '1'

/** Company minutes that went, with the money of the tier; protected minutes cost nothing (cost of delay 5.1). */
export const lose = (draft: Draft, { row, cause, owner, minutes, events = [] }: Loss, isProtected: boolean): void => {
  if (minutes === 0 && events.length === 0) return
  const { tier } = draft.scenario
  if (cause === BOGEY && owner === 'own' && draft.roll.state === 'rolling') draft.bogeyPaid = draft.roll.take
  const paid = events.map((event) => ({ kind: event.kind, cents: eventCents(event, tier) }))
  const cents = isProtected ? 0 : paid.reduce((sum, event) => sum + event.cents, burnCents(tier, minutes))
  draft.lost = {
    ...draft.lost,
    [owner]: draft.lost[owner] + Math.round(minutes * 100),
    cents: draft.lost.cents + cents,
  }
  const top = paid.length === 0 ? {} : { events: paid.map((event) => ({ kind: event.kind, money: event.cents / 100 })) }
  emit(draft, { type: 'delay.lost', row, cause, owner, minutes, money: isProtected ? null : cents / 100, ...top })
}

/** First team late from trailer (cost of delay 5, cause 10). */
const FIRST_TEAM_LATE = '10'

/** The vehicle stood with everybody aboard but the trainee: every full half minute of the set clock is the trainee's own. */
export const loseStanding = (draft: Draft, seconds: number): void =>
  lose(draft, { row: null, cause: FIRST_TEAM_LATE, owner: 'own', minutes: Math.floor(seconds / 30) / 2 }, false)
