import type { Act } from '../../vocabulary/radio.ts'
import type { Due } from '../traffic/due.ts'
import {
  ACKNOWLEDGING,
  ASKS_AGAIN,
  BREACH,
  HOLD_THE_ROLL,
  LOCK_STATE,
  NEGATIVE,
  STANDBY,
  phraseSet,
} from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { ALL_AUXILIARIES } from '../words/question-words.ts'
import { type Utterance, hasAny } from '../words/utterance.ts'
import { leads } from './lead.ts'
import type { Hearing } from './hearing.ts'
import { saysYesOrNo } from './yes-or-no.ts'
import { isIn, wordSet } from '../words/word-set.ts'

/** "Please wait, a lady with a cart": asked of the ADs with a reason, the roll is to be held. */
const waitsFor = ({ tokens, address }: Utterance, lead: Found | null): boolean =>
  tokens.slice(address.bodyFrom, address.bodyFrom + 2).some((token) => token.word === 'wait') ||
  (leads(lead, STANDBY) && tokens.slice(lead?.to ?? 0).some((token, at) => at > 0 && token.stop !== ','))

const LONGEST_GIVEN_BACK = 4
const CLEAR = phraseSet('clear')
const STATES = wordSet('good set ready okay ok fine quiet')

/** "Is stairwell C clear?" "All clear." "Are we good?" "Good here." */
const givesBackState = (asked: Utterance, { tokens, found, mentions, asks }: Utterance): boolean =>
  !asks &&
  tokens.length <= LONGEST_GIVEN_BACK &&
  ((hasAny(asked, CLEAR) && found.some((phrase) => CLEAR.has(phrase.id))) ||
    tokens.some((token) => isIn(token.lexeme, STATES) && asked.tokens.some(({ word }) => word === token.word))) &&
  mentions.every((mention) => mention.via !== 'post')

export const answersPoll = (due: Due, { utterance, lead }: Hearing): Act | null => {
  if (
    hasAny(utterance, HOLD_THE_ROLL) ||
    utterance.tokens.some((token) => token.word === 'hold') ||
    waitsFor(utterance, lead)
  )
    return 'request'
  const asked = due.line.utterance.tokens
  const inWords = due.line.traffic.kind === 'question' && asked.some((token) => isIn(token.lexeme, ALL_AUXILIARIES))
  if (inWords && (saysYesOrNo(utterance, lead) || givesBackState(due.line.utterance, utterance))) return 'answer'
  if (hasAny(utterance, BREACH) || hasAny(utterance, LOCK_STATE)) return 'report'
  if (leads(lead, STANDBY)) return 'standby'
  if (leads(lead, ASKS_AGAIN)) return 'query'
  if (leads(lead, ACKNOWLEDGING)) return 'acknowledge'
  if (leads(lead, NEGATIVE) && utterance.tokens.length <= 3) return 'answer'
  return utterance.asks ? null : 'report'
}
