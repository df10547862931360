import { clockIn, secondsIn, sideIn } from '../words/clock.ts'
import type { Utterance } from '../words/utterance.ts'
import { spellsAt } from './figures.ts'
import type { Match } from './fact-match.ts'
import type { Wanted } from './wanted.ts'
import { slotsIn, type SlotsOf } from './slots.ts'

/** "By twelve" for "noon": a full hour by its number alone. */
const saysHour = ({ tokens, address }: Utterance, clock: number): boolean =>
  clock % 60 === 0 && tokens.slice(address.bodyFrom).some((token) => token.base === String(clock / 60 || 12))

/** "930" and "nine three zero" for "9:30", in words that were to tell a time. */
const saysFigures = ({ tokens, address }: Utterance, clock: number): boolean => {
  const figures = String((Math.floor(clock / 60) || 12) * 100 + (clock % 60))
  return tokens.some((token, at) => at >= address.bodyFrom && (token.base === figures || spellsAt(tokens, at, figures)))
}

/** "Half past nine" for "9:30". */
export const sameClock = (utterance: Utterance, { clock }: Wanted, slots: SlotsOf): Match | null => {
  if (
    clock < 0 ||
    (clockIn(utterance.tokens) !== clock && !saysHour(utterance, clock) && !saysFigures(utterance, clock))
  )
    return null
  const slot = slotsIn(slots).find((known) => known.key === 'when')
  return { from: slot?.from ?? utterance.address.bodyFrom, to: slot?.to ?? utterance.address.bodyTo, negated: false }
}

/** "At forty five" for "quarter to", the hour of both left out. */
export const sameMinutes = ({ tokens, address }: Utterance, { minutes }: Wanted): Match | null => {
  if (minutes < 0) return null
  const wanted = String(minutes)
  const at = tokens.findIndex(({ base }, at) => at >= address.bodyFrom && base === wanted)
  return at < 0 ? null : { from: at, to: at + 1, negated: false }
}

/** "A minute and a half" for "ninety seconds". */
export const sameLength = (utterance: Utterance, { seconds }: Wanted): Match | null => {
  if (seconds < 0 || secondsIn(utterance.tokens) !== seconds) return null
  return { from: utterance.address.bodyFrom, to: utterance.address.bodyTo, negated: false }
}

/** "Half eight" for "half seven". */
export const otherClock = (utterance: Utterance, { clock }: Wanted): boolean => {
  if (clock < 0) return false
  const said = clockIn(utterance.tokens)
  return said >= 0 && said !== clock
}

/** "Quarter past" for "quarter to". */
export const otherSide = ({ tokens }: Utterance, { side }: Wanted): boolean => {
  const said = side === null ? null : sideIn(tokens)
  return said !== null && (said.part !== side?.part || said.side !== side.side)
}
