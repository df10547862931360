import { GENERIC } from '../facts/wanted.ts'
import { IMPERATIVES } from '../facts/slots.ts'
import type { Due } from '../traffic/due.ts'
import { sameWord } from '../words/stems.ts'
import type { Utterance } from '../words/utterance.ts'
import { isIn, wordSet } from '../words/word-set.ts'

const LEAST_NAMING = 4

/** "Hands off the crate, I'm on it", "whistles, got it": a thing of the order that its slots do not hold. */
export const namesThing = (due: Due, { tokens, address, mentionAt }: Utterance): boolean => {
  if (!due.guessed) return false
  const { tokens: ordered, address: inOrder } = due.line.utterance
  return tokens.some(
    (token, at) =>
      at >= address.bodyFrom &&
      token.base.length >= LEAST_NAMING &&
      !token.base.endsWith('ing') &&
      !token.base.endsWith('ed') &&
      mentionAt[at] === undefined &&
      !isIn(token.bare, IMPERATIVES) &&
      !isIn(token.bare, NO_THING) &&
      !GENERIC.has(token.base) &&
      ordered.some((other, index) => index >= inOrder.bodyFrom && sameWord(other.bare, token.bare)),
  )
}

const NO_THING = wordSet(
  'call called tell told know this that them they then there here what when where with from your yours mine just over back down copy okay going coming come please thanks thank will have been soon once until round around away along across side right good sure yeah make sure keep doing done want need need could would some more sorry ready able about',
)
