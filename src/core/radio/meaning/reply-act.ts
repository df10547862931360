import type { Act } from '../../vocabulary/radio.ts'
import type { HearContext } from '../case.ts'
import { EVERYBODY } from '../words/names.ts'
import { ACKNOWLEDGING, ANSWERING, LOCK_STATE, REPORTING, phraseSet } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { type Wanted, wantedOf } from '../facts/fact-match.ts'
import { classOf, type FactCheck } from '../facts/readback.ts'
import type { Due } from '../traffic/due.ts'
import { ALL_AUXILIARIES, WONDERS } from '../words/question-words.ts'
import { sameWord } from '../words/stems.ts'
import { firstOf, hasAny, type Utterance } from '../words/utterance.ts'
import { leads } from './lead.ts'
import { asksForDeed, asksWhat, wantsYesOrNo } from './questions.ts'

const ASKS_AGAIN = phraseSet('say-again')
const NOT_COPIED = phraseSet('did-not-copy')
const STANDBY = phraseSet('stand-by')
const NEGATIVE = phraseSet('negative')
const AFFIRMATIVE = phraseSet('affirmative')
const YES_NO = phraseSet('affirmative', 'negative', 'good-check')
const GO_FOR = phraseSet('go-for', 'go-ahead')
const RECEIVING = phraseSet('received')
const RELEASE = phraseSet('release')
const UNDER_WAY = phraseSet('flying-in', 'landed')
const HOLDING = phraseSet('holding')
const BREACH = phraseSet('hold-the-roll', 'bogey', 'lockup-broken')
const HOLD = phraseSet('hold-the-roll')
/** "All good" says so of a lock as of anything else. */
const ALL_WELL = phraseSet('locked', 'clear')
const SENDS_AWAY = phraseSet('go-to-two', 'meet-me')

/** The words of a reply as the functions below look at them. */
type Reply = {
  readonly context: HearContext
  readonly due: Due
  readonly utterance: Utterance
  readonly lead: Found | null
  readonly checks: readonly FactCheck[]
}

/** What the words do for somebody who is waiting to hear them, or null if they are about something else: (c.4) 2. */
export const replyAct = (reply: Reply): Act | null => {
  const { due } = reply
  if (due.kind === 'hail' || due.kind === 'standby') return answersHail(reply)
  if (due.kind === 'order' || due.request) return answersOrder(reply)
  return due.kind === 'question' ? answersQuestion(reply) : answersPoll(reply)
}

const answersHail = ({ context, due, utterance, lead }: Reply): Act | null => {
  const callsOther = utterance.address.called.some((name) => name !== due.from && name !== EVERYBODY)
  if (callsOther && !leads(lead, ANSWERING)) return null
  const first = utterance.found[0] ?? null
  const short = utterance.tokens.length <= LONGEST_WAIT
  if (hasAny(utterance, STANDBY) && (short || leads(lead, STANDBY) || first?.id === 'stand-by')) return 'standby'
  if (leads(lead, ASKS_AGAIN)) return 'query'
  if (utterance.asks && asksForTime(utterance) && lead?.id !== 'go-ahead') return 'standby'
  if (hasAny(utterance, GO_FOR) || saysGo(context, utterance)) return 'answer'
  if (leads(lead, ANSWERING) || leads(first, ANSWERING)) return 'answer'
  if (isNameOnly(utterance) || givesOwnName(context, utterance)) return 'answer'
  const namedByPost = due.line.utterance.mentions.some((mention) => mention.via === 'post')
  if (namedByPost && hasAny(utterance, LOCK_STATE)) return 'report'
  if (leads(first, RECEIVING))
    return utterance.tokens.some((token) => token.word === 'receiving') ? 'answer' : 'acknowledge'
  if (utterance.asks && isSmallTalk(utterance)) return 'answer'
  if (leads(lead, ACKNOWLEDGING) || leads(first, ACKNOWLEDGING)) return 'acknowledge'
  if (asksForTime(utterance)) return 'standby'
  return isSmallTalk(utterance) ? 'answer' : null
}

