import { useTranslation } from 'react-i18next'
import { PageHead } from '../frame/PageHead.tsx'
import { PaperNav } from '../frame/PaperNav.tsx'
import { ResumeStrip } from '../frame/ResumeStrip.tsx'
import { useTitle } from '../frame/use-title.ts'
import { KeysAndPad } from './KeysAndPad.tsx'
import { OneSwitch } from './OneSwitch.tsx'
import { PaceAndHints } from './PaceAndHints.tsx'
import { PadCard } from './PadCard.tsx'
import { ToElsewhere } from './ToElsewhere.tsx'
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
        <PageHead label={t('label')} title={t('heading')} lead={t('lead')} />
        <div className="controls__body">
          <KeysAndPad laying={laying} />
          <div className="controls__side">
            <PaceAndHints />
            <PadCard pad={laying.pad} />
            <OneSwitch />
            <ToElsewhere />
          </div>
        </div>
      </main>
    </div>
  )
}
