import { useTranslation } from 'react-i18next'
import { Link, useRoute } from 'wouter'
import { useSettings } from '../../store/StoreProvider.tsx'
import { Tape } from '../../ui/Tape.tsx'
import { Wordmark } from './Wordmark.tsx'
import './PaperNav.css'

/** The head of a page in the paper room. */
export const PaperNav = () => {
  const { t } = useTranslation('front')
  const [settings] = useSettings()
  const [onCourse] = useRoute('/course')
  return (
    <header className="papernav">
      <Wordmark />
      <nav aria-label={t('nav.label')}>
        <Link href="/course" {...(onCourse ? { 'aria-current': 'page' } : {})}>
          {t('nav.course')}
        </Link>
      </nav>
      <Tape tone="yellow" size={18}>
        {settings.name.toUpperCase()}
      </Tape>
    </header>
  )
}
