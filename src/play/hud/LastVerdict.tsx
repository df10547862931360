import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { usePlaySlice } from './PlayContext.ts'
import { useLogWords } from './use-log.ts'
import { isLow } from './walkie-card.ts'
import './LastVerdict.css'

/** The verdict on one's last call, and the radio's battery and what is wrong with its sound, in the last line of a phone. */
export const LastVerdict = memo(() => {
  const { t } = useTranslation('play')
  const words = useLogWords()
  const battery = usePlaySlice((view) => view.radio.battery)
  const silent = usePlaySlice((view) => view.radio.volume === 0)
  const headset = usePlaySlice((view) => view.radio.headset)
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
        {silent ? <Icon name="quiet" size={17} label={t('walkie.card.deaf')} /> : null}
        {headset ? null : <Icon name="aloud" size={17} label={t('walkie.card.speaker')} />}
        <Icon name={isLow(battery) ? 'batteryLow' : 'battery'} size={18} label={t('walkie.battery')} />
        {t('walkie.percent', { battery })}
      </span>
    </div>
  )
})
LastVerdict.displayName = 'LastVerdict'
