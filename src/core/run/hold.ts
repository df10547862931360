import { type Delay, attribute } from '../cost/attribution.ts'
import { vary } from '../chance/chance.ts'
import { arm, deadlineOf, disarm } from '../time/deadlines.ts'
import { msToTicks, TICK_MS, TICKS_A_MINUTE } from '../time/ticks.ts'
import type { BeatId } from '../vocabulary/ids.ts'
import { type Draft, emit, type Held, type Trouble } from './run-state.ts'
import { lose } from './lost.ts'
import { troubleNow } from './shot.ts'

/** Whoever reports so soon after the trouble is over has kept nobody waiting: the window of R-LOCK-CONFIRM, 5 s (radio reference (d)). */
const REPORTS_WITHIN = msToTicks(5000)

/** A roll that was held has no number among the causes of delay: it has its own text. */
const HELD = 'held'

/** A beat of the 1st AD's waits from now on, until it is freed or has waited long enough. */
export const holdBeat = (draft: Draft, beat: BeatId, ms: number, why?: 'unanswered'): void => {
  const id = `beat.${beat}`
  const before = draft.held?.beat === beat ? draft.held : null
  const due = before?.due ?? deadlineOf(draft.deadlines, id)?.due ?? draft.tick
  const until = before?.until ?? Math.max(due, draft.tick) + msToTicks(ms)
  const fresh: Held = {
    unanswered: false,
    beat,
    due,
    until,
    since: draft.tick,
    freed: false,
    others: 0,
    own: 0,
    trouble: null,
    troubleTick: 0,
  }
  draft.held = { ...(before ?? fresh), freed: false, unanswered: why === 'unanswered' }
  draft.deadlines = arm(disarm(draft.deadlines, id), `held.${beat}`, Math.max(draft.tick + 1, until))
  const needed = troubleNow(draft) !== null
  emit(draft, { type: 'roll.held', beat, needed, ...(why === undefined ? {} : { why }) })
}

/** It waits no longer: the 1st AD needs a moment, and no beat comes before its own time. */
export const freeBeat = (draft: Draft, beat: BeatId, ms: number, percent: number, why?: 'looked'): void => {
  const { held } = draft
  if (held === null || held === undefined || held.beat !== beat) return
  const [varied, timing] = vary(draft.timing, ms, percent)
  draft.timing = timing
  const waited = draft.tick >= held.until
  draft.deadlines = arm(
    disarm(draft.deadlines, `held.${beat}`),
    `beat.${beat}`,
    Math.max(held.due, draft.tick + msToTicks(varied)),
  )
  draft.held = { ...held, freed: true }
  emit(draft, {
    type: 'roll.freed',
    beat,
    why: why ?? (waited ? 'tooLong' : 'reported'),
    ms: (draft.tick - held.since) * TICK_MS,
  })
}

/** A door that the trainee left open, or somebody who was let by, is the trainee's own; who comes or is in the picture is not. */
const isOthers = (trouble: Trouble | null): boolean => trouble === 'coming' || trouble === 'framed'

/** Keep the account of a roll that waits: whose tick this is. Nothing is lost before its own time has come. */
export const watchHold = (draft: Draft): void => {
  const { held } = draft
  if (held === null || held === undefined) return
  const now = held.freed ? null : troubleNow(draft)
  const trouble = now ?? held.trouble
  const troubleTick = now === null ? held.troubleTick : draft.tick
  const known = { ...held, trouble, troubleTick }
  const late = draft.tick >= held.due
  const reason = held.freed || draft.tick - troubleTick <= REPORTS_WITHIN ? trouble : null
  if (!late) draft.held = known
  else
    draft.held =
      isOthers(reason) && !held.unanswered ? { ...known, others: held.others + 1 } : { ...known, own: held.own + 1 }
}

const ANOTHERS: Omit<Delay, 'minutes'> = {
  protected: false,
  rootOwner: 'another',
  couldHaveActed: true,
  reported: 'inWindow',
}
const OWN: Omit<Delay, 'minutes'> = {
  protected: false,
  rootOwner: 'trainee',
  couldHaveActed: true,
  reported: 'inWindow',
}

const minutesOf = (ticks: number): number => Math.round((ticks * 100) / TICKS_A_MINUTE) / 100

/** The beat has come: the wait goes to the ledger, shared by whose trouble it was (cost of delay 5.1). */
export const settleBeat = (draft: Draft, beat: BeatId): void => {
  const { held } = draft
  if (held === null || held === undefined || held.beat !== beat) return
  draft.held = null
  draft.deadlines = disarm(draft.deadlines, `held.${beat}`)
  const { tier } = draft.scenario
  const shares = [
    ...attribute({ ...ANOTHERS, minutes: minutesOf(held.others) }, tier),
    ...attribute({ ...OWN, minutes: minutesOf(held.own) }, tier),
  ]
  for (const { owner, minutes } of shares) lose(draft, { row: null, cause: HELD, owner, minutes }, false)
}
