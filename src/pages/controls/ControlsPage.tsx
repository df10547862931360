import { useTranslation } from 'react-i18next'
import { PaperNav } from '../frame/PaperNav.tsx'
import { ResumeStrip } from '../frame/ResumeStrip.tsx'
import { useTitle } from '../frame/use-title.ts'
import { KeysAndPad } from './KeysAndPad.tsx'
import { OneSwitch } from './OneSwitch.tsx'
import { PaceAndHints } from './PaceAndHints.tsx'
import { PadCard } from './PadCard.tsx'
import { useLaying } from './use-laying.ts'
import './ControlsPage.css'

/** How the set is worked: keys, pad and one switch; and how a run goes. */
export const ControlsPage = () => {
  const { t } = useTranslation('controls')
  const laying = useLaying()
  useTitle(t('title'))
  return (
    <div className="controls" data-room="paper">
      <PaperNav />
      <ResumeStrip />
      <main>
        <header className="controls__head">
          <div>
            <p className="label">{t('label')}</p>
            <h1>{t('heading')}</h1>
          </div>
          <p className="controls__lead">{t('lead')}</p>
        </header>
        <div className="controls__body">
          <KeysAndPad laying={laying} />
          <div className="controls__side">
            <PaceAndHints />
            <PadCard pad={laying.pad} />
            <OneSwitch />
          </div>
        </div>
      </main>
    </div>
  )
}
