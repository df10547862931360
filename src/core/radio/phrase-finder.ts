import { formsOf } from './lexicon/forms.ts'
import { type Token, wordsOf } from './tokens.ts'

/** A stretch of tokens, end exclusive. */
export type Span = { readonly from: number; readonly to: number }

/** Finds the first of a list of phrases in the words, or null. */
export type PhraseFinder = (tokens: readonly Token[], start?: number) => Span | null

/** Make a finder once for a list of phrases, written as in the lexicon: bars between them, `go/hop`, `(over)`. */
export const finderOf = (list: string): PhraseFinder => {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of list.split('|').flatMap(formsOf)) {
    const words = wordsOf(phrase)
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  return (tokens, start = 0) => {
    for (let at = start; at < tokens.length; at += 1) {
      for (const words of byFirst.get(tokens[at]?.word ?? '') ?? []) {
        if (words.every((word, offset) => tokens[at + offset]?.word === word))
          return { from: at, to: at + words.length }
      }
    }
    return null
  }
}