const TIME_UNITS = new Set('sec secs 2nd seconds minute minutes min mins moment tick ticks mo'.split(' '))
const LONGEST_WAIT = 8

/** "Two minutes", "busy, one sec", "can you give me a minute": to a call all of these ask to wait. */
const asksForTime = ({ tokens }: Utterance): boolean =>
  tokens.length <= LONGEST_WAIT &&
  tokens.some((token) => TIME_UNITS.has(token.word) || token.word === 'busy' || token.word === 'later')

const SMALL_TALK = new Set(
  'here that thats its me you called calling rang ready when are present hi go yes on am i im ive got have hear with what up whats can do for need sir maam there this is morning still who wanted present alright ok how doing good'.split(
    ' ',
  ),
)
const LONGEST_SMALL_TALK = 5

/** "That's me", "you called?", "ready when you are": nothing in it but that somebody listens. */
const isSmallTalk = ({ tokens, mentionAt }: Utterance): boolean =>
  tokens.length <= LONGEST_SMALL_TALK &&
  tokens.every((token, at) => SMALL_TALK.has(token.word) || mentionAt[at]?.via === 'name')

const SHORT_ANSWER_WORDS = 5

/** "Go", "Sam, go", and what a finger or a recogniser makes of "go for Sam". */
const saysGo = (context: HearContext, utterance: Utterance): boolean => {
  const { tokens, mentions } = utterance
  if (tokens.length > SHORT_ANSWER_WORDS) return false
  const ends = tokens.at(-1)?.word === 'go'
  const begins = tokens[0]?.word === 'go' || tokens[0]?.word === 'goal' || tokens[0]?.word === 'gopher'
  const mine = mentions.some((mention) => mention.who === context.me.name)
  return (ends || begins) && (mine || tokens.length === 1)
}

/** "You've got Tulip": a few words with the own name and nobody else's tell that one listens. */
const givesOwnName = (context: HearContext, utterance: Utterance): boolean =>
  utterance.tokens.length <= 4 &&
  !utterance.asks &&
  utterance.mentions.length > 0 &&
  utterance.mentions.every((mention) => mention.who === context.me.name && mention.via === 'name')

/** The trainee's own name or a bare "Torres" is an answer to "Torres for Sam". */
const isNameOnly = (utterance: Utterance): boolean =>
  utterance.tokens.length > 0 &&
  utterance.tokens.length <= 3 &&
  utterance.mentions.some((mention) => mention.via === 'name') &&
  utterance.mentions.reduce((sum, mention) => sum + mention.to - mention.from, 0) >= utterance.tokens.length - 1

/** "Coffee" leads where an acknowledgement was due: radio reference (k.3). */
const isCoffee = (utterance: Utterance): boolean => utterance.tokens[utterance.address.bodyFrom]?.word === 'coffee'

const BACK = phraseSet('back-to-one')

/** What a recogniser makes of 10-4 and "on it" where one of them is due: radio reference (k.3). */
const soundsTaken = ({ tokens }: Utterance): boolean => {
  if (tokens.length > 3) return false
  const heard = tokens.map((token) => token.word).join(' ')
  return HEARD_FOR_TAKEN.has(heard) || (tokens.length === 3 && heard.startsWith('10 for '))
}
const HEARD_FOR_TAKEN = new Set(['10 for', '10 4', 'on a', 'on at', 'coffee', 'copy', 'cope he', 'copier'])

