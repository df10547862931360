import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Transcript } from '../../ui/Transcript.tsx'
import { useLog, useSaidSoFar } from './use-log.ts'

/** The words of the line on the air as far as they have been said; the rest keeps its room. */
const OnAirWords = memo(({ words }: { readonly words: string }) => {
  const said = useSaidSoFar(words)
  return (
    <>
      {words.slice(0, said)}
      <i className="said__cursor" />
      <span className="said__rest">{words.slice(said)}</span>
    </>
  )
})
OnAirWords.displayName = 'OnAirWords'

/** Everything said on one's channel and face to face, with the verdict on one's own calls. */
export const RadioLog = memo(({ captions }: { readonly captions: boolean }) => {
  const { t } = useTranslation('play')
  const lines = useLog()
  return (
    <Transcript
      label={t('log.label')}
      lines={captions ? lines : lines.filter((line) => !line.now)}
      empty={t('log.empty')}
      live={OnAirWords}
    />
  )
})
RadioLog.displayName = 'RadioLog'
