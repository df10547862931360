import { clockIn } from '../words/clock.ts'
import { sameWord } from '../words/stems.ts'
import type { Token } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { denies, isPart, onlyAt, type Reversal, spanOf } from './turned.ts'

/** "Eleven" for "quarter past eleven, not eleven": what the order rules out, and not what stands before it. */
export const contrasted = (order: Utterance, words: Utterance): Reversal | null => {
  const { tokens, address } = order
  const not = tokens.findIndex(
    (token, at) => at > address.bodyFrom && token.word === 'not' && tokens[at - 1]?.stop === ',',
  )
  if (not < 0 || denies(words)) return null
  const stop = tokens.findIndex((token, at) => at > not && token.stop !== '')
  const ruledOut = tokens.slice(not + 1, stop < 0 ? tokens.length : stop + 1).filter(isPart)
  let wanted = not - 1
  while (wanted > address.bodyFrom && !isContrast(tokens[wanted], ruledOut)) wanted -= 1
  const says = ({ bare }: Token): boolean => onlyAt(words.tokens, words.address.bodyFrom, bare) >= 0
  const kept = tokens[wanted]
  const [first] = ruledOut
  const keeps = ({ bare }: Token): boolean =>
    words.tokens.some((token, at) => at >= words.address.bodyFrom && sameWord(token.bare, bare))
  if (first === undefined || !ruledOut.every(says) || kept === undefined || keeps(kept)) return null
  const clock = clockIn(tokens.slice(address.bodyFrom, not))
  if (clock >= 0 && clock === clockIn(words.tokens)) return null
  const said = onlyAt(words.tokens, words.address.bodyFrom, first.bare)
  return spanOf(words.tokens, said, tokens, wanted)
}

const isContrast = (token: Token | undefined, ruledOut: readonly Token[]): boolean =>
  token !== undefined && isPart(token) && !ruledOut.some((other) => sameWord(other.bare, token.bare))
