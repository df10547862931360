import type { Act } from '../../vocabulary/radio.ts'
import type { HearContext } from '../case.ts'
import { matchIn } from '../facts/fact-match.ts'
import { orderFacts } from '../facts/order-facts.ts'
import { GENERIC, wantedOf } from '../facts/wanted.ts'
import { findToilet } from '../rules/sensitive.ts'
import type { Situation } from '../traffic/situation.ts'
import { EVERYBODY } from '../words/names.ts'
import {
  ACKNOWLEDGING,
  AD_CALLS,
  BACK_TO_ONE,
  BREACH,
  GOES_AHEAD,
  GOOD_CHECK,
  NEGATIVE,
  type PhraseSet,
  RADIO_CHECKS,
  TEN_ONE,
  THANKS,
  phraseSet,
} from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { clauseOf, firstOf, hasAny, quoteOf, type Utterance } from '../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { endsInSelf, isBareCall } from './bare-call.ts'
import { echoesReset } from './echo.ts'
import { holdsUp } from './hold-up.ts'
import { leads, runsOn } from './lead.ts'
import { plainAct, tellsOfNone } from './plain-act.ts'
import { asksForDeed } from './questions.ts'
import { endsReady } from './ready.ts'
import { isToiletTalk, tenOneAct } from './ten-one.ts'
import { INTRODUCING } from './tells-first.ts'

/** "Strike that, eleven" and "hang on, eleven", after the trainee's own twelve. */
const AMENDS = phraseSet('strike', 'stand-by')
const OPEN_QUERIES = phraseSet('eyes-on-query')

/** Order in which the phrases of an opening message count; the first kind that is present carries it. */
const CARRIERS: readonly PhraseSet[] = [
  phraseSet('keying', 'radios-off', 'clear-the-channel'),
  RADIO_CHECKS,
  GOOD_CHECK,
  phraseSet('hold-the-roll'),
  TEN_ONE,
  phraseSet('go-to-two'),
  phraseSet('disregard', 'correction'),
]

/** What words do that nobody is waiting for. */
export const openingAct = (
  context: HearContext,
  situation: Situation,
  utterance: Utterance,
  lead: Found | null,
): Act => {
  const { called, stranger, order } = utterance.address
  if (stranger !== '') return 'hail'
  if (hasAny(utterance, OVER_AND_OUT) && order !== 'callerFirst') return 'signoff'
  if (leads(lead, GOES_AHEAD) && answersOther(context, situation, called)) return 'answer'
  if (order !== 'callerFirst' && holdsUp(context, utterance)) return 'request'
  const message = messageAct(context, situation, utterance, saysWhoSpeaks(utterance, lead) ? null : lead)
  if (called.includes(EVERYBODY) && order === 'callerFirst' && message !== 'request' && message !== 'query')
    return isBareCall(utterance) ? 'hail' : 'announce'
  const named = called.length > 0 && !called.includes(EVERYBODY)
  if (named && order === 'calledOnly' && endsInSelf(context, utterance)) return 'hail'
  return named && !tellsByItself(context, situation, utterance, message) ? 'hail' : message
}

/** "Boat ramp here, a jogger got by me": whoever speaks has only said who they are. */
const saysWhoSpeaks = (utterance: Utterance, lead: Found | null): boolean =>
  lead?.id === 'go-ahead' && utterance.tokens[lead.to - 1]?.word === 'here' && runsOn(utterance, lead)

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

/**
 * A name alone beside a statement does not call anybody to answer: "Nev, bogey at gate two" tells, and so does "The
 * chairs have landed, Nina". A question or a request with a name opens an exchange, and so does a full call.
 */
