import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { ME, type PersonId } from '../../core/vocabulary/ids.ts'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { AirWave } from '../../ui/AirWave.tsx'
import { Gloss } from '../../ui/Gloss.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { usePlaySlice } from './PlayContext.ts'
import { useLog, useSaidSoFar } from './use-log.ts'
import './Captions.css'

const CaptionWords = memo(({ words, now }: { readonly words: string; readonly now: boolean }) => {
  const said = useSaidSoFar(words)
  return (
    <p className="captions__words" lang={SET_LANGUAGE}>
      {now ? words.slice(0, said) : words}
      {now && said < words.length ? <i className="said__cursor" /> : null}
    </p>
  )
})
CaptionWords.displayName = 'CaptionWords'

/**
 * The last thing said, with speaker and channel, and the line before it; for screens without the log. `beside` is who is
 * talked to in person and has a card for it: then only what comes over the radio or from others stands here, in short.
 */
export const Captions = memo(({ beside = null }: { readonly beside?: PersonId | null }) => {
  const { t } = useTranslation('play')
  const lines = useLog()
  const rolling = usePlaySlice((view) => view.roll.state === 'rolling' && !view.roll.rehearsal)
  const last = lines.at(-1)
  const before = beside === null ? lines.at(-2) : undefined
  const inTalk = usePlaySlice(({ log }) => {
    const line = log.at(-1)
    return beside !== null && line?.channel === null && (line.by === beside || line.by === ME)
  })
  if (inTalk) return null
  return (
    <section className={beside === null ? 'captions' : 'captions captions--short'} aria-label={t('captions.label')}>
      {before === undefined ? null : (
        <p className="captions__before">{t('captions.before', { who: before.who, words: before.words })}</p>
      )}
      {last === undefined ? (
        <p className="captions__words">{t('log.empty')}</p>
      ) : (
        <>
          <div className="captions__who">
            {last.now ? <AirWave bars={10} /> : rolling ? <Icon name="rolling" size={17} /> : null}
            <b>{last.who}</b>
            <span>
              {last.role === null ? last.place : t('captions.roleAt', { role: last.role, place: last.place })}
            </span>
            <time>{last.time}</time>
          </div>
          <CaptionWords words={last.words} now={last.now} />
          <Gloss words={last.gloss} />
        </>
      )}
    </section>
  )
})
Captions.displayName = 'Captions'
