import { useTranslation } from 'react-i18next'
import { useQuotes } from '../../ui/use-quotes.ts'
import type { Say } from '../say.ts'
import type { Pin } from './pins.ts'

/** What a pin is about in the scenario's words: its row, its gate, or the words at fault, or that none were said. */
export const usePinTitle = (say: Say): ((pin: Pin) => string) => {
  const { t } = useTranslation('pages')
  const { quote } = useQuotes()
  return ({ gate, row, note, fault }) => {
    if (gate !== null) return say(gate.why)
    if (row !== null) return say(`row.${row}`)
    if (note !== null) return say(`people.note.${note}`)
    if (fault === null) return ''
    return fault.words === '' ? t('debrief.pinUnsaid') : quote(fault.words)
  }
}
