import type { Act } from '../../vocabulary/radio.ts'
import type { HearContext } from '../case.ts'
import { EVERYBODY } from '../words/names.ts'
import { ACKNOWLEDGING, AD_CALLS, RADIO_CHECKS, SET_LINGO, phraseSet } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { findFood, findToilet } from '../rules/sensitive.ts'
import { WONDERS } from '../words/question-words.ts'
import { isNumber } from '../words/tokens.ts'
import { finderOf } from '../words/phrase-finder.ts'
import type { Situation } from '../traffic/situation.ts'
import { GENERIC, matchIn, wantedOf } from '../facts/fact-match.ts'
import { orderFacts } from '../facts/slots.ts'
import { clauseOf, firstOf, hasAny, type Utterance } from '../words/utterance.ts'
import { leads, runsOn } from './lead.ts'
import { asksForDeed, isCommand, isModal, wantsToKnow } from './questions.ts'

const NEGATIVE = phraseSet('negative')
const RELEASE = phraseSet('release')
const GOOD_CHECK = phraseSet('good-check')
const THANKS = phraseSet('thanks')
const BREACH = phraseSet('hold-the-roll', 'bogey', 'lockup-broken')
const TEN_ONE = phraseSet('ten-one')
const COVER = phraseSet('cover-me')
const CLOSING = phraseSet('over', 'out', 'over-and-out')
const OPEN_QUERIES = phraseSet('eyes-on-query')
const REQUESTS = phraseSet('need', 'cover-me', 'meet-me', 'go-to-two', 'fly-it-in', 'hot-brick')
const QUERIES = phraseSet('say-again', 'confirm-cut', 'eyes-on-query', 'eta-query', 'whats-your-20', 'do-you-copy')

/** Order in which the phrases of an opening message count; the first kind that is present carries it. */
const CARRIERS: readonly ReadonlySet<Found['id']>[] = [
  phraseSet('keying', 'radios-off', 'clear-the-channel'),
  RADIO_CHECKS,
  GOOD_CHECK,
  phraseSet('hold-the-roll'),
  TEN_ONE,
  phraseSet('go-to-two'),
  phraseSet('disregard', 'correction'),
]

const CALL_PHRASES = new Set([...CLOSING, ...phraseSet('you-there', 'do-you-copy', 'courtesy')])
/** What people say to raise somebody, and what says no more than that: "got your ears on", "have you a sec". */
const CALL_WORDS = new Set(
  'its this is it here calling please again for hey hello hi are you there on got your ears have a sec second minute moment up around about free available channel walkie radio come in ive question quick picking pick mate boss buddy love chief guv sir maam man dude'.split(
    ' ',
  ),
)

/** Nothing stands in the message but the call itself: "pick up, it's Hope", "are you there", "over". */
const isBareCall = (utterance: Utterance): boolean => {
  const { address, found, mentions, tokens } = utterance
  for (let at = address.bodyFrom; at < address.bodyTo; at += 1) {
    const phrase = found.find((one) => at >= one.from && at < one.to)
    if (phrase !== undefined && (CALL_PHRASES.has(phrase.id) || introduces(utterance, phrase))) continue
    if (mentions.some((mention) => at >= mention.from && at < mention.to && mention.via !== 'group')) continue
    if (!CALL_WORDS.has(tokens[at]?.word ?? '')) return false
  }
  return true
}

/** "Nate, you've got Drew": a name that nobody is called by. */
const introduces = ({ address, mentions }: Utterance, phrase: Found): boolean =>
  phrase.id === 'go-ahead' &&
  mentions.some(({ who, from, to }) => from >= phrase.from && to <= phrase.to && !address.called.includes(who))

const HELLO_WORDS = new Set(
  'hello hey hi anyone anybody everyone out there can does do is you hear me copy read on come in please breaker break listening receiving'.split(
    ' ',
  ),
)
const HELLOS = new Set(['hello', 'breaker', 'hear'])

/** "Hello? Anyone?" calls nobody that could answer: radio reference (c.2). */
export const callsNobody = ({ tokens }: Utterance): boolean =>
  tokens.some((token) => HELLOS.has(token.word)) && tokens.every((token) => HELLO_WORDS.has(token.word))

/** Whether the words call somebody and give a message in the same breath. */
export const hasMessage = (utterance: Utterance): boolean => !isBareCall(utterance)

