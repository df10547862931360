import { GENERIC } from '../facts/wanted.ts'
import { IMPERATIVES } from '../facts/slots.ts'
import type { Due } from '../traffic/due.ts'
import type { Lexeme } from '../words/lexeme.ts'
import { sameWord } from '../words/stems.ts'
import type { Token } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { isIn, wordSet } from '../words/word-set.ts'

const LEAST_NAMING = 4

/** "Hands off the crate, I'm on it", "whistles, got it": a thing of the order that its slots do not hold. */
export const namesThing = (due: Due, { tokens, address, mentionAt }: Utterance): boolean => {
  if (!due.guessed) return false
  const { tokens: ordered, address: inOrder } = due.line.utterance
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    const bare = tokens[at]?.bare
    if (
      bare !== undefined &&
      mentionAt[at] === undefined &&
      mayBeThing(bare) &&
      isSaid(ordered, inOrder.bodyFrom, bare)
    )
      return true
  }
  return false
}

const mayBeThing = (bare: Lexeme): boolean =>
  bare.word.length >= LEAST_NAMING && !isIn(bare, NO_THING) && !bare.word.endsWith('ing') && !bare.word.endsWith('ed')

const isSaid = (tokens: readonly Token[], from: number, thing: Lexeme): boolean => {
  for (let at = from; at < tokens.length; at += 1) {
    const bare = tokens[at]?.bare
    if (bare !== undefined && sameWord(bare, thing)) return true
  }
  return false
}

const NO_THING = wordSet(
  IMPERATIVES,
  GENERIC,
  'call called tell told know this that them they then there here what when where with from your yours mine just over back down copy okay going coming come please thanks thank will have been soon once until round around away along across side right good sure yeah make sure keep doing done want need need could would some more sorry ready able about',
)
