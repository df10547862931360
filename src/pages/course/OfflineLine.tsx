import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { offlineNow, watchOffline } from '../../store/offline/keep-offline.ts'

const SOME_PERCENT = 5

/** Says whether the course would open without a network; the announcement is for the end, not for every file. */
export const OfflineLine = () => {
  const { t } = useTranslation('pages')
  const offline = useSyncExternalStore(watchOffline, offlineNow, offlineNow)
  if (offline.state === 'unavailable' || offline.state === 'waiting') return null
  if (offline.state !== 'keeping') {
    return (
      <p className="course__offline" role="status">
        {t(`course.offline.${offline.state}`)}
      </p>
    )
  }
  const share = offline.of === 0 ? 0 : (100 * offline.kept) / offline.of
  const percent = Math.floor(share / SOME_PERCENT) * SOME_PERCENT
  return <p className="course__offline">{t('course.offline.keeping', { percent })}</p>
}
