import { useTranslation } from 'react-i18next'
import { useStoreStatus } from '../../store/StoreProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import './KeepsNothing.css'

/** Says that this browser keeps nothing, with the way to take the run along where there is one. */
export const KeepsNothing = ({ onTake }: { readonly onTake?: () => void }) => {
  const { t } = useTranslation('front')
  const { kind } = useStoreStatus()
  if (kind === 'kept') return null
  return (
    <div className="keepsnothing" role={kind === 'full' ? 'alert' : undefined}>
      <Notice
        sentence={t(`store.${kind}`)}
        action={
          onTake === undefined ? null : (
            <Button icon="download" onClick={onTake}>
              {t('store.take')}
            </Button>
          )
        }
      />
    </div>
  )
}
