import { useTranslation } from 'react-i18next'
import { Kbd } from '../../ui/Kbd.tsx'
import { PaperNav } from '../frame/PaperNav.tsx'
import { useTitle } from '../frame/use-title.ts'
import { OneSwitch } from './OneSwitch.tsx'
import './ControlsPage.css'

/** The keys of the set as they are printed on most keyboards, and what they do. */
const KEYS = [
  ['SPACE', 'talk'],
  ['← ↑ ↓ →', 'walk'],
  ['1 – 9', 'choose'],
  ['F', 'face'],
  ['O', 'door'],
  ['[ ]', 'channel'],
  ['W', 'list'],
  ['V', 'text'],
  ['P', 'pause'],
  ['ESC', 'leave'],
] as const

/** How the set is worked: with one switch, and with keys. */
export const ControlsPage = () => {
  const { t } = useTranslation('controls')
  useTitle(t('title'))
  return (
    <div className="controls" data-room="paper">
      <PaperNav />
      <main>
        <h1>{t('heading')}</h1>
        <p className="controls__lead">{t('lead')}</p>
        <OneSwitch />
        <section aria-labelledby="keys">
          <h2 id="keys">{t('keys.heading')}</h2>
          <table className="controls__keys">
            <thead>
              <tr>
                <th scope="col">{t('keys.key')}</th>
                <th scope="col">{t('keys.does')}</th>
              </tr>
            </thead>
            <tbody>
              {KEYS.map(([key, does]) => (
                <tr key={key}>
                  <td>
                    <Kbd>{key}</Kbd>
                  </td>
                  <td>{t(`keys.${does}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </main>
    </div>
  )
}
