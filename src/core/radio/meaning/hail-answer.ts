import type { Act } from '../../vocabulary/radio.ts'
import type { HearContext } from '../case.ts'
import type { Due } from '../traffic/due.ts'
import { EVERYBODY } from '../words/names.ts'
import {
  ACKNOWLEDGING,
  ANSWERING,
  ASKS_AGAIN,
  GOES_AHEAD,
  HOLD_THE_ROLL,
  LOCK_STATE,
  REPORTING,
  STANDBY,
  phraseSet,
  COPIES,
} from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { postAt } from '../words/post-words.ts'
import { WONDERS } from '../words/question-words.ts'
import { isNamedBy } from '../words/mention.ts'
import { type Utterance, hasAny } from '../words/utterance.ts'
import { leads } from './lead.ts'
import { endsReady } from './ready.ts'
import type { Hearing } from './hearing.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { MOMENTS, YESES } from '../words/small-words.ts'

const RECEIVING = phraseSet('received')

export const answersHail = (due: Due, { context, utterance, lead }: Hearing): Act | null => {
  const callsOther = utterance.address.called.some((name) => name !== due.from && name !== EVERYBODY)
  if (callsOther && !leads(lead, ANSWERING)) return null
  const first = utterance.found[0] ?? null
  if (leads(first, GOES_AHEAD) && utterance.tokens[(first?.to ?? 0) - 1]?.stop === '.') return 'answer'
  const short = utterance.tokens.length <= LONGEST_WAIT
  if (hasAny(utterance, STANDBY) && (short || leads(lead, STANDBY) || first?.id === 'stand-by')) return 'standby'
  if (leads(lead, ASKS_AGAIN) || asksWho(utterance)) return 'query'
  if (leads(lead, MINUTES_OUT) || leads(lead, HOLD_THE_ROLL) || hasAny(utterance, BACK_SOON)) return 'standby'
  if (findBackLater(utterance.tokens) !== null) return 'standby'
  if (utterance.asks && asksForTime(utterance) && lead?.id !== 'go-ahead') return 'standby'
  if (hasAny(utterance, GOES_AHEAD) || saysGo(context, utterance)) return 'answer'
  if (
    leads(lead, ANSWERING) ||
    leads(first, ANSWERING) ||
    endsReady(utterance) ||
    endsAsking(utterance) ||
    asksWhatFor(utterance)
  )
    return 'answer'
  if (
    (isNameOnly(utterance) && !leads(first, COPIES)) ||
    isOwnPostOnly(context, utterance) ||
    givesOwnName(context, utterance)
  )
    return 'answer'
  const namedByPost = due.line.utterance.mentions.some((mention) => mention.via === 'post')
  if (namedByPost && hasAny(utterance, LOCK_STATE)) return 'report'
  if (saysYes(utterance) || speaksToCaller(utterance, lead)) return 'answer'
  if (hasAny(utterance, STANDS_READY) || isOneWord(utterance, lead)) return 'answer'
  if (leads(first, RECEIVING))
    return utterance.tokens.some((token) => token.word === 'receiving') ? 'answer' : 'acknowledge'
  if (utterance.asks && isSmallTalk(utterance)) return 'answer'
  if (leads(lead, ACKNOWLEDGING) || leads(first, ACKNOWLEDGING)) return 'acknowledge'
  if (asksForTime(utterance) || comesLater(utterance) || putsOff(utterance)) return 'standby'
  return isSmallTalk(utterance) ? 'answer' : null
}

const findBackLater = finderOf('call/ring you back|get/come/be back to/with you|back to/with you in')

/** "Okay Lou, horse is gone, what do you need?" */
const endsAsking = ({ tokens, address }: Utterance): boolean => findWhat(tokens)?.to === address.bodyTo

/** "What do you want this time, Dane" answers, however rudely. */
const asksWhatFor = ({ tokens, address }: Utterance): boolean =>
  findWhat(tokens, address.bodyFrom)?.from === address.bodyFrom

const findWhat = finderOf(
  'what do/did/dyou you need/want/have (me) (for)|what were/are you after|what can i do (for) (you)|what have you got|how can i help',
)

/** "Who?", "was that for me?" */
const asksWho = ({ tokens }: Utterance): boolean =>
  (tokens.length === 1 && tokens[0]?.word === 'who') || findForMe(tokens) !== null

const findForMe = finderOf('was/is that/this/it (for) me|did/do you mean me')

/** "Speaking" listens; "sec", "wait" and "who?" do not yet. */
const isOneWord = (utterance: Utterance, lead: Found | null): boolean =>
  lead === null &&
  utterance.tokens.length === 1 &&
  !asksForTime(utterance) &&
  !isAt(utterance.tokens, 0, WONDERS) &&
  !isAt(utterance.tokens, 0, TELLS_NOTHING)

/** Regret, relief and doubt: the caller cannot tell from them that somebody listens now. */
const TELLS_NOTHING = wordSet('sorry finally done nothing never maybe perhaps')

const LONGEST_WAIT = 8

