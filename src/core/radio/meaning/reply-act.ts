import type { Act } from '../../vocabulary/radio.ts'
import { answersHail } from './hail-answer.ts'
import { answersOrder } from './order-answer.ts'
import { answersPoll } from './poll-answer.ts'
import { answersQuestion } from './question-answer.ts'
import type { Reply } from './reply.ts'

/** What the words do for somebody who is waiting to hear them, or null if they are about something else: (c.4) 2. */
export const replyAct = (reply: Reply): Act | null => {
  const { due } = reply
  if (due.kind === 'hail' || due.kind === 'standby') return answersHail(reply)
  if (due.kind === 'order' || due.request) return answersOrder(reply)
  return due.kind === 'question' ? answersQuestion(reply) : answersPoll(reply)
}