const answersOrder = ({ context, due, utterance, lead, checks }: Reply): Act | null => {
  const garbled = due.line.traffic.garbled === true
  const again = hasAny(utterance, ASKS_AGAIN)
  if (!again && hasAny(utterance, NOT_COPIED)) return utterance.asks ? 'query' : 'report'
  const takes = leads(lead, ACKNOWLEDGING)
  if (again && (garbled || leads(lead, ASKS_AGAIN) || (utterance.asks && !takes))) return 'query'
  if (takes && again && utterance.asks && checks.every((check) => check.state === 'missing')) return 'query'
  if (isMove(due) && hasAny(utterance, GO_AHEAD)) return 'answer'
  const taken = checks.some((check) => check.state === 'right')
  if (context.channel !== context.homeChannel && hasAny(utterance, BACK) && !isMove(due) && !taken) return 'signoff'
  if (due.request && !takes && saysYesOrNo(utterance, lead)) return 'answer'
  if (takes || leads(lead, AFFIRMATIVE) || isCoffee(utterance) || soundsTaken(utterance)) return takenAct(due, checks)
  if (leads(lead, STANDBY)) return 'standby'
  if (leads(lead, NEGATIVE)) return forbidsAlike(due, utterance) ? 'readback' : 'answer'
  if ((isMove(due) && goesAlong(utterance)) || setsOff(utterance)) return takenAct(due, checks)
  if (utterance.asks || asksInside(utterance, garbled)) return !garbled && asksForDeed(utterance) ? 'request' : 'query'
  if (wantsToHear(due) && !hasAny(utterance, ACKNOWLEDGING)) return 'report'
  const first = utterance.found[0] ?? null
  const closes = utterance.found.some(
    (found) => ACKNOWLEDGING.has(found.id) && found.to === utterance.address.bodyTo && found.id !== 'okay',
  )
  if (leads(first, ACKNOWLEDGING) || closes) return takenAct(due, checks)
  if (hasAny(utterance, UNDER_WAY)) return 'report'
  if ((leads(lead, RELEASE) || leads(lead, HOLDING)) && takenAct(due, checks) === 'readback') return 'readback'
  if (checks.length > (due.guessed ? 1 : 0) && checks.every((check) => check.state === 'right')) return 'readback'
  if (leads(lead, REPORTING) || leads(lead, RELEASE)) return 'report'
  if (tellsOfThings(utterance)) return 'report'
  if (due.request && tellsOnly(utterance, lead)) return 'answer'
  return checks.some((check) => check.state !== 'missing') &&
    utterance.address.called.every((name) => name === due.from)
    ? 'readback'
    : null
}

/** "Bring what to the orangery", "left to right or just the arrows": what was not understood is asked for in its place. */
const asksInside = ({ tokens, address }: Utterance, garbled: boolean): boolean => {
  const body = tokens.slice(address.bodyFrom, address.bodyTo)
  if (body.slice(0, 2).some((token) => token.word === 'which' || token.word === 'what')) return true
  if (body.some((token, at) => at > 0 && WONDERS.has(token.word) && isLeftOpen(body, at))) return true
  if (garbled && body.some((token) => WONDERS.has(token.word))) return true
  return body.some((token, at) => token.word === 'or' && at > 0)
}

const ASKS_FOR = new Set(['to', 'for', 'from', 'at'])

/** "Four umbrellas to where?", a name after it or not. */
const isLeftOpen = (body: Utterance['tokens'], at: number): boolean =>
  ASKS_FOR.has(body[at - 1]?.word ?? '') &&
  (at + 1 >= body.length || (body[at]?.stop ?? '') !== '' || at + 2 === body.length)

/** "Sorry, I'm tied up": no question, no call and none of the set's own phrases for something else. */
const tellsOnly = ({ asks, address }: Utterance, lead: Found | null): boolean =>
  !asks && address.order !== 'callerFirst' && (lead === null || lead.act === 'report' || lead.act === 'none')

const GOES = new Set('going coming heading there over hopping flicking turning on'.split(' '))
const LONGEST_GOING = 5

/** "Coming over", "see you there": on the way to the channel one was sent to. */
const goesAlong = ({ tokens }: Utterance): boolean =>
  tokens.length <= LONGEST_GOING && tokens.some((token) => GOES.has(token.word))

