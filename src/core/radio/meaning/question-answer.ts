import type { Act } from '../../vocabulary/radio.ts'
import type { Due } from '../traffic/due.ts'
import {
  ACKNOWLEDGING,
  ASKS_AGAIN,
  BACK_TO_ONE,
  GOOD_CHECK,
  HOLD_THE_ROLL,
  MOVE,
  NEGATIVE,
  NOT_COPIED,
  REPORTING,
  STANDBY,
  phraseSet,
} from '../words/phrase-sets.ts'
import { WONDERS } from '../words/question-words.ts'
import { type Utterance, firstOf, hasAny } from '../words/utterance.ts'
import { leads } from './lead.ts'
import { asksWhat, wantsYesOrNo } from './questions.ts'
import type { Hearing } from './hearing.ts'
import { PRONOUNS, saysYesOrNo } from './yes-or-no.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { YESES } from '../words/small-words.ts'

/** "All good" says so of a lock as of anything else. */
const ALL_WELL = phraseSet('locked', 'clear')
const DO_YOU_COPY = phraseSet('do-you-copy')
const SENDS_AWAY = phraseSet('go-to-two', 'meet-me')

/** "Hang on to them" is no "stand by": `keeps`. */
export const answersQuestion = (due: Due, { utterance, lead }: Hearing): Act | null => {
  const open = asksWhat(due.line.utterance)
  if (hasAny(due.line.utterance, BACK_TO_ONE) && hasAny(utterance, BACK_TO_ONE) && !utterance.asks) return 'signoff'
  if (asksAgain(due) && !leads(lead, ASKS_AGAIN) && !leads(lead, ACKNOWLEDGING)) return 'report'
  if (due.line.traffic.garbled === true && hasAny(utterance, ASKS_AGAIN)) return 'query'
  if (leads(lead, GOOD_CHECK) || (hasAny(due.line.utterance, DO_YOU_COPY) && leads(lead, ACKNOWLEDGING)))
    return 'answer'
  if (leads(lead, NOT_COPIED)) return utterance.asks ? 'query' : 'report'
  if (leads(lead, ASKS_AGAIN)) return 'query'
  if (promisesToFindOut(utterance)) return 'answer'
  const keeps =
    leads(lead, STANDBY) &&
    utterance.tokens[lead?.to ?? 0]?.word === 'to' &&
    utterance.tokens[(lead?.to ?? 1) - 1]?.word === 'on'
  if (
    hasAny(utterance, STANDBY) &&
    !keeps &&
    (leads(lead, STANDBY) || (isUnsure(utterance) && !saysYesOrNo(utterance, lead)))
  )
    return 'standby'
  if (
    leads(lead, ACKNOWLEDGING) &&
    utterance.tokens.length <= 3 &&
    (open || !(saysYes(utterance) || settles(due, utterance)))
  )
    return 'acknowledge'
  if (tellsSighting(due, utterance)) return 'report'
  if (
    !open &&
    (saysYesOrNo(utterance, lead) ||
      saysYes(utterance) ||
      settles(due, utterance) ||
      (givesBack(due, utterance) && !offersChoice(due.line.utterance)) ||
      turnsDown(due, utterance))
  )
    return 'answer'
  if (leads(lead, NEGATIVE) && utterance.tokens.length <= 3) return 'answer'
  if (leads(lead, SENDS_AWAY) || leads(lead, HOLD_THE_ROLL) || sendsAway(utterance)) return 'request'
  if (asksWhich(utterance)) return 'query'
  if (utterance.asks || utterance.address.order === 'callerFirst') return null
  const either = wantsYesOrNo(due.line.utterance) && !offersChoice(due.line.utterance)
  return either && (!leads(lead, REPORTING) || leads(lead, ALL_WELL)) ? 'answer' : 'report'
}

const findIgnorance = finderOf(
  'dont/do not know|no idea/clue|not sure|couldnt/cant tell/say|god/heaven/fuck/christ/who knows|dunno|unsure|beats/search me',
)
const PROMISES = wordSet('ill let')

/** "No idea, but I'll run and find out": not knowing is an answer, and the rest is no stand-by. */
const promisesToFindOut = ({ tokens, address }: Utterance): boolean => {
  const ignorance = findIgnorance(tokens, address.bodyFrom)
  return (
    ignorance !== null &&
    ignorance.from <= address.bodyFrom + OPENS_MOVE &&
    hasWord(tokens, PROMISES, ignorance.to) &&
    !tokens.some(({ word }) => word === 'stand')
  )
}

const SIGHTED = phraseSet('eyes-on-query')
const SAYS_YES = wordSet(YESES, 'aye affirmative')
const LEAST_SIGHTING = 4

