import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withGaps } from '../../core/radio/net/words.ts'
import { RULE_IDS } from '../../core/vocabulary/radio.ts'
import { formatFixed } from '../../ui/numbers.ts'
import { useSetWords } from '../../ui/set-words.ts'
import type { TranscriptLine } from '../../ui/Transcript.tsx'
import { isDeed, lineOnAir, logPrinter, type LogWords, saidSoFar } from './log-lines.ts'
import { nameOf, roleOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'

/** Older lines stay in the record; the screen keeps the last of them. */
const KEPT = 80

export const useLogWords = (): LogWords => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const { gloss } = useSetWords()
  return useMemo(
    () => ({
      name: (person) => (person === 'me' ? t('log.you') : nameOf(scenario, run.view(), say, person)),
      role: ({ by, channel, text }) => {
        if (by !== 'me') return roleOf(scenario, say, by)
        if (channel !== null) return scenario.post.label
        return t(text !== null && isDeed(say(text)) ? 'log.deed' : 'log.byVoice')
      },
      said: ({ text, words, lost }) => withGaps(text === null ? (words ?? '') : say(text), lost ?? []),
      gloss: ({ text, lost }) => (text === null || (lost ?? []).length > 0 ? null : gloss(text)),
      unsent: (why) => ({ right: false, words: t(`log.unsent.${why}`) }),
      place: (channel) => (channel === null ? t('log.inPerson') : t('log.channel', { channel })),
      verdict: ({ level, rule, latencyMs, lateMs, costs, came }) => {
        if (costs === true) return { right: false, words: t('verdict.costs') }
        if (lateMs !== undefined)
          return { right: false, words: t('verdict.late', { seconds: formatFixed(lateMs / 1000, 1) }) }
        if (level === 'right') {
          const seconds = latencyMs === null ? null : formatFixed(latencyMs / 1000, 1)
          return { right: true, words: seconds === null ? t('verdict.right') : t('verdict.answered', { seconds }) }
        }
        const known = RULE_IDS.find((id) => id === rule)
        if (known !== undefined) return { right: false, words: t(`verdict.${known}`) }
        return { right: false, words: came === undefined ? t('verdict.work') : t(`came.${came}`) }
      },
    }),
    [t, run, scenario, say, gloss],
  )
}

/** The log as printed lines, newest last. A line that has not changed is the same object as before. */
export const useLog = (): readonly TranscriptLine[] => {
  const { scenario } = usePlay()
  const words = useLogWords()
  const log = usePlaySlice((view) => view.log.slice(-KEPT))
  const onAir = usePlaySlice(lineOnAir)
  const [print] = useState(logPrinter)
  return useMemo(() => print(log, onAir, scenario.show.clock, words), [print, log, onAir, words, scenario.show.clock])
}

/** How many letters of the words on the air have been said by now. */
export const useSaidSoFar = (words: string): number =>
  usePlaySlice((view) => {
    const air = view.radio.onAir
    return air === null ? words.length : saidSoFar(words, (view.tick - air.from) / Math.max(1, air.until - air.from))
  })
