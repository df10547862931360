import { isCapital } from './capital.ts'
import { isKnownWord } from './known-words.ts'
import { ARTICLES } from './small-words.ts'
import { type Token, wordsOf } from './tokens.ts'
import { quoteOf, type Utterance } from './utterance.ts'
import { isAt, wordSet } from './word-set.ts'

const LEAST_NAME = 2
/** "Will need", "may be": the word and not the person. */
const AFTER_MODAL = wordSet('need be have want take not get')
const STREETS = wordSet('street road lane avenue row square terrace')
const PLACES = wordSet(STREETS, 'garden gardens hill bridge park house lodge hall room ward wing gate bush field farm')

/** "The rose garden" is where somebody is, and "Pearl Street" too, but "Jude's house" is Jude's. */
const isOfPlace = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.stop !== '' || token.word !== token.base) return false
  return isAt(tokens, at + 1, STREETS) || (isAt(tokens, at - 1, ARTICLES) && isAt(tokens, at + 1, PLACES))
}

/** The parts of a name that tell whose it is. */
export const tellingParts = (name: string): readonly string[] =>
  wordsOf(name).filter((word) => word.length >= LEAST_NAME)

/** Whether the word at a place may be a name: a short one with its capital. */
export const mayBeName = ({ text, tokens }: Utterance, at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || (token.base.length <= LEAST_NAME && !isCapital(text, token.from))) return false
  if (isOfPlace(tokens, at)) return false
  return !(isKnownWord(token.word) && isAt(tokens, at + 1, AFTER_MODAL))
}

/** The first place where a person's name, or a telling part of it, stands in the words; empty if it does not. */
export const nameIn = (utterance: Utterance, name: string): string => {
  const parts = tellingParts(name)
  const at = utterance.tokens.findIndex(
    ({ base, word }, at) => (parts.includes(base) || parts.includes(word)) && mayBeName(utterance, at),
  )
  return at < 0 ? '' : quoteOf(utterance, at, at + 1)
}
