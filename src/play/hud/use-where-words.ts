import { useTranslation } from 'react-i18next'
import type { RunView } from '../../core/run/run-view.ts'
import { nameOf } from './names.ts'
import { usePlay } from './PlayContext.ts'
import { usePlan } from './use-plan.ts'

/** Says where the trainee is and which way they face, or how they are on their way. */
export const useWhereWords = (): ((view: RunView) => string) => {
  const { t } = useTranslation('play')
  const { scenario, say } = usePlay()
  const plan = usePlan()
  return (view) => {
    const { spot, facing: way, walking, aboard } = view.me
    if (aboard !== undefined && aboard !== null) {
      return t('text.riding', { vehicle: nameOf(scenario, view, say, aboard) })
    }
    if (view.trip?.leg === 'road') return t('text.walkingRoad')
    const facing = t(way === 'set' ? 'text.facingSet' : 'text.facingOut')
    if (walking) return t('text.walking', { facing })
    const text = plan.spots.find(({ id }) => id === spot)?.text ?? null
    return text === null ? t('text.standing', { facing }) : t('text.standingAt', { place: say(text), facing })
  }
}
