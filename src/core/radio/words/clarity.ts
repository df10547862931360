import { isKnown } from './known-words.ts'
import { WONDERS } from './question-words.ts'
import { GAP, type Token } from './tokens.ts'
import type { Utterance } from './utterance.ts'
import { isIn, wordSet } from './word-set.ts'

const hasDigit = (word: string): boolean => word >= '0' && word < ':'

/** "Shuttle's delayed": what takes an ending of the language is a word of it. */
const isPlain = (token: Token): boolean =>
  isKnown(token.lexeme) ||
  token.word !== token.base ||
  isKnown(token.bare) ||
  hasDigit(token.word) ||
  isIn(token.lexeme, WONDERS)

/** What is said while somebody looks for words. */
const HESITATES = wordSet('um umm uh uhh er erm hmm mm ah so well like')

const LEAST_WORDS = 4
/** At most one word in so many may be English in what nobody could make out. */
const ONE_IN = 5

/** Some word of it is English, a code, a number or a name and no mere hesitation; if not, nobody could make it out. */
export const isClear = ({ tokens, mentions }: Utterance): boolean => {
  if (mentions.length > 0) return true
  let plain = 0
  let telling = 0
  for (const token of tokens) {
    if (!isPlain(token)) continue
    plain += 1
    if (token.word !== GAP && !isIn(token.lexeme, HESITATES)) telling += 1
  }
  return telling > 0 && (tokens.length < LEAST_WORDS || plain * ONE_IN > tokens.length)
}

const CONSONANTS = '[b-df-hj-np-tv-xz]'
/** What no English word begins, holds or ends with. */
const UNSPOKEN = new RegExp(
  `(.)\\1\\1|${CONSONANTS}{5}|^(?!str|spr|scr|spl|shr|thr|chr|sch|phr)${CONSONANTS}{3}|${CONSONANTS}{3}(?<!tch|nch|rch|lch|rst|rth|nth|lth|dth|ght|[lnrsc][tdkpm]s|[mfp][pt]s|[ct]ks|ngs|lls|tts|sts|mph|rld|nst)$`,
)
const SHORTEST_SPOKEN = 3

/** A word that nobody taught the grader, "burgundy", but not what fingers make of a keyboard. */
export const isSpeakable = ({ word }: Token): boolean =>
  word.length >= SHORTEST_SPOKEN && /^[a-z]*[aeiouy][a-z]*$/.test(word) && !UNSPOKEN.test(word)

/** How many words are neither known nor a name: between two readings of one speech the more familiar one was said. */
export const countStrange = ({ tokens, mentionAt }: Utterance): number => {
  let count = 0
  let named = 0
  for (const [at, token] of tokens.entries()) {
    named = Math.max(named, mentionAt[at]?.to ?? 0)
    if (at >= named && !isKnown(token.lexeme) && !isKnown(token.bare)) count += 1
  }
  return count
}
