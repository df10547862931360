import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { usePlaySlice } from './PlayContext.ts'
import { useLogWords } from './use-log.ts'
import './LastVerdict.css'

/** The verdict on one's last call, and the battery, in the last line of a phone. */
export const LastVerdict = memo(() => {
  const { t } = useTranslation('play')
  const words = useLogWords()
  const battery = usePlaySlice((view) => Math.round(view.radio.battery))
  const last = usePlaySlice((view) => view.log.findLast(({ verdict }) => verdict !== undefined)?.verdict ?? null)
  const verdict = last === null ? null : words.verdict(last)
  return (
    <div className="lastverdict">
      {verdict === null ? (
        <span>{t('verdict.none')}</span>
      ) : (
        <span className={verdict.right ? 'lastverdict__right' : 'lastverdict__work'}>
          <Icon name={verdict.right ? 'check' : 'minus'} size={15} />
          {t('verdict.last', { words: verdict.words })}
        </span>
      )}
      <span>
        <Icon name={battery <= 10 ? 'batteryLow' : 'battery'} size={18} label={t('walkie.battery')} />
        {t('walkie.percent', { battery })}
      </span>
    </div>
  )
})
LastVerdict.displayName = 'LastVerdict'
