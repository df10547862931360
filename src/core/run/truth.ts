import { termsIn } from '../radio/terms.ts'
import type { Act } from '../vocabulary/radio.ts'
import type { FaultFound } from '../vocabulary/fact.ts'
import type { Reason } from '../vocabulary/reason.ts'
import { type Draft, isOpen } from './run-state.ts'

/** What can be held against the set as it stands, by its phrases: radio talk is English on every show. */
const CLAIMS = {
  nobody: [
    'nobody got by',
    'nobody got past',
    'nobody got through',
    'nobody came through',
    'nobody went through',
    'nobody passed',
    'nobody past',
    'nobody through',
    'no one got by',
    'no one got past',
    'no one got through',
    'no one came through',
    'no one through',
    'nothing got by',
    'nothing got past',
  ],
  locked: ['locked', 'solid', 'secure', 'secured'],
}

const untrue = (why: Reason): FaultFound => ({ rule: 'R-STATUS-TRUE', severity: 'major', why })

/** Reports of the trainee that are not so, from what happened (radio reference (d), R-STATUS-TRUE). */
export const untruthsIn = (draft: Draft, words: string, act: Act): readonly FaultFound[] => {
  const claims = termsIn(words, CLAIMS)
  const { door } = draft.scenario.script.post
  const { breaches } = draft
  const found: FaultFound[] = []
  if (claims.includes('nobody') && breaches > 0)
    found.push(untrue(breaches === 1 ? { id: 'untrue.one' } : { id: 'untrue.more', what: String(breaches) }))
  // Before the call to lock, "copy, door two locked" may still be a promise; a report is none.
  const isClaimed = claims.includes('locked') && (draft.locked || act === 'report')
  if (isClaimed && door !== null && isOpen(draft, door)) found.push(untrue({ id: 'untrue.locked' }))
  return found
}
