import type { Act } from '../../vocabulary/radio.ts'
import type { HearContext } from '../case.ts'
import { matchIn } from '../facts/fact-match.ts'
import { GENERIC, wantedOf } from '../facts/wanted.ts'
import { orderFacts } from '../facts/slots.ts'
import { findToilet } from '../rules/sensitive.ts'
import type { Situation } from '../traffic/situation.ts'
import { EVERYBODY } from '../words/names.ts'
import {
  ACKNOWLEDGING,
  AD_CALLS,
  GOES_AHEAD,
  type PhraseSet,
  RADIO_CHECKS,
  SET_LINGO,
  phraseSet,
} from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { asksToKnow } from '../words/asking.ts'
import { HELPING, MODALS, WONDERS } from '../words/question-words.ts'
import { isVerb } from '../words/subject-verbs.ts'
import { wordAt } from '../words/tokens.ts'
import { asksForHelp } from '../words/help.ts'
import { type Utterance, clauseOf, firstOf, hasAny, quoteOf } from '../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { asksLeave, asksLeaveToDo, offers, ordersFood, sendsWord, suggests, wantsStatus } from './asking-for.ts'
import { endsInSelf, isBareCall } from './bare-call.ts'
import { echoesReset } from './echo.ts'
import { holdsUp } from './hold-up.ts'
import { leads, runsOn } from './lead.ts'
import { asksForDeed, isCommand, isModal, pastCondition, wantsToKnow } from './questions.ts'
import { endsReady } from './ready.ts'
import { tellsFirst } from './tells-first.ts'
import { isToiletTalk, tenOneAct } from './ten-one.ts'

const NEGATIVE = phraseSet('negative')
const RELEASE = phraseSet('release')
const GOOD_CHECK = phraseSet('good-check')
const THANKS = phraseSet('thanks')
const BREACH = phraseSet('hold-the-roll', 'bogey', 'lockup-broken')
const TEN_ONE = phraseSet('ten-one')
const CLOSING = phraseSet('over', 'out', 'over-and-out')
/** "Strike that, eleven" and "hang on, eleven", after the trainee's own twelve. */
const AMENDS = phraseSet('strike', 'stand-by')
const OPEN_QUERIES = phraseSet('eyes-on-query')
const REQUESTS = phraseSet('need', 'cover-me', 'meet-me', 'go-to-two', 'fly-it-in', 'hot-brick')
const QUERIES = phraseSet('say-again', 'confirm-cut', 'eyes-on-query', 'eta-query', 'whats-your-20', 'do-you-copy')

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
  if (leads(lead, GOES_AHEAD) && answersOther(context, situation, called)) return 'answer'
  if (order !== 'callerFirst' && holdsUp(context, utterance)) return 'request'
  const message = messageAct(context, situation, utterance, saysWhoSpeaks(utterance, lead) ? null : lead)
  if (called.includes(EVERYBODY) && order === 'callerFirst' && message !== 'request' && message !== 'query')
    return isBareCall(utterance) ? 'hail' : 'announce'
  const named = called.length > 0 && !called.includes(EVERYBODY)
  if (named && order === 'calledOnly' && endsInSelf(context, utterance)) return 'hail'
  return named && !tellsByItself(situation, utterance, message) ? 'hail' : message
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
const tellsByItself = (situation: Situation, utterance: Utterance, message: Act): boolean => {
  const { address } = utterance
  if (isBareCall(utterance)) return false
  if (address.order === 'calledFirst') return tellsOfToilet(utterance)
  if (address.order !== 'calledOnly') return false
  if (hasAny(utterance, BREACH) || tellsOfToilet(utterance)) return true
  const listens = situation.due?.from ?? (situation.own?.answered === true ? situation.partner : '')
  if (listens !== '' && address.called.includes(listens)) return message !== 'hail'
  if (waitsForWord(situation, address.called)) return message !== 'hail'
  return !utterance.asks && !OPENS.has(message)
}

/** "Dougal, it's Rob, 10-1." */
const tellsOfToilet = (utterance: Utterance): boolean =>
  hasAny(utterance, TEN_ONE) || findToilet(utterance.tokens) !== null

/** What somebody has just told the trainee, or asked of anybody, is still open: "don't send them yet, May". */
const waitsForWord = ({ lines, open }: Situation, called: readonly string[]): boolean => {
  const last = lines.at(-1)
  if (last === undefined || last.mine || !called.includes(last.traffic.from)) return false
  return open?.line === last || last.kind === 'report'
}

const OPENS: ReadonlySet<Act> = new Set<Act>(['hail', 'query', 'request', 'order', 'check', 'none'])

