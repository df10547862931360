import { wordsOf } from '../../core/radio/tokens.ts'

const holdsPhrase = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 && words.some((_word, at) => phrase.every((word, index) => words[at + index] === word))

/** Terms whose phrases stand in a text, by whole words as the radio reads them. */
export const termsIn = (text: string, terms: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const words = wordsOf(text)
  return Object.entries(terms).flatMap(([term, phrases]) =>
    phrases.some((phrase) => holdsPhrase(words, wordsOf(phrase))) ? [term] : [],
  )
}
