import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LinkButton } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NoticePage } from './NoticePage.tsx'

/** No page lives at this address. */
export const NotFoundPage = () => {
  const { t } = useTranslation('front')
  return (
    <NoticePage title={t('notFound.title')}>
      <Notice
        sign="post"
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
