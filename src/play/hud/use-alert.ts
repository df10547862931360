import { useTranslation } from 'react-i18next'
import { type ShownAlert, shownAlert } from './alert-view.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'

/** The words of an alert. */
export type AlertWords = {
  readonly title: string
  readonly toward: string
  /** How far and on which side. */
  readonly where: string
  readonly todo: string
  readonly lines: readonly string[]
}

/** The alert of now; null where there is none. */
export const useAlert = (): ShownAlert | null => {
  const { scenario } = usePlay()
  return usePlaySlice((view) => shownAlert(scenario, view))
}

/** Puts an alert into words; sides are those of the picture, or of the compass where there is none. */
export const useAlertWords = (compass: boolean): ((alert: ShownAlert) => AlertWords) => {
  const { t } = useTranslation('play')
  const { say } = usePlay()
  return ({ title, toward, metres, side, remedy, lines }) => ({
    title: title === null ? t('alert.bogey') : say(title),
    toward: toward === null ? t('alert.toFrame') : say(toward),
    where: t('alert.where', { metres, side: t(`sound.${compass ? 'compass' : 'side'}.${side}`) }),
    todo: t(`alert.do.${remedy}`),
    lines: lines.map((line) => say(line)),
  })
}