const tellsByItself = (context: HearContext, situation: Situation, utterance: Utterance, message: Act): boolean => {
  const { address } = utterance
  if (isBareCall(utterance)) return false
  if (address.order !== 'callerFirst' && goesOffAir(utterance, message)) return true
  if (address.order === 'calledFirst') return tellsOfToilet(utterance) || tellsBreach(context, utterance)
  if (address.order !== 'calledOnly') return false
  if (hasAny(utterance, BREACH) || tellsOfToilet(utterance)) return true
  const listens = situation.due?.from ?? (situation.own?.answered === true ? situation.partner : '')
  if (listens !== '' && address.called.includes(listens)) return message !== 'hail'
  if (waitsForWord(situation, address.called)) return message !== 'hail'
  return !utterance.asks && !OPENS.has(message)
}

/** "Fiona, Col. One dog walker got past", from a post: what its state waits for. */
const tellsBreach = ({ post }: HearContext, utterance: Utterance): boolean =>
  post === 'onLockup' && !utterance.asks && hasAny(utterance, BREACH)

const OVER_AND_OUT = phraseSet('over-and-out')
const OFF_AIR = phraseSet('going-off-walkie')

/** "Shaz, Jarrah, going off radio for a fresh battery" tells, and calls nobody to answer: R-OFF-AIR-NOTICE. */
const goesOffAir = (utterance: Utterance, message: Act): boolean => message === 'announce' && hasAny(utterance, OFF_AIR)

/** "Dougal, it's Rob, 10-1." */
const tellsOfToilet = (utterance: Utterance): boolean =>
  hasAny(utterance, TEN_ONE) || findToilet(utterance.tokens) !== null

/** What somebody has just told the trainee, or asked of anybody, is still open: "don't send them yet, May". */
const waitsForWord = ({ lines, open }: Situation, called: readonly string[]): boolean => {
  const last = lines.at(-1)
  if (last === undefined || last.mine || !called.includes(last.traffic.from)) return false
  return open?.line === last || last.kind === 'report' || last.traffic.garbled === true
}

const OPENS: ReadonlySet<Act> = new Set<Act>(['hail', 'query', 'request', 'order', 'check', 'none'])

/** What the message does, whoever is called. */
const messageAct = (context: HearContext, situation: Situation, utterance: Utterance, lead: Found | null): Act => {
  const { called } = utterance.address
  const call = clauseOf(utterance, AD_CALLS)
  if (isSideTalk(context) && hasAny(utterance, BACK_TO_ONE) && utterance.tokens.length <= LONGEST_SIGNOFF)
    return 'signoff'
  if (isSideTalk(context) && endsReady(utterance)) return 'answer'
  if (echoesReset(situation, utterance)) return 'announce'
  if (
    (leads(lead, ACKNOWLEDGING) || endsTaken(utterance) || isThanks(utterance)) &&
    givesBackOther(context, situation, utterance)
  )
    return 'readback'
  if (takesNote(utterance)) return 'acknowledge'
  if (lead !== null && AMENDS.has(lead.id) && situation.lines.at(-1)?.mine === true && runsOn(utterance, lead))
    return 'report'
  if (leads(lead, NEGATIVE) && called.length === 0 && !tellsOfNone(utterance))
    return putsOwnRight(situation, utterance) ? 'report' : 'answer'
  if (call !== null && !isWholeReset(call) && leads(lead, ACKNOWLEDGING) && lead?.id === 'okay') return call.act
  if (leads(lead, ACKNOWLEDGING)) return hasAny(utterance, GOOD_CHECK) ? 'answer' : 'acknowledge'
  if (
    (called.includes(EVERYBODY) || asksAnybody(utterance)) &&
    asksAll(utterance) &&
    !asksForDeed(utterance) &&
    !hasAny(utterance, RADIO_CHECKS)
  )
    return 'query'
  if (isOwnName(context, utterance)) return situation.own === null ? 'hail' : 'answer'
  if (call !== null && call.to - call.from === utterance.tokens.length) return call.act
  if (call !== null && utterance.asks && call.act === 'announce') return 'query'
  if (isSideTalk(context) && hasAny(utterance, BACK_TO_ONE)) return 'signoff'
  const carrier = CARRIERS.find((ids) => hasAny(utterance, ids))
  const carried = carrier === undefined ? null : firstOf(utterance, carrier)
  if (carried !== null) return carried.id === 'ten-one' ? tenOneAct(context, utterance) : carried.act
  if (call !== null) return call.act
  const plain = plainAct(context, situation, utterance, lead)
  return isToiletTalk(context, utterance, plain) ? tenOneAct(context, utterance) : plain
}

