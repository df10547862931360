import { useTranslation } from 'react-i18next'
import { useOpening } from '../../store/StoreProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import './resume.css'

/** Says on every page that what is kept cannot be shown yet, and what can be done about it. */
export const StoreNotice = () => {
  const { t } = useTranslation('front')
  const [state, retry] = useOpening()
  if (state !== 'blocked' && state !== 'failed') return null
  return (
    <div className="resume" data-room="night" role="alert">
      <p>{t(`store.${state}`)}</p>
      {state === 'failed' ? (
        <Button size="small" icon="replay" onClick={retry}>
          {t('store.retry')}
        </Button>
      ) : null}
    </div>
  )
}
