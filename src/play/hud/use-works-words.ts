import { useTranslation } from 'react-i18next'
import type { WorksView } from '../../core/run/run-view.ts'
import { formatHour, formatSpan } from '../../ui/numbers.ts'
import { nameOf } from './names.ts'
import { usePlay } from './PlayContext.ts'

export type WorksWords = {
  /** Where somebody is in the works, and what comes next. */
  readonly lane: (lane: WorksView['lanes'][number]) => string
  /** To whom a time is owed and since when, or what was said. */
  readonly owed: (eta: NonNullable<WorksView['eta']>) => string
}

export const useWorksWords = (): WorksWords => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const name = (who: string): string => nameOf(scenario, run.view(), say, who)
  return {
    lane: ({ stations }) => {
      const at = stations.findIndex(({ state }) => state === 'now')
      const here = say(stations[at]?.text ?? '')
      const next = stations[at + 1]
      if (next === undefined) return t('works.last', { here })
      const station = say(next.text)
      return next.due === null
        ? t('works.next', { here, next: station })
        : t('works.nextDue', { here, next: station, due: formatHour(next.due) })
    },
    owed: ({ to, since, given }) => {
      if (given !== null) return t('works.given', { minutes: given.minutes, due: formatHour(given.due) })
      if (since === null) return t('works.notAsked')
      return t('works.owed', { who: name(to), time: formatSpan(since * 1000) })
    },
  }
}
