import { useTranslation } from 'react-i18next'
import { planWith } from '../../core/run/plans.ts'
import { nameOf } from './names.ts'
import { usePlay } from './PlayContext.ts'
import type { TripRow } from './trip-row.ts'

/** What is said of a way to another place: where one gets in, who rides along, how long it takes. */
export const useTripWords = (): ((trip: TripRow) => string) => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  return ({ journey, by, leg, from, minutes, aboard, mine }) => {
    const way = say(`way.${journey}`)
    if (by === null) return t('trip.onFoot', { way, minutes })
    const vehicle = nameOf(scenario, run.view(), say, by)
    if (!mine) {
      const text = planWith(scenario, from).spots.find(({ id }) => id === from)?.text ?? null
      return t('trip.getIn', { vehicle, spot: text === null ? vehicle : say(text) })
    }
    if (leg === 'boards') return t('trip.aboard', { vehicle })
    const who = aboard.map((id) => nameOf(scenario, run.view(), say, id)).join(', ')
    return who === '' ? t('trip.alone', { way, minutes }) : t('trip.ride', { way, minutes, who })
  }
}
