import type { Finding, Moment, Rule } from '../moment.ts'
import { ACK_BUSY_MS, ACK_MS } from '../thresholds.ts'
import type { Due } from '../traffic/due.ts'
import { lastOf } from '../traffic/situation.ts'
import { busyMs, inSeconds } from '../traffic/windows.ts'
import { dueWords, sameWords } from '../verdict/better.ts'
import { phraseSet, MOVE } from '../words/phrase-sets.ts'
import { hasAny } from '../words/utterance.ts'
import { wordSet } from '../words/word-set.ts'
import { toldToRelay } from './roll.ts'

const REPLIES = wordSet('acknowledge readback standby query answer report')

/** Time limit of an acknowledgement: 8 s if others have used the channel since. */
const ackLimit = (moment: Pick<Moment, 'context' | 'situation'>, due: Due): number =>
  busyMs(moment.context, moment.situation, due) > 0 ? ACK_BUSY_MS : ACK_MS

/** "Anyone seen my umbrella?" has nothing to do with the order. */
const asksOthers = ({ utterance, checks }: Moment): boolean =>
  utterance.mentions.some(({ via, from }) => via === 'group' && from <= utterance.address.bodyFrom) &&
  !hasAny(utterance, AGAIN) &&
  checks.every((check) => check.state !== 'right')
const AGAIN = phraseSet('say-again', 'did-not-copy')

const ackFault = (moment: Moment, why: Finding['why'], what: string): Finding => ({
  rule: 'R-ACK',
  severity: 'major',
  why,
  what,
  said: sameWords(moment),
  better: dueWords(moment),
})

/** R-ACK: every instruction addressed to you is acknowledged. */
export const ack: Rule = (moment) => {
  const due = moment.situation.due
  if (due?.kind !== 'order' || hasMoved(moment, due)) return null
  const { act, to } = moment.meaning
  if (act === 'signoff' && due.guessed) return null
  if (act === 'announce' && toldToRelay(moment)) return null
  const asks =
    act === 'request' && (moment.utterance.asks || moment.context.post === 'onLockup') && to.includes(due.from)
  if (moment.clear && act === 'query' && asksOthers(moment)) return ackFault(moment, 'ack.other', due.from)
  if (moment.clear && !REPLIES.has(act) && !asks && !(act === 'hail' && to.includes(due.from)))
    return ackFault(moment, 'ack.other', due.from)
  if (moment.context.promptMs - due.sinceMs <= ACK_MS) return null
  const elapsed = moment.context.promptMs - Math.max(due.sinceMs, clearedMs(moment, due))
  return elapsed > ackLimit(moment, due) ? ackFault(moment, 'ack.late', inSeconds(elapsed)) : null
}

/** When others let go of the channel, if their talk has outlasted the usual limit: nobody can speak before. */
const clearedMs = ({ situation, context }: Moment, due: Due): number => {
  const last = lastOf(
    situation.lines,
    (line) => !line.mine && line.traffic.channel === due.line.traffic.channel && line.endMs <= context.atMs,
  )
  return last === null || last === due.line ? due.sinceMs : last.endMs - ACK_MS
}

/** Turning up on the channel one was sent to is an answer of a kind: R-SWITCH-ACK grades it. */
const hasMoved = (moment: Moment, due: Due): boolean =>
  hasAny(due.line.utterance, MOVE) && moment.say.channel !== due.line.traffic.channel
