import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { NotKept } from './use-not-kept.ts'
import './NotKeptLine.css'

/** Says as soon as it is known that this run is not kept, and what saves it; the line has room of its own over the set. */
export const NotKeptLine = ({ kind, putAway }: NotKept) => {
  const { t } = useTranslation('play')
  return (
    <div className={kind === null ? undefined : 'notkept'}>
      <p role="status">
        {kind === null ? null : (
          <>
            <Icon name="minus" size={18} />
            <span>
              <b>{t('notKept.head')}</b> {t(`notKept.${kind}`)}
            </span>
          </>
        )}
      </p>
      {kind === null ? null : <IconButton icon="cross" label={t('notKept.putAway')} onPress={putAway} />}
    </div>
  )
}
