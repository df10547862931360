import type { Lexeme } from '../words/lexeme.ts'
import { sameWord } from '../words/stems.ts'
import { isNumber, type Token } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { EMPTY_WORDS } from './wanted.ts'
import { hasPole } from './poles.ts'

/** Where a read-back says the opposite of its order, and the words of the order; token numbers, end exclusive. */
export type Reversal = {
  readonly said: { readonly from: number; readonly to: number }
  readonly wanted: { readonly from: number; readonly to: number }
}

/** The one token with this word, -1 if there is none or more than one. */
export const onlyAt = (tokens: readonly Token[], from: number, word: Lexeme): number => {
  let found = -1
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || !sameWord(token.bare, word)) continue
    if (found >= 0) return -1
    found = at
  }
  return found
}

export const DENIES = wordSet('dont not never no nobody')
export const LINKS = wordSet('and then but')
export const SHORTEST = 3

/** Whether the message denies anything. */
export const denies = ({ tokens, address }: Utterance): boolean =>
  tokens.some((token, at) => at >= address.bodyFrom && isIn(token.lexeme, DENIES))

/** A few words on both sides, so that the sense can be seen in them. */
const around = (tokens: readonly Token[], at: number): { from: number; to: number } => {
  let from = at
  while (from > 0 && at - from < SHORTEST && tokens[from - 1]?.stop === '' && !isAt(tokens, from - 1, LINKS)) from -= 1
  const next = tokens[at + 1]
  const to = next !== undefined && tokens[at]?.stop === '' && hasPole(next.word) ? at + 2 : at + 1
  return { from, to }
}

/** The words on both sides, to be quoted. */
export const spanOf = (
  said: readonly Token[],
  saidAt: number,
  wanted: readonly Token[],
  wantedAt: number,
): Reversal => ({
  said: around(said, saidAt),
  wanted: around(wanted, wantedAt),
})

/** Whether a word is one of the parts of an order; here a word with a sense of its own is one, too: "hold the cars, let the people by". */
export const isPart = ({ base, bare }: Token): boolean =>
  !isIn(bare, EMPTY_WORDS) && (base.length >= SHORTEST || isNumber(base))
