import type { Line } from '../traffic/line.ts'
import type { Situation } from '../traffic/situation.ts'
import { calledAnew } from '../words/call.ts'
import { BREACH, RADIO_CHECKS, STANDBY } from '../words/phrase-sets.ts'
import { isAt, wordSet } from '../words/word-set.ts'
import { hasAny, heardAnew, type Utterance } from '../words/utterance.ts'
import { asksWhat } from './questions.ts'

const OKAYS = wordSet('ok okay kay alright')
const YEAHS = wordSet('yeah yep yup')
/** "Okay then", "yeah mate": nothing follows that an opener could open. */
const COURTESIES = wordSet('then mate boss sir maam buddy please no so for')

const lastLine = ({ lines }: Situation): Line | null => lines.at(-1) ?? null

/** Whether an "okay" takes nothing here: no order waits for it, and nothing was told. */
const takesNothing = (situation: Situation): boolean => {
  const { due } = situation
  if (due !== null) return due.kind !== 'order' && !due.request
  const last = lastLine(situation)
  return last === null || last.mine || (last.kind !== 'report' && last.kind !== 'order')
}

const ASKS_NOTHING: ReadonlySet<Line['kind']> = new Set<Line['kind']>(['hail', 'answer', 'acknowledge'])

/** Whether a "yeah" answers nothing here. */
const answersNothing = (situation: Situation): boolean => {
  const { due, open } = situation
  if (due !== null) return due.kind === 'poll' || (due.kind === 'question' && asksWhat(due.line.utterance))
  const last = lastLine(situation)
  if (open !== null || last?.kind === 'standby') return false
  if (last !== null && hasAny(last.utterance, RADIO_CHECKS)) return false
  return (
    last === null ||
    last.mine ||
    (ASKS_NOTHING.has(last.kind) && last.traffic.from === situation.partner) ||
    last.kind === 'call'
  )
}

/** "Yeah hold the roll, bogey": what no order waits for. */

const opensOther = ({ due }: Situation, { found }: Utterance, at: number): boolean =>
  found.some(
    ({ id, from }) =>
      from === at && (BREACH.has(id) || (STANDBY.has(id) && (due?.kind === 'hail' || due?.kind === 'question'))),
  )

/** "Yeah I can't, there's a truck in the way" says no. */
const DENIES = wordSet('cant cannot negative unable')

const deniesAfter = ({ tokens }: Utterance, at: number): boolean =>
  isAt(tokens, at, DENIES) || (tokens[at]?.word === 'i' && isAt(tokens, at + 1, DENIES))

/**
 * "Alright, the chairs are here", "yeah, the van's late": where nothing waits for a word that takes or answers, it opens
 * the message and says no more: radio reference (k.3) 2.
 */
export const withoutOpener = (situation: Situation, utterance: Utterance): Utterance => {
  const { address, tokens, found } = utterance
  const at = address.bodyFrom
  const isOkay = isAt(tokens, at, OKAYS)
  if (!isOkay && !isAt(tokens, at, YEAHS)) return utterance
  const stop = tokens[at]?.stop ?? ''
  if ((stop !== '' && stop !== ',') || address.bodyTo - at <= 1 || isAt(tokens, at + 1, COURTESIES)) return utterance
  if (found.some(({ from, to }) => from <= at && to > at + 1)) return utterance
  const opens =
    opensOther(situation, utterance, at + 1) ||
    deniesAfter(utterance, at + 1) ||
    (isOkay ? takesNothing(situation) : answersNothing(situation))
  if (!opens) return utterance
  const rest = calledAnew(address, { bodyFrom: at + 1 })
  const after = found.filter(({ from }) => from > at)
  return withoutOpener(situation, heardAnew(utterance, rest, after))
}