/** What the message does, whoever is called. */
const messageAct = (context: HearContext, situation: Situation, utterance: Utterance, lead: Found | null): Act => {
  const { called } = utterance.address
  const call = clauseOf(utterance, AD_CALLS)
  if (isSideTalk(context) && hasAny(utterance, BACK) && utterance.tokens.length <= LONGEST_SIGNOFF) return 'signoff'
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
  if (isSideTalk(context) && hasAny(utterance, BACK)) return 'signoff'
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

const isThanks = (utterance: Utterance): boolean => hasAny(utterance, THANKS) && !hasAny(utterance, BACK)

const AFTER_NO = wordSet(
  'i im ive we were weve he hes she shes it its they theyre you youre that thats this those these sorry not no thanks wait nobody the my our dont didnt copy cant just',
)

/** "No sign of him" and "I can't hear the roll from here" tell; "no, that was Jo" answers. */
const tellsOfNone = ({ tokens, address }: Utterance): boolean => {
  if (
    tokens.slice(address.bodyFrom, address.bodyFrom + 2).some(({ word }) => word === 'cant') &&
    tokens.length > address.bodyFrom + 3
  )
    return true
  const first = tokens[address.bodyFrom]
  const next = tokens[address.bodyFrom + 1]
  return first?.word === 'no' && first.stop === '' && next !== undefined && !isIn(next.lexeme, AFTER_NO)
}

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

const BACK = phraseSet('back-to-one')
const INTRODUCING = wordSet('this is it its here im i am hello hi hey')

/** "This is Sam." */
const isOwnName = (context: HearContext, utterance: Utterance): boolean =>
  utterance.tokens.length <= 4 &&
  utterance.mentions.some((mention) => mention.who === context.me.name) &&
  utterance.tokens.every(
    (token, at) =>
      isIn(token.lexeme, INTRODUCING) || utterance.mentions.some((mention) => at >= mention.from && at < mention.to),
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

/** "Need another body on this door" leaves out who needs it. */
const NEEDS = wordSet('need needing requesting')

const OTHERS = wordSet('the a an this that his her he she they one somebody someone')
const WISHES = wordSet('wants wanted needs needed asked asking says said')
const WISH_REACH = 6

/** "The farmer wants to bring his tractor through": somebody else's wish is told. */
const tellsOfWish = ({ tokens, address, asks }: Utterance): boolean =>
  !asks &&
  isAt(tokens, address.bodyFrom, OTHERS) &&
  tokens.slice(address.bodyFrom, address.bodyFrom + WISH_REACH).some((token) => isIn(token.lexeme, WISHES)) &&
  tokens.every((token) => token.word !== 'please')

const SHORT_THANKS_WORDS = 4

/** Whether a phrase inside the message tells what the message does. */
const tells = (utterance: Utterance, phrase: Found): boolean =>
  phrase.act !== 'none' &&
  phrase.act !== 'query' &&
  !(REQUESTS.has(phrase.id) && !isOwnNeed(utterance.tokens, phrase)) &&
  !AD_CALLS.has(phrase.id) &&
  !SET_LINGO.has(phrase.id) &&
  !(phrase.id === 'going-for' && utterance.tokens[utterance.address.bodyFrom]?.word === 'number') &&
  !(phrase.id === 'medic' && !asksForHelp(utterance)) &&
  (!CLOSING.has(phrase.id) || closes(utterance, phrase))

const plainAct = (context: HearContext, situation: Situation, utterance: Utterance, lead: Found | null): Act => {
  const { tokens, found, address } = utterance
  if (tellsFirst(utterance)) return 'report'
  if (hasAny(utterance, QUERIES) && (utterance.asks || leads(lead, QUERIES))) return 'query'
  if (utterance.asks && isModal(tokens, address.bodyFrom)) return wantsToKnow(utterance) ? 'query' : 'request'
  if (lead !== null && lead.act === 'answer' && !leads(lead, GOES_AHEAD) && namesOther(context, utterance, lead))
    return 'report'
  if (lead?.id === 'go-ahead' && isCommand(tokens, address.bodyFrom) && runsOn(utterance, lead)) return 'request'
  if (suggests(utterance)) return 'request'
  if (offers(utterance) || wantsStatus(utterance) || (asksLeaveToDo(utterance) && !asksLeave(utterance))) return 'query'
  if (sendsWord(utterance)) return 'report'
  if (ordersFood(utterance) || asksLeave(utterance)) return 'request'
  if (utterance.asks && isAt(tokens, address.bodyFrom, WONDERS) && !setsTime(utterance)) return 'query'
  if (hasAny(utterance, RELEASE) && !utterance.asks) return 'report'
  if (lead?.act === 'signoff' && !closes(utterance, lead)) return 'report'
  if (lead !== null && (lead.act === 'announce' || lead.act === 'report') && !AD_CALLS.has(lead.id)) return lead.act
  if (tellsOfWish(utterance)) return 'report'
  if (asksToKnow(tokens, address.bodyFrom) && !hasWord(tokens, MODALS, address.bodyFrom)) return 'query'
  if (lead?.id === 'strike' && isAt(tokens, lead.to - 1, THINGS_STRUCK) && runsOn(utterance, lead)) return 'order'
  if (asksFor(utterance) || isAt(tokens, address.bodyFrom, NEEDS) || tokens.some((token) => token.word === 'please'))
    return 'request'
  if (utterance.asks) return asksOther(utterance) ? 'request' : 'query'
  if (
    lead !== null &&
    lead.act !== 'none' &&
    !AD_CALLS.has(lead.id) &&
    !(lead.id === 'medic' && !asksForHelp(utterance)) &&
    !(lead.id === 'kit' && isVerb(wordAt(tokens, lead.to))) &&
    !(leads(lead, NEGATIVE) && tellsOfNone(utterance))
  )
    return lead.act
  const first = found.find((phrase) => tells(utterance, phrase)) ?? null
  if (first !== null && !NEVER_INSIDE.has(first.id))
    return first.id === 'going-for' && findToilet(tokens) === null && situation.own?.answered === true
      ? 'report'
      : first.act
  if (hasAny(utterance, THANKS) && (tokens.length <= SHORT_THANKS_WORDS || tokens[1]?.word === 'for'))
    return 'acknowledge'
  if (tokens.length === 1 && tokens[0]?.word === 'go') return 'answer'
  if (address.order === 'callerOnly' && tokens.length <= 2) return situation.own === null ? 'hail' : 'answer'
  return isCommand(tokens, pastCondition(tokens, address.bodyFrom)) && !isOpinion(utterance) ? 'request' : 'report'
}

/** "86 the kayak, please" is the lexicon's order, however politely; "strike that, make it ten" puts right. */
const THINGS_STRUCK = wordSet('the those')

/** "When you get a second, can you call me": when is no question of its own. */
const setsTime = ({ tokens, address }: Utterance): boolean =>
  tokens[address.bodyFrom]?.word === 'when' && !isAt(tokens, address.bodyFrom + 1, HELPING)

const SENSES = wordSet('hear see read copy tell confirm')
const DOERS = wordSet('you he she they someone somebody anyone anybody')

/** "If Hana's free could she pop down": a deed is asked for in a later clause. */
const asksOther = ({ tokens, address }: Utterance): boolean =>
  tokens.some(
    (token, at) =>
      at > address.bodyFrom &&
      isIn(token.lexeme, MODALS) &&
      isAt(tokens, at + 1, DOERS) &&
      !isAt(tokens, at + 2, SENSES),
  )

const NOT_OWN = wordSet("he she they he'll she'll they'll who others")

const asksFor = (utterance: Utterance): boolean =>
  suggests(utterance) ||
  utterance.found.some((phrase) => REQUESTS.has(phrase.id) && isOwnNeed(utterance.tokens, phrase))

const DENIES = wordSet('dont doesnt didnt wont not never no')
const IFS = wordSet('if whether')
const IF_REACH = 3

/** "He'll need a tow", "Number 2 won't need the beard" and "if you still need the cover" ask for nothing. */
const isOwnNeed = (tokens: Utterance['tokens'], { from }: Found): boolean =>
  !isAt(tokens, from - 1, NOT_OWN) &&
  !isAt(tokens, from - 1, DENIES) &&
  !(
    tokens[from]?.word.startsWith('need') === true &&
    hasWord(tokens, IFS, from - IF_REACH, from) &&
    tokens[from - 1]?.stop === ''
  )

const OPINIONS = wordSet('think know see have believe reckon mind need want')

/** "Don't think he's coming" tells. */
const isOpinion = ({ tokens, address }: Utterance): boolean =>
  (tokens[address.bodyFrom]?.word === 'dont' && isAt(tokens, address.bodyFrom + 1, OPINIONS)) ||
  (tokens[address.bodyFrom]?.word === 'never' && isVerb(tokens[address.bodyFrom + 1]?.word ?? ''))

/** "Buck's on eight" tells where Buck is. */
const namesOther = (context: HearContext, utterance: Utterance, lead: Found): boolean =>
  utterance.mentions.some(
    (mention) =>
      (mention.via === 'name' || mention.via === 'role') &&
      mention.who !== context.me.name &&
      mention.from < lead.to &&
      mention.to > lead.from,
  )

/** A sign-off stands by itself at the end: "That's all, out.", but not "it keeps cutting out". */
const closes = (utterance: Utterance, phrase: Found): boolean =>
  phrase.to === utterance.tokens.length &&
  (phrase.from === utterance.address.bodyFrom || (utterance.tokens[phrase.from - 1]?.stop ?? '') !== '')

/** Everyday words that acknowledge or answer only where they lead: "it's all good by the van, thanks, great". */
const NEVER_INSIDE = new Set([
  ...ACKNOWLEDGING,
  ...phraseSet('affirmative', 'negative', 'yes-hello', 'you-there', 'go-ahead'),
])
