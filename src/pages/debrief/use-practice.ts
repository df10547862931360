import { useTranslation } from 'react-i18next'
import { DRILL_IDS } from '../../core/radio/drill/drill.ts'
import type { Ahead } from './ahead.ts'

/** The one thing to practise in words. */
export type PracticeWords = {
  readonly title: string | null
  readonly why: string
  readonly href: string
  /** What the way there says; null where playing this scene again is the way. */
  readonly go: string | null
}

/** The one thing to practise, as the debrief says it at its head and at its foot; null where there is nothing. */
export const usePractice = ({ practice, sceneTitle, sameScene }: Ahead): PracticeWords | null => {
  const { t } = useTranslation('pages')
  const { t: drillWords } = useTranslation('drill')
  if (practice === null) return null
  const drill = practice.kind === 'scene' ? undefined : DRILL_IDS.find((id) => id === practice.drill)
  return {
    title: drill === undefined ? sceneTitle : drillWords(`name.${drill}`),
    why:
      practice.kind === 'rule'
        ? t('debrief.practice.rule', { count: practice.times, rule: drillWords(`habit.${practice.rule}`) })
        : t('debrief.practice.criterion', { criterion: t(`criterion.${practice.criterion}.name`) }),
    href: practice.kind === 'scene' ? `/brief/${practice.scene}` : `/drill/${drill ?? 'today'}`,
    go: sameScene ? null : t(practice.kind === 'scene' ? 'debrief.practice.scene' : 'debrief.practice.drill'),
  }
}
