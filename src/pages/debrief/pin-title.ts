import type { Say } from '../say.ts'
import type { Pin } from './pins.ts'

/** What a pin is about in the scenario's words: its row, its gate, or the words at fault; dots where none were said. */
export const pinTitle = (pin: Pin, say: Say): string => {
  if (pin.gate !== null) return say(pin.gate.why)
  if (pin.row !== null) return say(`row.${pin.row}`)
  if (pin.note !== null) return say(`people.note.${pin.note}`)
  return pin.fault === null ? '' : `“${pin.fault.words === '' ? '…' : pin.fault.words}”`
}
