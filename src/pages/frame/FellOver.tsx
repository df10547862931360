import { useTranslation } from 'react-i18next'
import { useStoreStatus } from '../../store/StoreProvider.tsx'
import { LinkButton } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NoticePage } from './NoticePage.tsx'

/** Something broke on our side. The way out loads the page afresh. */
export const FellOver = () => {
  const { t } = useTranslation('front')
  const kept = useStoreStatus().kind === 'kept'
  return (
    <NoticePage title={t('error.title')}>
      <Notice
        urgent
        sign="fallen"
        sentence={t(kept ? 'error.sentence' : 'error.sentenceUnkept')}
        action={
          <LinkButton href="/" icon="replay">
            {t('error.back')}
          </LinkButton>
        }
      />
    </NoticePage>
  )
}
