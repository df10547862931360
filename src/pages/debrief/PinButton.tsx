import { useTranslation } from 'react-i18next'
import type { Pin } from './pins.ts'
import './PinButton.css'

export type PinChoice = {
  readonly pins: readonly Pin[]
  readonly chosen: number
  readonly onChoose: (number: number) => void
}

/** A remark that nothing is taken off for. */
const isRemark = ({ note, outcome, fault, gate }: Pin): boolean =>
  note !== null && outcome === null && fault === null && gate === null

const lookOf = (pin: Pin): string => (pin.held ? 'pin pin--held' : isRemark(pin) ? 'pin pin--held pin--remark' : 'pin')

/** A numbered moment; pressing it goes there. Right ones are rings, remarks dashed rings, others are solid. */
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
      className={lookOf(pin)}
      aria-pressed={chosen}
      aria-label={t('debrief.pin', { number: pin.number, label })}
      title={label}
      onClick={() => onChoose(pin.number)}
    >
      {pin.number}
    </button>
  )
}
