import { lexemeOf } from '../words/lexeme.ts'
import { sameWord } from '../words/stems.ts'
import { isNumber } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { hasBase, isIn, wordSet } from '../words/word-set.ts'
import { isLabel, isLetterName, isOrdinal, type Wanted } from './wanted.ts'
import type { Slot } from './slots.ts'

/** "Number 3" for "number 8", "gate 4" for "gate 2": the same noun with another number. */
export const renumbered = (utterance: Utterance, wanted: Wanted): Slot | null =>
  wanted.hasLabel ? otherNumber(utterance, wanted) : null

const otherNumber = ({ tokens, address }: Utterance, wanted: Wanted): Slot | null => {
  if (wanted.hasOrdinal && tokens.some(isOrdinal)) return null
  const { bases, counts: numbers } = wanted
  const kept = tokens.some(
    (token, at) => bases.includes(token.base) && !isLabel(token.base) && numbers.includes(tokens[at + 1]?.base ?? ''),
  )
  if (kept) return null
  for (let at = address.bodyFrom; at + 1 < address.bodyTo; at += 1) {
    const noun = tokens[at]?.base ?? ''
    const number = tokens[at + 1]?.base ?? ''
    const labels = isNumber(number) || isLetterName(tokens, at + 1)
    if (tokens[at]?.stop === '' && !isLabel(noun) && bases.includes(noun) && labels && !numbers.includes(number))
      return { key: 'other', from: at, to: at + 2 }
  }
  return null
}

/** Nouns that tell one numbered place from another; "post", "lock-up" and "number" stand for any of them. */
const NUMBERED = wordSet('door gate stage channel truck trailer tent table corner scene')

/** "Door two" for "gate two": the same number on another thing. */
export const renamed = (utterance: Utterance, wanted: Wanted): Slot | null =>
  wanted.hasLabel && hasBase(utterance.tokens, NUMBERED) && hasBase(wanted.tokens, NUMBERED)
    ? otherNoun(utterance, wanted)
    : null

const otherNoun = ({ tokens, address }: Utterance, { tokens: wanted }: Wanted): Slot | null => {
  const own = wanted.findIndex(
    (token, at) => isIn(token.bare, NUMBERED) && token.stop === '' && isNumber(wanted[at + 1]?.base ?? ''),
  )
  const [noun, number] = [wanted[own]?.base, wanted[own + 1]?.base]
  if (own < 0 || tokens.some(({ base }) => base === noun)) return null
  const from = tokens.findIndex(
    (token, at) =>
      at >= address.bodyFrom && isIn(token.bare, NUMBERED) && token.stop === '' && tokens[at + 1]?.base === number,
  )
  return from < 0 ? null : { key: 'other', from, to: from + 2 }
}

/** "Two cyclists" for "one cyclist". */
export const recounted = (
  { tokens, address }: Utterance,
  { numbers, words }: Wanted,
  known: readonly string[],
): Slot | null => {
  if (numbers.length !== 1) return null
  for (let at = address.bodyFrom; at + 1 < address.bodyTo; at += 1) {
    if (tokens[at]?.bare.isFigure !== true) continue
    const number = tokens[at]?.base ?? ''
    const noun = tokens[at + 1]?.bare
    if (noun === undefined || !isNumber(number) || number === '1' || known.includes(number)) continue
    if (words.some((word) => sameWord(lexemeOf(word), noun))) return { key: 'count', from: at, to: at + 2 }
  }
  return null
}
