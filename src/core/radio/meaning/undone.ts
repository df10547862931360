import type { Token } from '../words/tokens.ts'
import { isAt, wordSet } from '../words/word-set.ts'

export const LEFT_UNDONE = wordSet('never didnt havent without forgot skipped')

/** "Never did a radio check": the word before a token that says, in one breath with it, that a thing was not done, or -1. */
export const undoneAt = (tokens: readonly Token[], before: number, reach: number): number => {
  for (let at = before - 1; at >= 0 && at >= before - reach && tokens[at]?.stop === ''; at -= 1)
    if (isAt(tokens, at, LEFT_UNDONE)) return at
  return -1
}
