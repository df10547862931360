import type { Act } from '../../vocabulary/radio.ts'
import type { HearContext } from '../case.ts'
import { checkFacts } from '../facts/readback.ts'
import { orderOf } from '../facts/wanted.ts'
import type { Due } from '../traffic/due.ts'
import { ANSWER_MS } from '../thresholds.ts'
import type { Situation } from '../traffic/situation.ts'
import { ACKNOWLEDGING, RADIO_CHECKS, YES_NO, phraseSet } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { hasAny, type Utterance } from '../words/utterance.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import type { Hearing } from './hearing.ts'
import { leads } from './lead.ts'
import { asksWhat } from './questions.ts'

const OTHERWISE = phraseSet(...ACKNOWLEDGING, ...RADIO_CHECKS)
const findSelf = finderOf(
  'i am|i do|i can|i have|i did|i was|im near/here/beside/closest/by/right/next|thats me|its me|me|not me|that was me|that would be me|yes|yeah|yep|yup',
)
const OWN_VERB = wordSet('is has does can got was did here')

const SIGHTINGS = phraseSet('eyes-on-query')
const SEES = phraseSet('eyes-on')
const HOLDS = wordSet('got have see spot')
const SEEN = wordSet('him her it them that those')

/** "I can see her, she's by the van" tells where somebody is; a bare "I do" answers. */
const tellsOfSight = ({ found, tokens, address }: Utterance): boolean =>
  found.some(({ id, from }) => SEES.has(id) && from <= address.bodyFrom + 1) ||
  tokens.some((token, at) => isIn(token.lexeme, HOLDS) && isAt(tokens, at + 1, SEEN))

/** "Sam is", "Sam's got it", "it's Sam": the trainee puts their own name forward. */
const namesSelf = (context: HearContext, { tokens, mentions, address }: Utterance): boolean =>
  mentions.some((mention) => {
    if (mention.who !== context.me.name || mention.via !== 'name') return false
    const last = tokens[mention.to - 1]
    const opens = mention.from === address.bodyFrom && (last?.word !== last?.base || isAt(tokens, mention.to, OWN_VERB))
    return opens || (mention.to === tokens.length && tokens[mention.from - 1]?.word === 'its')
  })

const offersSelf = (context: HearContext, utterance: Utterance): boolean => {
  const { tokens, address } = utterance
  const start = address.order === 'callerOnly' ? 0 : address.bodyFrom
  return findSelf(tokens, start)?.from === start || namesSelf(context, utterance)
}

/** "Got you", "heard you": to a check the same as "I hear you". */
const hearsYou = ({ tokens }: Utterance, lead: Found | null): boolean =>
  lead?.id === 'okay' && tokens[lead.to - 1]?.word === 'you'

const LONGEST_CHECKED = 5

/** "You're good", "coming through fine" to somebody's radio check. */
const answersCheck = (context: HearContext, { lines }: Situation, { tokens, address, asks }: Utterance): boolean => {
  const last = lines.at(-1)
  return (
    last !== undefined &&
    !last.mine &&
    hasAny(last.utterance, RADIO_CHECKS) &&
    !asks &&
    tokens.length <= LONGEST_CHECKED &&
    address.called.every((name) => name === last.traffic.from) &&
    context.promptMs - last.endMs <= ANSWER_MS
  )
}

/**
 * What the words do for a question, an order or a check that was for anybody: whoever speaks up answers it, or takes
 * it. Null if they are about something else; nobody has to speak up.
 */
export const volunteerAct = (hearing: Hearing): Act | null => {
  const { context, situation, utterance, lead } = hearing
  if ((!leads(lead, OTHERWISE) || hearsYou(utterance, lead)) && answersCheck(context, situation, utterance))
    return 'answer'
  return situation.open === null ? null : takesUp(situation.open, hearing)
}

const takesUp = (open: Due, { context, utterance, lead }: Hearing): Act | null => {
  const { called, order } = utterance.address
  if (utterance.asks || order === 'callerFirst' || called.some((name) => name !== open.from)) return null
  if (open.kind === 'question') {
    if (asksWhat(open.line.utterance)) return null
    if (hasAny(open.line.utterance, SIGHTINGS) && tellsOfSight(utterance)) return null
    return leads(lead, YES_NO) || offersSelf(context, utterance) ? 'answer' : null
  }
  const checks = checkFacts(open.facts, orderOf(open.line.utterance), { utterance, context, found: null })
  const takes = leads(lead, ACKNOWLEDGING) || offersSelf(context, utterance)
  if (!takes) return null
  return checks.some((check) => check.state === 'right') ? 'readback' : 'acknowledge'
}
