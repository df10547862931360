import type { Token } from './tokens.ts'

/** Words parted by blanks, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Whether one of some words stands between two tokens, end exclusive. */
export const hasWord = (
  tokens: readonly Token[],
  words: ReadonlySet<string>,
  from = 0,
  to: number = tokens.length,
): boolean => indexOfWord(tokens, words, from, to) >= 0

/** The first token between two that is one of some words, or -1. */
export const indexOfWord = (
  tokens: readonly Token[],
  words: ReadonlySet<string>,
  from = 0,
  to: number = tokens.length,
): number => {
  const end = Math.min(to, tokens.length)
  for (let at = Math.max(0, from); at < end; at += 1) if (words.has(tokens[at]?.word ?? '')) return at
  return -1
}