/** What words do that nobody is waiting for. */
export const openingAct = (
  context: HearContext,
  situation: Situation,
  utterance: Utterance,
  lead: Found | null,
): Act => {
  const { called, stranger, order } = utterance.address
  if (stranger !== '') return 'hail'
  const message = messageAct(context, situation, utterance, lead)
  if (called.includes(EVERYBODY) && order === 'callerFirst' && message !== 'request' && message !== 'query')
    return isBareCall(utterance) ? 'hail' : 'announce'
  const named = called.length > 0 && !called.includes(EVERYBODY)
  return named && !tellsByItself(situation, utterance, message) ? 'hail' : message
}

/**
 * A name alone beside a statement does not call anybody to answer: "Nev, bogey at gate two" tells, and so does "The
 * chairs have landed, Nina". A question or a request with a name opens an exchange, and so does a full call.
 */
const tellsByItself = (situation: Situation, utterance: Utterance, message: Act): boolean => {
  const { address } = utterance
  if (address.order !== 'calledOnly' || isBareCall(utterance)) return false
  if (hasAny(utterance, BREACH) || hasAny(utterance, TEN_ONE) || findToilet(utterance.tokens) !== null) return true
  const listens = situation.due?.from ?? (situation.own?.answered === true ? situation.partner : '')
  if (listens !== '' && address.called.includes(listens)) return message !== 'hail'
  return !utterance.asks && !OPENS.has(message)
}

const OPENS: ReadonlySet<Act> = new Set<Act>(['hail', 'query', 'request', 'order', 'check', 'none'])

