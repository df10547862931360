import { clockIn, secondsIn } from '../words/clock.ts'
import { stemOf } from '../words/stems.ts'
import { isNumber, type Token, wordAt } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { spellsAt } from './figures.ts'
import { type Match, PARTS_OF_HOUR, type Wanted } from './fact-match.ts'
import type { Slot } from './slots.ts'
import { isIn } from '../words/word-set.ts'

/** "By twelve" for "noon": a full hour by its number alone. */
const saysHour = ({ tokens, address }: Utterance, clock: number): boolean =>
  clock % 60 === 0 && tokens.slice(address.bodyFrom).some((token) => token.base === String(clock / 60 || 12))

/** "930" and "nine three zero" for "9:30", in words that were to tell a time. */
const saysFigures = ({ tokens, address }: Utterance, clock: number): boolean => {
  const figures = String((Math.floor(clock / 60) || 12) * 100 + (clock % 60))
  return tokens.some((token, at) => at >= address.bodyFrom && (token.base === figures || spellsAt(tokens, at, figures)))
}

/** "Half past nine" for "9:30". */
export const sameClock = (utterance: Utterance, { clock }: Wanted, slots: readonly Slot[]): Match | null => {
  if (
    clock < 0 ||
    (clockIn(utterance.tokens) !== clock && !saysHour(utterance, clock) && !saysFigures(utterance, clock))
  )
    return null
  const slot = slots.find((known) => known.key === 'when')
  return { from: slot?.from ?? utterance.address.bodyFrom, to: slot?.to ?? utterance.address.bodyTo, negated: false }
}

/** The minutes of an hour that a part of it names alone: "quarter to", "half past", "ten to". */
const minutesIn = (tokens: readonly Token[]): number => {
  const [part = '', side] = sideIn(tokens).split(' ')
  const minutes = part === 'quarter' ? 15 : part === 'half' ? 30 : isNumber(part) ? Number(part) : -1
  return minutes > 0 && side === 'to' ? 60 - minutes : minutes
}

/** "At forty five" for "quarter to", the hour of both left out. */
export const sameMinutes = ({ tokens, address }: Utterance, fact: Wanted): Match | null => {
  const wanted = fact.clock < 0 ? minutesIn(fact.tokens) : -1
  const at = wanted < 0 ? -1 : tokens.findIndex(({ base }, at) => at >= address.bodyFrom && base === String(wanted))
  return at < 0 ? null : { from: at, to: at + 1, negated: false }
}

/** "A minute and a half" for "ninety seconds". */
export const sameLength = (utterance: Utterance, { tokens }: Wanted): Match | null => {
  const wanted = secondsIn(tokens)
  if (wanted < 0 || secondsIn(utterance.tokens) !== wanted) return null
  return { from: utterance.address.bodyFrom, to: utterance.address.bodyTo, negated: false }
}

/** "Half eight" for "half seven". */
export const otherClock = (utterance: Utterance, { clock }: Wanted): boolean => {
  if (clock < 0) return false
  const said = clockIn(utterance.tokens)
  return said >= 0 && said !== clock
}

const SIDES = new Map([
  ['to', 'to'],
  ['of', 'to'],
  ['till', 'to'],
  ['past', 'past'],
  ['after', 'past'],
])

/** On which side of the hour a part of it lies: "quarter to", "ten past". */
const sideIn = (tokens: readonly Token[]): string => {
  const at = tokens.findIndex(
    (token, index) =>
      (isIn(token.bare, PARTS_OF_HOUR) || isNumber(token.base)) &&
      SIDES.has(wordAt(tokens, index + 1)) &&
      (index + 2 >= tokens.length || (tokens[index + 1]?.stop ?? '') !== '' || isNumber(wordAt(tokens, index + 2))),
  )
  return at < 0 ? '' : `${stemOf(tokens[at]?.base ?? '')} ${SIDES.get(wordAt(tokens, at + 1))}`
}

/** "Quarter past" for "quarter to". */
export const otherSide = (utterance: Utterance, { tokens, clock }: Wanted): boolean => {
  const wanted = clock < 0 ? sideIn(tokens) : ''
  const said = wanted === '' ? '' : sideIn(utterance.tokens)
  return said !== '' && said !== wanted
}