/** "Eyes on the cooler?" "Yeah, it's behind the truck": where it is was asked for, and the yes opens it. */
const tellsSighting = (due: Due, { tokens, address, asks }: Utterance): boolean =>
  !asks &&
  hasAny(due.line.utterance, SIGHTED) &&
  isAt(tokens, address.bodyFrom, SAYS_YES) &&
  tokens.length - address.bodyFrom >= LEAST_SIGHTING

const OPENS_MOVE = 3

/** "Let's take it to two", "can we do that on two". */
const sendsAway = (utterance: Utterance): boolean => {
  const move = firstOf(utterance, MOVE)
  return (move !== null && move.from <= utterance.address.bodyFrom + OPENS_MOVE) || suggestsChannel(utterance)
}

const CHANNEL_LEADS = wordSet('to on channel')

/** "Let's talk about lunch on two": whatever it is, it ends on a channel. */
const suggestsChannel = ({ tokens, address }: Utterance): boolean => {
  const last = address.bodyTo - 1
  return (
    tokens[address.bodyFrom]?.word === 'lets' &&
    tokens[last]?.bare.isFigure === true &&
    isAt(tokens, last - 1, CHANNEL_LEADS)
  )
}

/** "Yes sir" takes an order, and answers a question. */
const saysYes = ({ tokens, address }: Utterance): boolean => /^yes(sir)?$/.test(tokens[address.bodyFrom]?.word ?? '')

const SETTLES = wordSet(YESES, 'affirmative negative no not none sure')

const SETTLES_NOT = wordSet('sure idea clue worries worry problem problems dramas bother stress rush')

/** "Copy, no chairs", "sure": the yes or no that a copy leaves open. */
const settles = (due: Due, { tokens, address }: Utterance): boolean =>
  !due.request &&
  tokens.length <= LONGEST_BUSY &&
  tokens
    .slice(address.bodyFrom)
    .some(
      (token, at, body) =>
        isIn(token.lexeme, SETTLES) &&
        !isAt(body, at + 1, SETTLES_NOT) &&
        !(token.word === 'sure' && at > 0) &&
        (at > 0 || body.length === 1 || token.word === 'not'),
    )

const UNSURE = wordSet('not know idea sorry um uh hmm good question')

const LONGEST_BUSY = 3

/** "Not sure, let me look", "counting heads, one second": nothing was told before the stand-by. */
const isUnsure = (utterance: Utterance): boolean => {
  const before = utterance.tokens.slice(0, firstOf(utterance, STANDBY)?.from ?? 0)
  const busy = before.length <= LONGEST_BUSY && (before[0]?.word.endsWith('ing') ?? false)
  return busy || before.some((token) => isIn(token.lexeme, UNSURE))
}

/** "Say again the count" wants words once more; "how many dancers?" is a question of its own. */
const asksAgain = ({ line: { utterance } }: Due): boolean => {
  const { address, tokens } = utterance
  const again = firstOf(utterance, ASKS_AGAIN)
  if (again === null || again.from > address.bodyFrom + OPENS_MOVE) return false
  return !isAt(tokens, again.from, WONDERS) || address.bodyTo - address.bodyFrom <= again.to - again.from + 2
}

/** "Is it left or right?": neither yes nor no settles it. */
const offersChoice = ({ tokens, address }: Utterance): boolean =>
  tokens.some((token, at) => token.word === 'or' && at > address.bodyFrom && at + 1 < tokens.length)

/** "Which ones, the tall ones or the ceiling ones": asked back instead of answered. */
const asksWhich = ({ tokens, address }: Utterance): boolean => tokens[address.bodyFrom]?.word === 'which'

/** "Is the arch clear?" "Clear, and the sign is up." */
const givesBack = (due: Due, { tokens, address }: Utterance): boolean => {
  const first = tokens[address.bodyFrom]
  if (first === undefined || isIn(first.lexeme, PRONOUNS)) return false
  if (first.stop === '' && address.bodyFrom + 1 < tokens.length) return false
  return first.word.length > 2 && due.line.utterance.tokens.slice(-4).some((token) => token.base === first.base)
}

const FORBIDS = wordSet('dont not leave wait keep hold')
const OFFERS = wordSet('shall should can do')

/** "Shall I bring it in?" "Don't bring it in yet." */
const turnsDown = (due: Due, { tokens, address }: Utterance): boolean => {
  const asked = due.line.utterance
  const start = asked.address.bodyFrom
  return (
    isAt(tokens, address.bodyFrom, FORBIDS) &&
    isAt(asked.tokens, start, OFFERS) &&
    asked.tokens.slice(start + 1, start + 4).some((token) => token.word === 'i' || token.word === 'me')
  )
}
