import { useTranslation } from 'react-i18next'
import { CHANNEL_PLAN } from '../../core/vocabulary/house-style.ts'
import './Knob.css'

/** Channels of the call sheet that a trainee has to do with. */
const CHANNELS = [1, 2, 3, 4, 9, 11, 16] as const

export type KnobProps = { readonly channel: number; readonly onTurn: (channel: number) => void }

/** The channel knob, one button for each channel that is of any use; the one it stands on is down. */
export const Knob = ({ channel, onTurn }: KnobProps) => {
  const { t } = useTranslation('drill')
  const all = CHANNELS.some((one) => one === channel) ? CHANNELS : [...CHANNELS, channel].toSorted((a, b) => a - b)
  return (
    <fieldset className="knob">
      <legend className="label">{t('move.knob')}</legend>
      <div>
        {all.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === channel}
            aria-label={t('move.turnTo', { channel: one, use: CHANNEL_PLAN[one] ?? '' })}
            onClick={() => {
              if (one !== channel) onTurn(one)
            }}
          >
            <b>{one}</b>
            <small>{CHANNEL_PLAN[one]}</small>
          </button>
        ))}
      </div>
    </fieldset>
  )
}
