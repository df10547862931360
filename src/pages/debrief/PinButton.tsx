import { useTranslation } from 'react-i18next'
import type { Pin } from './pins.ts'
import './PinButton.css'

export type PinChoice = {
  readonly pins: readonly Pin[]
  readonly chosen: number
  readonly onChoose: (number: number) => void
}

/** A numbered moment; pressing it goes there. Right ones are rings, others are solid. */
export const PinButton = ({
  pin,
  chosen,
  label,
  onChoose,
}: {
  readonly pin: Pin
  readonly chosen: boolean
  readonly label: string
  readonly onChoose: (number: number) => void
}) => {
  const { t } = useTranslation('pages')
  return (
    <button
      type="button"
      className={`pin${pin.held ? ' pin--held' : ''}`}
      aria-pressed={chosen}
      aria-label={t('debrief.pin', { number: pin.number, label })}
      title={label}
      onClick={() => onChoose(pin.number)}
    >
      {pin.number}
    </button>
  )
}
