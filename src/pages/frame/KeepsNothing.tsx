import { useTranslation } from 'react-i18next'
import type { StoreStatus } from '../../store/safe-shelf.ts'
import { useStoreStatus } from '../../store/StoreProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import './KeepsNothing.css'

export type NotKeptProps = {
  readonly kind: Exclude<StoreStatus['kind'], 'kept'>
  /** Takes the run along as a file, where there is one. */
  readonly onTake?: (() => void) | undefined
}

/** What is not kept and what can be done about it here: a file is spoken of only where there is one to take. */
export const NotKept = ({ kind, onTake }: NotKeptProps) => {
  const { t } = useTranslation('front')
  const sentence = kind === 'full' && onTake !== undefined ? t('store.fullTake') : t(`store.${kind}`)
  return (
    <div className="keepsnothing" role={kind === 'full' ? 'alert' : undefined}>
      <Notice
        sentence={sentence}
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

/** Says that this browser keeps nothing, with the way to take the run along where there is one. */
export const KeepsNothing = ({ onTake }: Pick<NotKeptProps, 'onTake'>) => {
  const { kind } = useStoreStatus()
  return kind === 'kept' ? null : <NotKept kind={kind} onTake={onTake} />
}