/** What the message does, whoever is called. */
const messageAct = (context: HearContext, situation: Situation, utterance: Utterance, lead: Found | null): Act => {
  const { called } = utterance.address
  const call = clauseOf(utterance, AD_CALLS)
  if (
    (leads(lead, ACKNOWLEDGING) || endsTaken(utterance) || isThanks(utterance)) &&
    givesBackOther(context, situation, utterance)
  )
    return 'readback'
  if (leads(lead, NEGATIVE) && called.length === 0 && !tellsOfNone(utterance)) return 'answer'
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

const isThanks = (utterance: Utterance): boolean => hasAny(utterance, THANKS) && !hasAny(utterance, BACK)

const AFTER_NO = new Set(
  'i im ive we were weve he hes she shes it its they theyre you youre that thats this those these sorry not no thanks wait nobody the my our dont didnt copy cant just'.split(
    ' ',
  ),
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
  return first?.word === 'no' && first.stop === '' && next !== undefined && !AFTER_NO.has(next.word)
}

/** "Copy, two robes to west hall" to an order that was for somebody else, "ten past, thanks" to what was told. */
const givesBackOther = (context: HearContext, situation: Situation, utterance: Utterance): boolean => {
  const last = situation.lines.at(-1)
  const told = (last?.kind === 'report' || last?.kind === 'answer') && last.to.includes(context.me.name)
  if (last === undefined || last.mine || (last.kind !== 'order' && !told)) return false
  const all = Object.entries(last.traffic.facts ?? orderFacts(last.utterance, context))
  const facts = told ? all.filter(([key]) => key !== 'what') : all
  if (facts.some(([key, wanted]) => matchIn(utterance, key, wantedOf(wanted)) !== null)) return true
  const words = wantedOf(last.traffic.text).words.filter(
    (word) => word.length > 3 && !GENERIC.has(word) && !COURTESIES.has(word),
  )
  return told && words.length <= MOST_TOLD && matchIn(utterance, 'what', wantedOf(words.join(' '))) !== null
}

const COURTESIES = new Set('thanks thank heads good nice great work'.split(' '))
const MOST_TOLD = 8

const BACK = phraseSet('back-to-one')
const INTRODUCING = new Set('this is it its here im i am'.split(' '))

/** "This is Sam." */
const isOwnName = (context: HearContext, utterance: Utterance): boolean =>
  utterance.tokens.length <= 4 &&
  utterance.mentions.some((mention) => mention.who === context.me.name) &&
  utterance.tokens.every(
    (token, at) =>
      INTRODUCING.has(token.word) || utterance.mentions.some((mention) => at >= mention.from && at < mention.to),
  )

const isWholeReset = (call: Found): boolean => call.id === 'reset' || call.id === 'going-again'

const KEYING = phraseSet('keying')

const asksAll = (utterance: Utterance): boolean =>
  hasAny(utterance, OPEN_QUERIES) || (utterance.asks && !hasAny(utterance, KEYING))

/** "Does anybody have a spare?" */
const asksAnybody = ({ mentions, address }: Utterance): boolean =>
  mentions.some(({ via, from }) => via === 'group' && from <= address.bodyFrom + 1)

const isSideTalk = (context: HearContext): boolean => context.channel !== context.homeChannel

/** 10-1 on a post is a request to leave it, off a post it is announced: radio reference (c.3). */
const tenOneAct = (context: HearContext, utterance: Utterance): Act => {
  if (isAboutOther(context, utterance)) return 'report'
  if (context.post === 'onLockup') return 'request'
  return utterance.asks || hasAny(utterance, COVER) ? 'request' : 'announce'
}

/** "Number 2 is 10-1" tells where somebody else is. */
const isAboutOther = (context: HearContext, utterance: Utterance): boolean => {
  const { tokens, mentions, address } = utterance
  const code = firstOf(utterance, TEN_ONE)?.from ?? address.bodyFrom
  let start = code
  while (start > address.bodyFrom && (tokens[start - 1]?.stop ?? '') === '') start -= 1
  const subject = mentions.find((mention) => mention.from === start)
  const word = tokens[start]?.word ?? ''
  return word === 'number' || OTHERS.has(word) || (subject !== undefined && subject.who !== context.me.name)
}

const OTHERS = new Set('he hes she shes they theyre'.split(' '))
const MYSELF = new Set("i im i'll ive me my gotta need going gonna ducking popping nipping heading running".split(' '))

/** "I need to duck to the toilet" is 10-1 in plain words. */
const isToiletTalk = (context: HearContext, utterance: Utterance, plain: Act): boolean => {
  if (plain !== 'request' && plain !== 'report' && plain !== 'announce') return false
  if (utterance.asks || isAboutOther(context, utterance) || findToilet(utterance.tokens) === null) return false
  const start = utterance.address.bodyFrom
  const mine = utterance.mentions.some((mention) => mention.who === context.me.name)
  return mine || utterance.tokens.slice(start, start + 4).some((token) => MYSELF.has(token.word))
}

/** "Need another body on this door" leaves out who needs it. */
const NEEDS = new Set('need needing requesting'.split(' '))

const SHORT_THANKS_WORDS = 4

const plainAct = (context: HearContext, situation: Situation, utterance: Utterance, lead: Found | null): Act => {
  const { tokens, found, address } = utterance
  if (tellsFirst(utterance)) return 'report'
  if (hasAny(utterance, QUERIES) && (utterance.asks || leads(lead, QUERIES))) return 'query'
  if (utterance.asks && isModal(tokens, address.bodyFrom)) return wantsToKnow(utterance) ? 'query' : 'request'
  if (lead !== null && lead.act === 'answer' && namesOther(context, utterance, lead)) return 'report'
  if (lead?.id === 'go-ahead' && isCommand(tokens, address.bodyFrom) && runsOn(utterance, lead)) return 'request'
  if (offers(utterance) || wantsStatus(utterance) || (asksLeaveToDo(utterance) && !asksLeave(utterance))) return 'query'
  if (sendsWord(utterance)) return 'report'
  if (ordersFood(utterance) || asksLeave(utterance)) return 'request'
  if (utterance.asks && WONDERS.has(tokens[address.bodyFrom]?.word ?? '')) return 'query'
  if (hasAny(utterance, RELEASE) && !utterance.asks) return 'report'
  if (lead?.act === 'signoff' && !closes(utterance, lead)) return 'report'
  if (lead !== null && (lead.act === 'announce' || lead.act === 'report') && !AD_CALLS.has(lead.id)) return lead.act
  if (
    hasAny(utterance, REQUESTS) ||
    NEEDS.has(tokens[address.bodyFrom]?.word ?? '') ||
    tokens.some((token) => token.word === 'please')
  )
    return 'request'
  if (utterance.asks) return 'query'
  if (
    lead !== null &&
    lead.act !== 'none' &&
    !AD_CALLS.has(lead.id) &&
    !(leads(lead, NEGATIVE) && tellsOfNone(utterance))
  )
    return lead.act
  const first =
    found.find(
      (phrase) =>
        phrase.act !== 'none' &&
        phrase.act !== 'query' &&
        !AD_CALLS.has(phrase.id) &&
        !SET_LINGO.has(phrase.id) &&
        !(
          phrase.id === 'medic' &&
          (COPULAS.has(tokens[phrase.to]?.word ?? '') || tokens[phrase.to]?.word === 'here')
        ) &&
        (!CLOSING.has(phrase.id) || closes(utterance, phrase)),
    ) ?? null
  if (first !== null && !NEVER_INSIDE.has(first.id)) return first.act
  if (hasAny(utterance, THANKS) && (tokens.length <= SHORT_THANKS_WORDS || tokens[1]?.word === 'for'))
    return 'acknowledge'
  if (tokens.length === 1 && tokens[0]?.word === 'go') return 'answer'
  if (address.order === 'callerOnly' && tokens.length <= 2) return situation.own === null ? 'hail' : 'answer'
  return isCommand(tokens, address.bodyFrom) && !isOpinion(utterance) ? 'request' : 'report'
}

const OPINIONS = new Set('think know see have believe reckon mind need want'.split(' '))

/** "Don't think he's coming" tells. */
const isOpinion = ({ tokens, address }: Utterance): boolean =>
  tokens[address.bodyFrom]?.word === 'dont' && OPINIONS.has(tokens[address.bodyFrom + 1]?.word ?? '')

const NEEDING = /^(still )?(need|want)/
const OFFERING = new Set('should shall do did'.split(' '))

/** "Should I bring the cart or leave it?" */
const offers = ({ tokens, address, asks }: Utterance): boolean =>
  asks &&
  ((OFFERING.has(tokens[address.bodyFrom]?.word ?? '') &&
    (tokens[address.bodyFrom + 1]?.word === 'i' || tokens[address.bodyFrom + 1]?.word === 'we')) ||
    tokens.slice(address.bodyFrom, address.bodyFrom + 3).some(
      (token, at) =>
        token.word === 'you' &&
        NEEDING.test(
          tokens
            .slice(address.bodyFrom + at + 1, address.bodyFrom + at + 3)
            .map((next) => next.word)
            .join(' '),
        ),
    ))

/** "Buck's on eight" tells where Buck is. */
const namesOther = (context: HearContext, utterance: Utterance, lead: Found): boolean =>
  utterance.mentions.some(
    (mention) =>
      (mention.via === 'name' || mention.via === 'role') &&
      mention.who !== context.me.name &&
      mention.from < lead.to &&
      mention.to > lead.from,
  )

const STATUS = new Set('status update news word eta location'.split(' '))
const ABOUT = new Set('on for of about'.split(' '))

/** "Status on number 2", "what about the chairs", "ETA on the van", but not "ETA on the van is five". */
const wantsStatus = ({ tokens, address }: Utterance): boolean => {
  const first = tokens[address.bodyFrom]?.word ?? ''
  const topic = STATUS.has(first) || first === 'what' || first === 'how'
  return (
    topic &&
    ABOUT.has(tokens[address.bodyFrom + 1]?.word ?? '') &&
    !tokens.some((token) => COPULAS.has(token.word) || token.word !== token.base)
  )
}

/** "Is it okay if I bring the second lot up", "am I clear to bring them up": yes or no is wanted. */
const asksLeaveToDo = ({ tokens, address, asks }: Utterance): boolean =>
  asks &&
  BE.has(tokens[address.bodyFrom]?.word ?? '') &&
  (tokens[address.bodyFrom + 1]?.word === 'it' || tokens[address.bodyFrom + 1]?.word === 'i')

const BE = new Set(['is', 'am'])
const findWord = finderOf('a word|to speak|speak to|speak with|a chat|to talk|to see')
const FIRST_PERSON = new Set("i id we wed me us i'd we'd please can could".split(' '))

/** "A lady at the gate would like a word with locations" tells of somebody. */
const sendsWord = ({ tokens, address, asks }: Utterance): boolean =>
  !asks &&
  tokens.every((token) => token.word !== 'please') &&
  findWord(tokens, address.bodyFrom) !== null &&
  !FIRST_PERSON.has(tokens[address.bodyFrom]?.word ?? '') &&
  !isCommand(tokens, address.bodyFrom)

const LEAVE = /^mind if|^(mind|fancy) \w+ing$|^(ok|okay|alright|fine|permission|all right|cool) (to|if)$/
const BORROWED = new Set('grab use have do get borrow'.split(' '))

/** "Reckon I could grab a brick off you." */
const borrows = (tokens: Utterance['tokens']): boolean =>
  tokens.some(
    (token, at) => token.word === 'could' && tokens[at - 1]?.word === 'i' && BORROWED.has(tokens[at + 1]?.word ?? ''),
  )

const SPARE = /^got (a )?(any|spare|time|some|another)$/

/** "Okay to leave the post?", "all right if I grab water", "got a spare battery for me". */
const asksLeave = ({ tokens, address }: Utterance): boolean => {
  const [first, second, third] = tokens.slice(address.bodyFrom, address.bodyFrom + 3).map((token) => token.word)
  return (
    LEAVE.test(`${first} ${second}`) ||
    LEAVE.test(`${first} ${second} ${third}`) ||
    borrows(tokens) ||
    SPARE.test(`${first} ${second}`) ||
    SPARE.test(`${first} ${second} ${third}`)
  )
}

/** "Two flat whites and a chai, ta." "Flat white, oat milk, if you're passing." */
const ordersFood = ({ tokens, address }: Utterance): boolean =>
  (findFood(tokens, address.bodyFrom)?.from === address.bodyFrom && tokens.some((token) => token.word === 'if')) ||
  (isNumber(tokens[address.bodyFrom]?.base ?? '') &&
    findFood(tokens, address.bodyFrom) !== null &&
    findFood(tokens)?.from === address.bodyFrom + 1)

/** "It's Sky, which truck do I load?" */
const isOwnIntroduction = (utterance: Utterance, start: number, end: number): boolean =>
  end - start <= 2 &&
  INTRODUCING.has(utterance.tokens[start]?.word ?? '') &&
  utterance.mentions.some((mention) => mention.from > start && mention.to === end + 1)

const COPULAS = new Set('is are was were has had landed'.split(' '))
const HAVING = new Set(['have', 'got'])
const HAVERS = new Set(['i', 'we', 'they', 'ive', 'weve'])
const CONDITIONS = new Set('if when since because as once while sorry 3rd 2nd hey ok okay so hi'.split(' '))
const LEAST_STATEMENT = 3
const CARRIES_VERB = new Set('im ive were weve theyre theyve hes shes its'.split(' '))

/** "Both boards have landed. Can I leave them here?" tells first, and the first of two acts counts. */
const tellsFirst = (utterance: Utterance): boolean => {
  const { tokens, address, found } = utterance
  const start = address.bodyFrom
  let end = start
  while (end < address.bodyTo && (tokens[end]?.stop ?? '') === '') end += 1
  const first = tokens[start]
  const least = first !== undefined && first.word !== first.base ? LEAST_STATEMENT - 1 : LEAST_STATEMENT
  if (end + 1 >= address.bodyTo || end - start + 1 < least || tokens[end]?.stop === '?') return false
  if (first?.word === 'theres' || (first?.word === 'there' && COPULAS.has(tokens[start + 1]?.word ?? ''))) return true
  if (isOwnIntroduction(utterance, start, end)) return false
  if (first === undefined || CONDITIONS.has(first.word) || WONDERS.has(first.word)) return false
  const clause = tokens.slice(start, end + 1)
  if (found.some((phrase) => phrase.from <= end && (REQUESTS.has(phrase.id) || QUERIES.has(phrase.id)))) return false
  const asksLater =
    utterance.asks ||
    tokens.slice(end + 1).some((token) => token.word === 'please') ||
    found.some((phrase) => phrase.from > end && REQUESTS.has(phrase.id))
  const tells = clause.some(
    (token, at) =>
      at > 0 &&
      (COPULAS.has(token.word) ||
        (HAVING.has(token.word) && HAVERS.has(clause[at - 1]?.word ?? '')) ||
        (at < 3 && token.word !== token.base)),
  )
  return asksLater && (tells || first.word !== first.base || CARRIES_VERB.has(first.word))
}

/** A sign-off stands by itself at the end: "That's all, out.", but not "it keeps cutting out". */
const closes = (utterance: Utterance, phrase: Found): boolean =>
  phrase.to === utterance.tokens.length &&
  (phrase.from === utterance.address.bodyFrom || (utterance.tokens[phrase.from - 1]?.stop ?? '') !== '')

/** Everyday words that acknowledge or answer only where they lead: "it's all good by the van, thanks, great". */
const NEVER_INSIDE = new Set([
  ...ACKNOWLEDGING,
  ...phraseSet('affirmative', 'negative', 'yes-hello', 'you-there', 'go-ahead'),
])
