import { type FactCheck, classOf } from '../facts/fact-check.ts'
import { IMPERATIVES } from '../facts/slots.ts'
import { wantedOf } from '../facts/wanted.ts'
import { SHORT_ORDER_WORDS } from '../thresholds.ts'
import type { Due } from '../traffic/due.ts'
import { isSpeakable } from '../words/clarity.ts'
import { isKnown } from '../words/known-words.ts'
import { lexemeOf } from '../words/lexeme.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { phraseSet } from '../words/phrase-sets.ts'
import { sameWord } from '../words/stems.ts'
import { GAP, type Token, isNumber } from '../words/tokens.ts'
import { type Utterance, hasAny } from '../words/utterance.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { SAFETY_KEYS } from './safety-order.ts'

/** "Stand by", "come to set": too short to get wrong. */
export const isTrivial = (due: Due, open: readonly FactCheck[]): boolean => {
  const { utterance } = due.line
  const short =
    utterance.address.bodyTo - utterance.address.bodyFrom <= SHORT_ORDER_WORDS &&
    !utterance.tokens.some((token) => isNumber(token.word))
  return due.guessed && (short || hasAny(utterance, TRIVIAL) || isFreed(utterance, open))
}

/** "Hunter is with you, you are relieved" and "negative on that 10-1" leave nothing to get wrong, unless something is ordered with them. */
const isFreed = ({ tokens, address }: Utterance, open: readonly FactCheck[]): boolean => {
  const freed = findFreed(tokens)
  if (freed === null) return false
  const orders = tokens.some(
    (token, at) =>
      isIn(token.lexeme, IMPERATIVES) &&
      (at === address.bodyFrom ||
        at === freed.to ||
        (tokens[at - 1]?.stop ?? '') !== '' ||
        isAt(tokens, at - 1, JOINS)),
  )
  return !orders || open.every(({ key }) => key === 'who')
}
const JOINS = wordSet('and then so please to')
const findFreed = finderOf('you are relieved/released/free|youre relieved/released|negative on that/your/the')
const TRIVIAL = phraseSet('stand-by', 'go-to-two', 'disregard', 'quiet-please', 'covered')
const CARRIED = wordSet('count who when channel')
const findCome = finderOf(
  'come to (the) set|come to base|come here|come over|come back|come to me|come (to) camera|come find/see/meet/grab/get me',
)

const isCarried = (check: FactCheck): boolean =>
  (CARRIED.has(check.key) || check.key.startsWith('count ')) && !isCondition(check)

/**
 * Facts that a read-back owes. What the script names counts whole; of what was only found in the words a number, a time,
 * a person or a place to go to does.
 */
export const owedFacts = (due: Due, checks: readonly FactCheck[], post: string): readonly FactCheck[] => {
  if (!due.guessed) return checks
  const { tokens } = due.line.utterance
  if (findCome(tokens) !== null && !tokens.some((token) => isNumber(token.word))) return []
  const carried = checks.some(isCarried)
  return checks.filter(
    (check) => isCarried(check) || (carried && check.key === 'item') || isDestination(due, check, post),
  )
}

/** "When the lift is fixed" names no hour, and alone needs no read-back. */
const isCondition = ({ key, wanted }: FactCheck): boolean =>
  key === 'when' && !wantedOf(wanted).whole.some((token) => isNumber(token.base) || isIn(token.bare, HOURS))

const HOURS = wordSet('half quarter noon midnight lunch wrap hour minute minutes o’clock now call')

const TOWARDS = wordSet('to from at outside behind by')

const isDestination = (due: Due, check: FactCheck, post: string): boolean => {
  if (check.key !== 'place') return false
  const { tokens, text } = due.line.utterance
  const from = text.indexOf(check.wanted)
  const at = tokens.findIndex((token) => token.from >= from)
  const before = tokens.slice(Math.max(0, at - 2), at).map((token) => token.word)
  if (isOwnPost(post, check) && !before.includes('to')) return false
  if (before.includes('your') && !tokens.slice(at).some((token) => isNumber(token.base))) return false
  return before.some((word) => TOWARDS.has(word)) || tokens.slice(at).some((token) => isNumber(token.base))
}

/** "Quiet at the tunnel" to whoever holds the tunnel mouth: they are there. */
const isOwnPost = (post: string, { wanted }: FactCheck): boolean => {
  const own = wantedOf(post)
  const named = wantedOf(wanted)
  return (
    named.words.length > 0 &&
    named.numbers.every((number) => own.numbers.includes(number)) &&
    named.words.every((word) => own.words.some((other) => sameWord(lexemeOf(word), lexemeOf(other))))
  )
}

const SHORTEST_CONDITION_WORDS = 3

const isMadeOut = (token: Token): boolean => token.word !== GAP && (isKnown(token.bare) || isSpeakable(token))

/** Of an order that was broken up, only a condition that came through whole can be read back: exchange E11. */
export const isHeardCondition = (check: FactCheck): boolean => {
  const tokens = wantedOf(check.wanted).whole
  return check.key === 'when' && tokens.length >= SHORTEST_CONDITION_WORDS && tokens.every((token) => isMadeOut(token))
}

/** `action: quiet` of a script names no number, place, time or person. */
const isPlainDeed = (due: Due, key: string): boolean =>
  !due.guessed && classOf(key) === 'other' && !SAFETY_KEYS.has(key.toLowerCase())

/** One thing without number, place, time or name needs no read-back. */
export const isOneFact = (due: Due): boolean => {
  const entries = Object.entries(due.facts)
  return entries.length === 1 && entries.every(([key]) => key === 'item' || key === 'what' || isPlainDeed(due, key))
}
