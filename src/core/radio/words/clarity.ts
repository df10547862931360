import { isKnownWord } from './known-words.ts'
import { GAP, type Token } from './tokens.ts'
import type { Utterance } from './utterance.ts'

const hasDigit = (word: string): boolean => word >= '0' && word < ':'

const isPlain = (token: Token): boolean => isKnownWord(token.word) || isKnownWord(token.base) || hasDigit(token.word)

const LEAST_WORDS = 4
/** At most one word in so many may be English in what nobody could make out. */
const ONE_IN = 5

/** Some word of it is English, a code, a number or a name; if not, nobody could make it out. */
export const isClear = ({ tokens, mentions }: Utterance): boolean => {
  if (mentions.length > 0) return true
  const plain = tokens.filter(isPlain)
  const mostly = tokens.length < LEAST_WORDS || plain.length * ONE_IN > tokens.length
  return mostly && plain.some((token) => token.word !== GAP)
}

/** How many words are neither known nor a name: between two readings of one speech the more familiar one was said. */
export const countStrange = ({ tokens, mentionAt }: Utterance): number => {
  let count = 0
  let named = 0
  for (const [at, token] of tokens.entries()) {
    named = Math.max(named, mentionAt[at]?.to ?? 0)
    if (at >= named && !isKnownWord(token.word) && !isKnownWord(token.base)) count += 1
  }
  return count
}
