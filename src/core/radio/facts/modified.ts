import { sameWord } from '../words/stems.ts'
import { isNumber, type Token } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { isIn, wordSet } from '../words/word-set.ts'
import type { Slot } from './slots.ts'
import { EMPTY_WORDS, NEGATIONS, type Wanted } from './wanted.ts'

/** "The same gate", "the main gate": no other one. */
const NO_OTHER = wordSet('same main whole big little old usual other side entire actual')

const WHERE: ReadonlySet<string> = new Set(['place', 'who'])

const isSaid = (tokens: readonly Token[], from: number, { bare }: Token): boolean =>
  tokens.some((token, at) => at >= from && sameWord(token.bare, bare))

const names = ({ bare }: Token): boolean =>
  !isIn(bare, EMPTY_WORDS) && !isIn(bare, NEGATIONS) && !isIn(bare, NO_OTHER) && !isNumber(bare.word)

/** "Gift shop" for "barber shop": the noun of a place with a word before it that the order does not have. */
export const modified = (
  { tokens, address }: Utterance,
  kindOfFact: string,
  { tokens: wanted }: Wanted,
  order: Wanted,
): Slot | null => {
  const head = wanted.at(-1)
  const kind = wanted.at(-2)
  if (head === undefined || kind === undefined || !WHERE.has(kindOfFact) || !names(head) || !names(kind)) return null
  if (wanted.slice(0, -1).some((token) => names(token) && isSaid(tokens, address.bodyFrom, token))) return null
  for (let at = address.bodyFrom + 1; at < address.bodyTo; at += 1) {
    const [other, noun] = [tokens[at - 1], tokens[at]]
    if (other === undefined || noun === undefined || other.stop !== '' || !sameWord(noun.bare, head.bare)) continue
    return names(other) && !isSaid(order.tokens, 0, other) ? { key: 'place', from: at - 1, to: at + 1 } : null
  }
  return null
}
