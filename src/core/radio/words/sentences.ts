import type { Span } from './phrase-finder.ts'
import type { Token } from './tokens.ts'
import { isAt, type WordSet } from './word-set.ts'

/** Whether a sentence ends with a word; a comma ends none. */
export const endsSentence = (token: Token | undefined): boolean =>
  token?.stop === '.' || token?.stop === '?' || token?.stop === '!'

/** The whole sentence, or sentences, in which something was found. */
export const sentenceAround = (tokens: readonly Token[], found: Span): Span => {
  let { from, to } = found
  while (from > 0 && !endsSentence(tokens[from - 1])) from -= 1
  while (to < tokens.length && !endsSentence(tokens[to - 1])) to += 1
  return { from, to }
}

/** Whether one of some words stands soon after one of some others in the same sentence. */
export const near = (tokens: readonly Token[], first: WordSet, second: WordSet, reach: number): boolean =>
  tokens.some((_, at) => {
    if (!isAt(tokens, at, first)) return false
    for (let next = at + 1; next <= at + reach && !endsSentence(tokens[next - 1]); next += 1)
      if (isAt(tokens, next, second)) return true
    return false
  })