/** "Sidewalk, copy." */
const endsTaken = ({ found, tokens }: Utterance): boolean =>
  found.some((phrase) => ACKNOWLEDGING.has(phrase.id) && phrase.to === tokens.length && phrase.id !== 'okay')

const NEXT = wordSet("i'll ill will")

/** "Great, I'll let Kenji know." */
const takesNote = ({ found, tokens, address }: Utterance): boolean => {
  const first = found.find((phrase) => phrase.from === address.bodyFrom && ACKNOWLEDGING.has(phrase.id))
  return first !== undefined && tokens[first.to - 1]?.stop !== '' && isAt(tokens, first.to, NEXT)
}

const PUTS_RIGHT = wordSet('wait sorry meant mean actually make scratch hang')

/** "No wait, I meant the left one", right after the trainee's own words. */
const putsOwnRight = ({ lines }: Situation, { tokens, address }: Utterance): boolean => {
  const last = lines.at(-1)
  if (last?.mine !== true) return false
  const told = last.kind === 'report' && address.bodyTo - address.bodyFrom > 1
  return told || hasWord(tokens, PUTS_RIGHT, address.bodyFrom, address.bodyFrom + PUT_RIGHT_REACH)
}

const PUT_RIGHT_REACH = 4

const isThanks = (utterance: Utterance): boolean => hasAny(utterance, THANKS) && !hasAny(utterance, BACK_TO_ONE)

/** "Copy, two robes to west hall" to an order that was for somebody else, "ten past, thanks" to what was told. */
const givesBackOther = (context: HearContext, situation: Situation, utterance: Utterance): boolean => {
  const last = situation.lines.at(-1)
  const told = (last?.kind === 'report' || last?.kind === 'answer') && last.to.includes(context.me.name)
  if (last === undefined || last.mine || (last.kind !== 'order' && !told)) return false
  const all = Object.entries(last.traffic.facts ?? orderFacts(last.utterance, context))
  const facts = told ? all.filter(([key]) => key !== 'what') : all
  if (facts.some(([key, wanted]) => matchIn(utterance, key, wantedOf(wanted)) !== null)) return true
  const { tokens, address } = last.utterance
  const words = wantedOf(quoteOf(last.utterance, address.bodyFrom, tokens.length)).words.filter(
    (word) => word.length > 3 && !GENERIC.has(word) && !COURTESIES.has(word),
  )
  return told && words.length <= MOST_TOLD && matchIn(utterance, 'what', wantedOf(words.join(' '))) !== null
}

const COURTESIES = wordSet('thanks thank heads good nice great work')
const MOST_TOLD = 8

const SAYS_WHO = wordSet(INTRODUCING, 'hello hi hey')

/** "This is Sam." */
const isOwnName = (context: HearContext, utterance: Utterance): boolean =>
  utterance.tokens.length <= 4 &&
  utterance.mentions.some((mention) => mention.who === context.me.name) &&
  utterance.tokens.every(
    (token, at) =>
      isIn(token.lexeme, SAYS_WHO) || utterance.mentions.some((mention) => at >= mention.from && at < mention.to),
  )

const isWholeReset = (call: Found): boolean => call.id === 'reset' || call.id === 'going-again'

/** "Copy, back to one." */
const LONGEST_SIGNOFF = 5
const KEYING = phraseSet('keying')

const asksAll = (utterance: Utterance): boolean =>
  hasAny(utterance, OPEN_QUERIES) || (utterance.asks && !hasAny(utterance, KEYING))

/** "Does anybody have a spare?" */
const asksAnybody = ({ mentions, address }: Utterance): boolean =>
  mentions.some(({ via, from }) => via === 'group' && from <= address.bodyFrom + 1)

const isSideTalk = (context: HearContext): boolean => context.channel !== context.homeChannel
