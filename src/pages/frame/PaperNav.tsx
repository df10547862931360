import { useTranslation } from 'react-i18next'
import { Link, useRoute } from 'wouter'
import { useSettings } from '../../store/StoreProvider.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Tape } from '../../ui/Tape.tsx'
import { LanguagesLater } from '../languages/LanguagesLater.tsx'
import { Wordmark } from './Wordmark.tsx'
import './PaperNav.css'

const PAGES = [
  { href: '/course', name: 'nav.course', under: '/course' },
  { href: '/drills', name: 'nav.drills', under: '/drill/:id' },
  { href: '/glossary', name: 'nav.glossary', under: '/glossary/:id' },
] as const

const PageLink = ({ href, name, under }: (typeof PAGES)[number]) => {
  const { t } = useTranslation('front')
  const [here] = useRoute(href)
  const [inside] = useRoute(under)
  return (
    <Link href={href} {...(here || inside ? { 'aria-current': here ? 'page' : 'true' } : {})}>
      {t(name)}
    </Link>
  )
}

/** At the end of the row; a sign on small screens. */
const ControlsLink = () => {
  const { t } = useTranslation('front')
  const [here] = useRoute('/controls')
  return (
    <Link href="/controls" className="papernav__controls" {...(here ? { 'aria-current': 'page' } : {})}>
      <Icon name="keyboard" size={20} />
      <span>{t('nav.controls')}</span>
    </Link>
  )
}

/** The head of a page in the paper room. */
export const PaperNav = () => {
  const { t } = useTranslation('front')
  const [settings] = useSettings()
  return (
    <header className="papernav">
      <Wordmark />
      <nav aria-label={t('nav.label')}>
        {PAGES.map((page) => (
          <PageLink key={page.href} {...page} />
        ))}
        <ControlsLink />
      </nav>
      <LanguagesLater />
      <Tape tone="yellow" size={18}>
        {settings.name.toUpperCase()}
      </Tape>
    </header>
  )
}