const MOVES = new Set(
  'be there going heading headed popping nipping running walking coming moving leaving ducking hopping bringing grabbing getting fetching sorting doing'.split(
    ' ',
  ),
)
const LONGEST_SETTING_OFF = 4

/** "Popping down now", "headed your way": already on it, with nothing else said. */
const setsOff = ({ tokens, address, asks }: Utterance): boolean => {
  const body = tokens.slice(address.bodyFrom, address.bodyTo)
  const first = body[0]?.word === 'im' || body[0]?.word === 'on' ? body[1] : body[0]
  if (body[0]?.word === 'on' && first?.word === 'the' && body[2]?.word === 'way') return true
  if (asks || body.length > LONGEST_SETTING_OFF) return false
  return MOVES.has(first?.word ?? '') || (first?.word.endsWith('ing') === true && DOING_TO.has(body.at(-1)?.word ?? ''))
}
/** "Telling them now", "shutting it". */
const DOING_TO = new Set('now it them him her that'.split(' '))

const THINGS = new Set('the those these they theyre there theres its ive weve i we were'.split(' '))
const STATES = new Set('are is were was have had got isnt arent'.split(' '))
const SHORT_OF = new Set('already only no none out'.split(' '))

/** "The cones are already there", "we've only got two": tells of the things of the order, and takes no order. */
const tellsOfThings = ({ tokens, address, asks }: Utterance): boolean => {
  const body = tokens.slice(address.bodyFrom, address.bodyTo)
  if (asks || !THINGS.has(body[0]?.word ?? '')) return false
  const states =
    body.slice(1, STATE_REACH).some((token) => STATES.has(token.word) || token.word !== token.base) ||
    HAS_VERB.test(body[0]?.word ?? '')
  return (
    states && (body.some((token) => SHORT_OF.has(token.word)) || body[0]?.word === 'the' || body[0]?.word === 'there')
  )
}

const STATE_REACH = 5
const HAS_VERB = /ve$|^(were|theres|its|theyre)$/

const FORBIDDING = new Set('no not dont none never nobody without'.split(' '))

/** "No cars after this one" gives back an order that forbids the same. */
const forbidsAlike = (due: Due, { tokens, address }: Utterance): boolean => {
  const [first, second] = tokens.slice(address.bodyFrom)
  const ordered = due.line.utterance.tokens
  return (
    first?.stop === '' &&
    second !== undefined &&
    ordered.some((token) => FORBIDDING.has(token.word)) &&
    ordered.some((token) => sameWord(token.base, second.base))
  )
}

const GO_AHEAD = phraseSet('go-ahead')
const MOVE = phraseSet('go-to-two')

/** Sent to another channel, the trainee answers there. */
const isMove = (due: Due): boolean => hasAny(due.line.utterance, MOVE)

/** A fact that is said, or said wrong in its own words: "the stable" is not "the camera". */
const givesBackFact = ({ state, wanted, said }: FactCheck): boolean =>
  state === 'right' || (state === 'wrong' && shareWord(wantedOf(wanted), wantedOf(said)))

const shareWord = (wanted: Wanted, said: Wanted): boolean =>
  (wanted.numbers.length > 0 && said.numbers.length > 0) ||
  wanted.words.some((word) => said.words.some((other) => sameWord(word, other)))

/** The channel that one was sent to is said with every "switching", and makes no read-back of it (contract). */
const takenAct = (due: Due, checks: readonly FactCheck[]): Act =>
  checks.some((check) => givesBackFact(check) && !(isMove(due) && classOf(check.key) === 'channel'))
    ? 'readback'
    : 'acknowledge'

const REPORT_WORDS = new Set(['report', 'update', 'status', 'rundown', 'sitrep', 'eta'])

const COUNTED = new Set(['count', 'headcount', 'total', 'list'])

