import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LinkButton } from '../../ui/Button.tsx'

const ALONG = '/course#along'

/** Where all of this can be taken to another browser. */
export const ToElsewhere = () => {
  const { t } = useTranslation('controls')
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t('elsewhere.heading')}</h2>
      <p className="controls__note">{t('elsewhere.lead')}</p>
      <Link href={ALONG} asChild>
        <LinkButton href={ALONG} look="outline" size="small" icon="download">
          {t('elsewhere.go')}
        </LinkButton>
      </Link>
    </section>
  )
}
