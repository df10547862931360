import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../Button.tsx'
import { keepOnDevice, type Survey } from './survey.ts'
import type { VoiceChoice } from './talk-voice.ts'

export type VoiceAskProps = {
  readonly found: Extract<Survey, { can: true }>
  readonly choice: VoiceChoice
  /** It was agreed to before, and is being looked at again. */
  readonly again: boolean
  readonly onInstead: () => void
  readonly onBack: () => void
  /** What the browser can do may have changed. */
  readonly onChanged: () => void
}

type Fetching = 'no' | 'on' | 'failed'

/** What becomes of the voice, said before the first use; agreed to, refused, or taken back here. */
export const VoiceAsk = ({ found, choice, again, onInstead, onBack, onChanged }: VoiceAskProps) => {
  const { t } = useTranslation('voice')
  const [fetching, setFetching] = useState<Fetching>('no')
  const { where } = found
  const keep = (): void => {
    setFetching('on')
    const fetch = async (): Promise<void> => {
      const kept = await keepOnDevice()
      setFetching(kept ? 'no' : 'failed')
      if (kept) onChanged()
    }
    void fetch()
  }
  return (
    <section className="voice__ask" aria-label={t('ask.label')}>
      <p className="voice__sentence">{t(`ask.${where}`)}</p>
      <p className="voice__small">{t(`ask.${where}Text`)}</p>
      <div className="voice__buttons">
        {again ? (
          <>
            <Button size="small" onClick={onBack}>
              {t('ask.back')}
            </Button>
            <Button look="outline" size="small" onClick={() => choice.onAgree('no')}>
              {t('ask.stop')}
            </Button>
          </>
        ) : (
          <>
            <Button size="small" icon="mic" onClick={() => choice.onAgree(where)}>
              {t('ask.use')}
            </Button>
            <Button look="outline" size="small" onClick={onInstead}>
              {t('ask.type')}
            </Button>
          </>
        )}
        {where === 'service' && found.fetchable ? (
          <Button look="plain" size="small" disabled={fetching === 'on'} onClick={keep}>
            {t(fetching === 'on' ? 'ask.fetching' : 'ask.keep')}
          </Button>
        ) : null}
      </div>
      <p className="voice__small" role="status">
        {fetching === 'failed' ? t('ask.keepFailed') : ''}
      </p>
    </section>
  )
}
