import type { Traffic } from '../case.ts'
import type { PhraseId } from '../lexicon/lexicon.ts'
import { IMPERATIVES } from '../facts/slots.ts'
import {
  ACKNOWLEDGING,
  AD_CALLS,
  ANSWERING,
  BACK_TO_ONE,
  PLAIN_REPORTS,
  RADIO_CHECKS,
  REPORTING,
  YES_NO,
  phraseSet,
  REQUESTING,
} from '../words/phrase-sets.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { EVERYBODY } from '../words/names.ts'
import { clauseOf, hasAny, type Utterance } from '../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'

/** What a line of traffic does to the channel. */
export type LineKind =
  | 'hail'
  | 'order'
  | 'question'
  | 'report'
  | 'call'
  | 'answer'
  | 'acknowledge'
  | 'standby'
  | 'check'

/** A line of traffic, understood. */
export type Line = {
  readonly traffic: Traffic
  readonly utterance: Utterance
  readonly kind: LineKind
  readonly to: readonly string[]
  readonly mine: boolean
  readonly endMs: number
}

/** What the words of an utterance say it does, by whether an exchange is open: a line is looked at with all that follow it. */
const kinds = {
  alone: new WeakMap<Utterance, LineKind>(),
  paired: new WeakMap<Utterance, LineKind>(),
}

const wordedKind = (utterance: Utterance, hasPartner: boolean): LineKind => {
  const known = hasPartner ? kinds.paired : kinds.alone
  const before = known.get(utterance)
  if (before !== undefined) return before
  const kind = kindByWords(utterance, hasPartner)
  known.set(utterance, kind)
  return kind
}

const kindByWords = (utterance: Utterance, hasPartner: boolean): LineKind => {
  const { address, tokens } = utterance
  const bare = address.bodyTo - address.bodyFrom <= 0
  if (clauseOf(utterance, AD_CALLS) !== null) return 'call'
  if (hasAny(utterance, RADIO_CHECKS)) return 'check'
  const first = utterance.found.find((found) => found.from >= address.bodyFrom && found.from <= address.bodyFrom + 1)
  if (first?.id === 'stand-by' && tokens.length <= 4) return 'standby'
  if (first !== undefined && !utterance.asks && isAnswering(first.id, tokens.length)) return 'answer'
  if (isOnChannel(utterance)) return 'answer'
  if (bare || hasAny(utterance, CALLS_ONLY)) return 'hail'
  if (first?.id === 'back-to-one' || first?.id === 'out' || endsTalk(utterance) || isDone(utterance)) return 'report'
  if (tokens.length <= 3 && tokens.some((token) => isIn(token.lexeme, PRAISE))) return 'acknowledge'
  if (first !== undefined && ACKNOWLEDGING.has(first.id)) return 'acknowledge'
  if (utterance.asks && !hasAny(utterance, REQUESTING)) return 'question'
  if (isAt(tokens, address.bodyFrom, IMPERATIVES)) return 'order'
  if (isAt(tokens, address.bodyFrom, SPEAKERS) && isAt(tokens, address.bodyFrom + 1, DID) && !goesOnToOrder(utterance))
    return 'report'
  if ((first !== undefined && REPORTING.has(first.id)) || hasAny(utterance, PLAIN_REPORTS)) return 'report'
  return address.called.length > 0 || hasPartner ? 'order' : 'report'
}

/** "I saw kids at the gate, move them on." */
const goesOnToOrder = ({ tokens, address }: Utterance): boolean =>
  tokens.some((token, at) => at > address.bodyFrom && token.stop !== '' && isAt(tokens, at + 1, IMPERATIVES))

/** "Tilly, I looked for you everywhere" orders nothing. */
const SPEAKERS = wordSet('i we')
const DID = wordSet('looked saw heard tried waited found checked thought rang called went was were did had')

/** "Thanks, that's all I needed. Back to one." asks for nothing more. */
const endsTalk = ({ found, tokens, asks }: Utterance): boolean =>
  !asks &&
  found.some((phrase) => BACK_TO_ONE.has(phrase.id) && phrase.to === tokens.length) &&
  tokens.every((token, at) => !isIn(token.lexeme, IMPERATIVES) || (at > 0 && tokens[at - 1]?.stop === ''))

const findDone = finderOf(
  'thats all/it/everything (thanks/cheers/ta/then/for/from)|that is all/it/everything|thats the lot|nothing else',
)

/** The first words of those phrases. */
const OPENS_DONE = wordSet('that thats nothing')

/** "That's it, thanks Lise." */
const isDone = ({ tokens, address }: Utterance): boolean => {
  if (!hasWord(tokens, OPENS_DONE, address.bodyFrom, address.bodyFrom + 2)) return false
  const done = findDone(tokens, address.bodyFrom)
  return done !== null && done.from <= address.bodyFrom + 1 && tokens.length - done.to <= 2
}

const PRAISE = wordSet('ta cheers thanks thank lovely perfect great sweet beauty brilliant super nice good')

/** "On two" tells that somebody has arrived there. */
const isOnChannel = ({ tokens }: Utterance): boolean =>
  tokens.length <= 3 && tokens[0]?.word === 'on' && /^\d+$/.test(tokens[1]?.word ?? '')

/** "Negative on that 10-1, we're about to roll" answers, however long it runs on. */
const isAnswering = (id: PhraseId, words: number): boolean => YES_NO.has(id) || (ANSWERING.has(id) && words <= 6)

const CALLS_ONLY = phraseSet('you-there')

/**
 * What the script says a line does, and what its words say where the script only knows that it tells something, or that it
 * calls somebody: "Go ahead, Nell" is an answer whatever it is filed under. A call to everybody stays one.
 */
export const kindOf = (traffic: Traffic, utterance: Utterance, hasPartner: boolean): LineKind => {
  const { kind, to } = traffic
  const isTold = kind === 'report' || (kind === 'call' && to?.includes(EVERYBODY) !== true)
  if (kind !== undefined && !isTold) return kind
  const worded = wordedKind(utterance, hasPartner)
  if (kind === undefined) return worded
  return worded === 'answer' || worded === 'acknowledge' || worded === 'standby' ? worded : kind
}