/** "Full report from your corner" is answered by the report itself. */
const wantsToHear = (due: Due): boolean => {
  const { tokens, address } = due.line.utterance
  return tokens
    .slice(address.bodyFrom, address.bodyFrom + 4)
    .some(
      (token, at, rest) =>
        REPORT_WORDS.has(token.word) ||
        (at > 0 && COUNTED.has(token.word)) ||
        (token.word === 'tell' && rest[at + 1]?.word === 'me'),
    )
}

/** "Hang on to them" is no "stand by": `keeps`. */
const answersQuestion = ({ due, utterance, lead }: Reply): Act | null => {
  const open = asksWhat(due.line.utterance)
  if (asksAgain(due) && !leads(lead, ASKS_AGAIN) && !leads(lead, ACKNOWLEDGING)) return 'report'
  if (due.line.traffic.garbled === true && hasAny(utterance, ASKS_AGAIN)) return 'query'
  if (leads(lead, NOT_COPIED)) return utterance.asks ? 'query' : 'report'
  if (leads(lead, ASKS_AGAIN)) return 'query'
  const keeps = leads(lead, STANDBY) && utterance.tokens[lead?.to ?? 0]?.word === 'to'
  if (
    hasAny(utterance, STANDBY) &&
    !keeps &&
    (leads(lead, STANDBY) || (isUnsure(utterance) && !saysYesOrNo(utterance, lead)))
  )
    return 'standby'
  if (leads(lead, ACKNOWLEDGING) && utterance.tokens.length <= 3) return 'acknowledge'
  if (
    !open &&
    (saysYesOrNo(utterance, lead) ||
      (givesBack(due, utterance) && !offersChoice(due.line.utterance)) ||
      turnsDown(due, utterance))
  )
    return 'answer'
  if (leads(lead, NEGATIVE) && utterance.tokens.length <= 3) return 'answer'
  if (leads(lead, SENDS_AWAY) || leads(lead, HOLD)) return 'request'
  if (asksWhich(utterance)) return 'query'
  if (utterance.asks || utterance.address.order === 'callerFirst') return null
  const either = wantsYesOrNo(due.line.utterance) && !offersChoice(due.line.utterance)
  return either && (!leads(lead, REPORTING) || leads(lead, ALL_WELL)) ? 'answer' : 'report'
}

const UNSURE = new Set('not sure know idea sorry um uh hmm good question'.split(' '))

const LONGEST_BUSY = 3

/** "Not sure, let me look", "counting heads, one second": nothing was told before the stand-by. */
const isUnsure = (utterance: Utterance): boolean => {
  const before = utterance.tokens.slice(0, firstOf(utterance, STANDBY)?.from ?? 0)
  const busy = before.length <= LONGEST_BUSY && (before[0]?.word.endsWith('ing') ?? false)
  return busy || before.some((token) => UNSURE.has(token.word))
}

/** "Say again the count" wants words once more; "how many dancers?" is a question of its own. */
const asksAgain = ({ line: { utterance } }: Due): boolean => hasAny(utterance, ASKS_AGAIN)

/** "Is it left or right?": neither yes nor no settles it. */
const offersChoice = ({ tokens, address }: Utterance): boolean =>
  tokens.some((token, at) => token.word === 'or' && at > address.bodyFrom && at + 1 < tokens.length)

/** "Which ones, the tall ones or the ceiling ones": asked back instead of answered. */
const asksWhich = ({ tokens, address }: Utterance): boolean => tokens[address.bodyFrom]?.word === 'which'

/** "Yes", "Yeah, Nina", "Negative on that": the first word counts, with a name before or after it. */
const saysYesOrNo = (utterance: Utterance, lead: Found | null): boolean =>
  leads(lead, YES_NO) ||
  hasYes(utterance) ||
  (leads(utterance.found[0] ?? null, YES_NO) && isAtStart(utterance)) ||
  echoesVerb(utterance)

