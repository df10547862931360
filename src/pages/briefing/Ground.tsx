import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../core/scene/scenario.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Say } from '../say.ts'
import { iconNameOf } from './icon-name.ts'
import './Ground.css'

/** Orders, hazards and the ground rules of every run. */
export const Ground = ({ scenario, say }: { readonly scenario: Scenario; readonly say: Say }) => {
  const { t } = useTranslation('pages')
  return (
    <div className="brief__ground">
      <section>
        <h2>{t('brief.orders')}</h2>
        <ul>
          {scenario.orders.map(({ text, icon }) => (
            <li key={text}>
              <Icon name={iconNameOf(icon)} />
              {say(text)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('brief.hazards')}</h2>
        <ul>
          {scenario.hazards.map((hazard) => (
            <li key={hazard}>
              <Icon name="breach" />
              {say(hazard)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('brief.ground')}</h2>
        <ul>
          {t('brief.groundLines', { returnObjects: true }).map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>{t('brief.simplified')}</li>
        </ul>
      </section>
    </div>
  )
}
