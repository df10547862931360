import type { Utterance } from '../words/utterance.ts'
import { isAt, wordSet } from '../words/word-set.ts'

const SORRY = wordSet('sorry apologies')
const SELF = wordSet('i we')
const PAST = wordSet('was were')

/** "Sorry, I was in the toilet": tells why there was no answer, and gives none. */
export const excuses = ({ tokens, address }: Utterance): boolean => {
  let at = address.bodyFrom
  while (isAt(tokens, at, SORRY)) at += 1
  return isAt(tokens, at, SELF) && isAt(tokens, at + 1, PAST)
}