const NOT_SO = new Set(
  'me us yet here that really mine today any at by since so all lately recently now quite many much for until till this unless before even exactly anymore ever entirely a'.split(
    ' ',
  ),
)
const YES = new Set('yes yeah yep yup'.split(' '))

/** "For the tenth time, yes, they are off" and "not me": the yes or no wherever it stands. */
const hasYes = ({ tokens, address }: Utterance): boolean =>
  tokens.some((token) => YES.has(token.word)) ||
  (tokens.at(-1)?.word === 'no' && tokens.length > 1) ||
  (tokens[address.bodyFrom]?.word === 'not' && NOT_SO.has(tokens[address.bodyFrom + 1]?.word ?? ''))

const isAtStart = (utterance: Utterance): boolean => {
  const at = utterance.found[0]?.from ?? 0
  return at === 0 || utterance.mentions.some((mention) => mention.from === 0 && mention.to === at)
}

const PRONOUNS = new Set('i we it he she they that'.split(' '))

/** "It did, all of it" is a yes: the verb of the question given back. */
const echoesVerb = ({ tokens, address }: Utterance): boolean => {
  const verb = tokens[address.bodyFrom + 1]
  return (
    PRONOUNS.has(tokens[address.bodyFrom]?.word ?? '') &&
    verb !== undefined &&
    (verb.stop !== '' || address.bodyFrom + 2 >= tokens.length) &&
    ALL_AUXILIARIES.has(verb.word)
  )
}

/** "Is the arch clear?" "Clear, and the sign is up." */
const givesBack = (due: Due, { tokens, address }: Utterance): boolean => {
  const first = tokens[address.bodyFrom]
  if (first === undefined || PRONOUNS.has(first.word)) return false
  if (first.stop === '' && address.bodyFrom + 1 < tokens.length) return false
  return first.word.length > 2 && due.line.utterance.tokens.slice(-4).some((token) => token.base === first.base)
}

const FORBIDS = new Set(['dont', 'not', 'leave', 'wait', 'keep', 'hold'])
const OFFERS = new Set(['shall', 'should', 'can', 'do'])

/** "Shall I bring it in?" "Don't bring it in yet." */
const turnsDown = (due: Due, { tokens, address }: Utterance): boolean => {
  const asked = due.line.utterance
  const start = asked.address.bodyFrom
  return (
    FORBIDS.has(tokens[address.bodyFrom]?.word ?? '') &&
    OFFERS.has(asked.tokens[start]?.word ?? '') &&
    asked.tokens.slice(start + 1, start + 4).some((token) => token.word === 'i' || token.word === 'me')
  )
}

/** "Please wait, a lady with a cart": asked of the ADs with a reason, the roll is to be held. */
const waitsFor = ({ tokens, address }: Utterance, lead: Found | null): boolean =>
  tokens.slice(address.bodyFrom, address.bodyFrom + 2).some((token) => token.word === 'wait') ||
  (leads(lead, STANDBY) && tokens.slice(lead?.to ?? 0).some((token, at) => at > 0 && token.stop !== ','))

const answersPoll = ({ due, utterance, lead }: Reply): Act | null => {
  if (hasAny(utterance, HOLD) || utterance.tokens.some((token) => token.word === 'hold') || waitsFor(utterance, lead))
    return 'request'
  const asked = due.line.utterance.tokens
  const inWords = due.line.traffic.kind === 'question' && asked.some((token) => ALL_AUXILIARIES.has(token.word))
  if (inWords && saysYesOrNo(utterance, lead)) return 'answer'
  if (hasAny(utterance, BREACH) || hasAny(utterance, LOCK_STATE)) return 'report'
  if (leads(lead, STANDBY)) return 'standby'
  if (leads(lead, ASKS_AGAIN)) return 'query'
  if (leads(lead, ACKNOWLEDGING)) return 'acknowledge'
  if (leads(lead, NEGATIVE) && utterance.tokens.length <= 3) return 'answer'
  return utterance.asks ? null : 'report'
}