/** "Two minutes", "busy, one sec", "can you give me a minute": to a call all of these ask to wait. */
const asksForTime = ({ tokens, address, mentions }: Utterance): boolean =>
  (tokens.length <= LONGEST_WAIT ||
    (tokens[address.bodyFrom]?.word === 'let' && tokens[address.bodyFrom + 1]?.word === 'me')) &&
  tokens.some(
    (token, at) =>
      at < address.bodyTo &&
      (isIn(token.lexeme, MOMENTS) || token.word === 'busy' || token.word === 'later' || token.word === 'wait') &&
      !isTitledBy(mentions, at),
  )

/** "What's up, second AD?" asks for no second. */
const isTitledBy = (mentions: Utterance['mentions'], at: number): boolean =>
  mentions.some(({ via, from, to }) => via === 'role' && at >= from && at < to)

/** "Let me just put this down." */
const putsOff = ({ tokens, address }: Utterance): boolean =>
  tokens[address.bodyFrom]?.word === 'let' && tokens[address.bodyFrom + 1]?.word === 'me'

/** "Standing by for you" listens. */
const STANDS_READY = phraseSet('standing-by')
const MINUTES_OUT = phraseSet('minutes-out')
const BACK_SOON = phraseSet('going-for')

/** "Be with you in one". */
const comesLater = (utterance: Utterance): boolean =>
  utterance.tokens.length <= LONGEST_WAIT &&
  hasAny(utterance, MINUTES_OUT) &&
  utterance.tokens.some((token) => token.word === 'you')

const SAYS_YES = wordSet(YESES, 'yessir aye')

/** "Yes boss", "yessir": to a call no copy, but an answer. */
const saysYes = ({ tokens, address }: Utterance): boolean =>
  tokens.length <= SHORT_ANSWER_WORDS && isAt(tokens, address.bodyFrom, SAYS_YES)

const TO_CALLER = wordSet('me you ya u your yours')
const LONGEST_TO_CALLER = 4
/** "Where were you?" holds the caller up. */
const ASKS_BACK = wordSet('where why')

/** "Hit me", "lay it on me", "what do you need": a few words to the caller that tell of nothing else, and ask for no reason. */
const speaksToCaller = (utterance: Utterance, lead: Found | null): boolean =>
  utterance.address.bodyTo - utterance.address.bodyFrom <= LONGEST_TO_CALLER &&
  !isAt(utterance.tokens, utterance.address.bodyFrom, ASKS_BACK) &&
  utterance.tokens.some((token) => isIn(token.lexeme, TO_CALLER)) &&
  lead?.act !== 'request' &&
  lead?.act !== 'acknowledge' &&
  !hasAny(utterance, REPORTING)

const SMALL_TALK = wordSet(
  'here get he she that thats its me you called calling rang ready when are present hi go yes on am i im ive got have hear with what up whats can do for need sir maam there this is morning still who wanted present alright ok how doing good dyou after want wanna',
)
const LONGEST_SMALL_TALK = 5

/** "That's me", "you called?", "ready when you are": nothing in it but that somebody listens. */
const isSmallTalk = ({ tokens, mentions }: Utterance): boolean => {
  const others = tokens.filter((_, at) => !isNamedBy(mentions, at))
  return others.length + mentions.length <= LONGEST_SMALL_TALK && others.every(({ lexeme }) => isIn(lexeme, SMALL_TALK))
}

const SHORT_ANSWER_WORDS = 5

/** "Go", "Sam, go", and what a finger or a recogniser makes of "go for Sam". */
const saysGo = (context: HearContext, utterance: Utterance): boolean => {
  const { tokens, mentions } = utterance
  if (tokens.length > SHORT_ANSWER_WORDS) return false
  const ends = tokens.at(-1)?.word === 'go'
  const begins = tokens[0]?.word === 'go' || tokens[0]?.word === 'goal' || tokens[0]?.word === 'gopher'
  const mine = mentions.some((mention) => mention.who === context.me.name)
  const alone = tokens.length === 1 || (ends && tokens.at(-2)?.stop === ',')
  return (ends || begins) && (mine || alone)
}

/** "You've got Tulip": a few words with the own name and nobody else's tell that one listens. */
const givesOwnName = (context: HearContext, utterance: Utterance): boolean =>
  utterance.tokens.length <= 4 &&
  !utterance.asks &&
  utterance.mentions.length > 0 &&
  utterance.mentions.every((mention) => mention.who === context.me.name && mention.via === 'name')

/** "Door two" to "Kaur for door two". */
const isOwnPostOnly = (context: HearContext, { tokens, mentions }: Utterance): boolean =>
  (tokens.length === 2 && postAt(tokens, context.me.post) === 0 && isAt(tokens, 1, PRESENT)) ||
  (mentions.length === 1 &&
    mentions.every(
      ({ who, via, from, to }) => who === context.me.name && via === 'post' && from === 0 && to === tokens.length,
    ))

const PRESENT = wordSet('here speaking receiving listening')

/** The trainee's own name or a bare "Torres" is an answer to "Torres for Sam". */
const isNameOnly = (utterance: Utterance): boolean =>
  utterance.tokens.length > 0 &&
  utterance.tokens.length <= 3 &&
  utterance.mentions.some((mention) => mention.via === 'name') &&
  utterance.mentions.reduce((sum, mention) => sum + mention.to - mention.from, 0) >= utterance.tokens.length - 1
