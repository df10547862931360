import { useTranslation } from 'react-i18next'
import { PaperNav } from '../frame/PaperNav.tsx'
import { useTitle } from '../frame/use-title.ts'
import './DebriefHead.css'
import './DebriefPage.css'

/** A debrief on its way: a phone plays a long run again for a few seconds, and says so meanwhile. */
export const DebriefComing = () => {
  const { t } = useTranslation('pages')
  useTitle(t('debrief.page'))
  return (
    <div className="debrief" data-room="paper">
      <PaperNav />
      <main aria-busy="true">
        <section className="debrief__head debrief__head--coming">
          <div>
            <p className="label">{t('debrief.report')}</p>
            <h1>{t('debrief.coming.heading')}</h1>
            <p className="debrief__ending" role="status">
              {t('debrief.coming.lead')}
            </p>
          </div>
        </section>
      </main>
    </div>
  )
}
