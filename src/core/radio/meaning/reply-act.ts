import type { Act } from '../../vocabulary/radio.ts'
import type { Due } from '../traffic/due.ts'
import { answersHail } from './hail-answer.ts'
import { answersOrder } from './order-answer.ts'
import { answersPoll } from './poll-answer.ts'
import { answersQuestion } from './question-answer.ts'
import type { Hearing } from './hearing.ts'

/** What the words do for somebody who is waiting to hear them, or null if they are about something else: (c.4) 2. */
export const replyAct = (due: Due, hearing: Hearing): Act | null => {
  if (due.kind === 'hail' || due.kind === 'standby') return answersHail(due, hearing)
  if (due.kind === 'order' || due.request) return answersOrder(due, hearing)
  return due.kind === 'question' ? answersQuestion(due, hearing) : answersPoll(due, hearing)
}
