import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LinkButton } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NoticePage } from './NoticePage.tsx'
import { useTitle } from './use-title.ts'

/** No page lives at this address. */
export const NotFoundPage = () => {
  const { t } = useTranslation('front')
  useTitle(t('notFound.title'))
  return (
    <NoticePage title={t('notFound.title')}>
      <Notice
        sentence={t('notFound.sentence')}
        action={
          <Link href="/" asChild>
            <LinkButton href="/" icon="replay">
              {t('notFound.back')}
            </LinkButton>
          </Link>
        }
      />
    </NoticePage>
  )
}
