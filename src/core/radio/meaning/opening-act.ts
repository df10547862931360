import type { Act } from '../../vocabulary/radio.ts'
import type { HearContext } from '../case.ts'
import type { Situation } from '../traffic/situation.ts'
import { EVERYBODY } from '../words/names.ts'
import { GOES_AHEAD, phraseSet } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { hasAny, type Utterance } from '../words/utterance.ts'
import { endsInSelf, isBareCall } from './bare-call.ts'
import type { Hearing } from './hearing.ts'
import { holdsUp } from './hold-up.ts'
import { leads, runsOn } from './lead.ts'
import { messageAct } from './message-act.ts'
import { tellsByItself } from './tells-by-itself.ts'

/** What words do that nobody is waiting for. */
export const openingAct = (hearing: Hearing): Act => {
  const { context, situation, utterance, lead } = hearing
  const { called, stranger, order } = utterance.address
  if (stranger !== '') return 'hail'
  if (hasAny(utterance, OVER_AND_OUT) && order !== 'callerFirst') return 'signoff'
  if (
    hasAny(utterance, GOES_AHEAD) &&
    (leads(lead, GOES_AHEAD) || endsGoingAhead(utterance)) &&
    answersOther(context, situation, called)
  )
    return 'answer'
  if (order !== 'callerFirst' && holdsUp(context, utterance)) return 'request'
  const message = messageAct(hearing, saysWhoSpeaks(utterance, lead) ? null : lead)
  if (called.includes(EVERYBODY) && order === 'callerFirst' && message !== 'request' && message !== 'query')
    return isBareCall(utterance) ? 'hail' : 'announce'
  const named = called.length > 0 && !called.includes(EVERYBODY)
  if (named && order === 'calledOnly' && endsInSelf(context, utterance)) return 'hail'
  // "Sam for Torres, radio check" asks all that it wants in one breath.
  if (message === 'check') return message
  return named && !tellsByItself(situation, utterance, message) ? 'hail' : message
}

/** "Boat ramp here, a jogger got by me": whoever speaks has only said who they are. */
const saysWhoSpeaks = (utterance: Utterance, lead: Found | null): boolean =>
  lead?.id === 'go-ahead' && utterance.tokens[lead.to - 1]?.word === 'here' && runsOn(utterance, lead)

/** "I can take that one, Trudy, go ahead." */
const endsGoingAhead = ({ found, tokens }: Utterance): boolean =>
  found.some(({ id, from, to }) => GOES_AHEAD.has(id) && to === tokens.length && tokens[from - 1]?.stop !== '')

/** "Go ahead Mark, this is Judge" to Mark's call of somebody else. */
const answersOther = (context: HearContext, { lines }: Situation, called: readonly string[]): boolean => {
  const last = lines.at(-1)
  return (
    last?.kind === 'hail' &&
    !last.mine &&
    !last.to.includes(context.me.name) &&
    called.every((name) => name === last.traffic.from)
  )
}

const OVER_AND_OUT = phraseSet('over-and-out')
