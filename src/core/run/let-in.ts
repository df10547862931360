import { type Draft, emit } from './run-state.ts'
import { BOGEY, lose } from './lost.ts'

/** What a door costs that is opened on red, and a bogey in a take as a rule (lock-ups 11, row 13; cost of delay 5, cause 1). */
const MINUTES = 3

/**
 * The trainee opened the locked post in a take and somebody went in: R-HOLD-TILL-CUT is broken and the take is made again, be
 * there a row for who that was or not. A take is made again once: nothing is charged where a row has charged for it.
 */
export const chargeLetIn = (draft: Draft): void => {
  const { state, take } = draft.roll
  if (!draft.locked || state !== 'rolling' || draft.bogeyPaid === take) return
  emit(draft, {
    type: 'radio.graded',
    words: '',
    act: 'silence',
    level: 'wrong',
    faults: [{ rule: 'R-HOLD-TILL-CUT', severity: 'critical', why: { id: 'hold.let' } }],
    content: [],
    notes: [],
    latencyMs: null,
    roll: state,
  })
  lose(draft, { row: null, cause: BOGEY, owner: 'own', minutes: MINUTES }, false)
}
