import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import type { Say } from '../say.ts'
import { PinButton, type PinChoice } from './PinButton.tsx'
import { usePinTitle } from './use-pin-title.ts'
import './Held.css'

/** What held, first of all; the strip above says so where nothing did. */
export const Held = ({ pins, chosen, onChoose, say }: PinChoice & { readonly say: Say }) => {
  const { t } = useTranslation('pages')
  const pinTitle = usePinTitle(say)
  const held = pins.filter((pin) => pin.held)
  return (
    <section className="debrief__section" aria-labelledby="debrief-held">
      <header>
        <h2 id="debrief-held">{t('debrief.held')}</h2>
        <span>{t('debrief.heldOf', { held: held.length, of: pins.filter(({ note }) => note === null).length })}</span>
      </header>
      <ul className="debrief__held">
        {held.map((pin) => (
          <li key={pin.number}>
            <Icon name="check" size={16} />
            {pinTitle(pin)}
            <PinButton pin={pin} chosen={pin.number === chosen} label={pinTitle(pin)} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  )
}
