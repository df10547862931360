import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LinkButton } from '../../ui/Button.tsx'

/** How much of the radio is due today, and the drill of the day. */
export const DrillsDue = ({ due }: { readonly due: number | null }) => {
  const { t } = useTranslation('pages')
  return (
    <section className="sidecard" aria-labelledby="drillsdue">
      <h2 id="drillsdue">{t('course.due.heading')}</h2>
      <p className="course__due">
        <b>{due ?? '–'}</b>
        <span>{due === 0 ? t('course.due.none') : t('course.due.cards', { count: due ?? 0 })}</span>
      </p>
      <Link href="/drill/today" asChild>
        <LinkButton href="/drill/today" look="outline" icon="cards">
          {t('course.due.go')}
        </LinkButton>
      </Link>
    </section>
  )
}
