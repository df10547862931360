import { useTranslation } from 'react-i18next'
import type { DrillHabits } from '../../store/drills.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import './HabitsCard.css'

export type HabitsCardProps = {
  readonly habits: DrillHabits
  readonly onHabits: (habits: DrillHabits) => void
}

/** Whether calls are spoken, and whether single keys do anything. */
export const HabitsCard = ({ habits, onHabits }: HabitsCardProps) => {
  const { t } = useTranslation('drill')
  const yesNo = [
    { value: 'on', label: t('habits.on') },
    { value: 'off', label: t('habits.off') },
  ] as const
  return (
    <section className="sidecard habits" aria-label={t('habits.label')}>
      <Segmented
        shown
        label={t('habits.spoken')}
        value={habits.spoken ? 'on' : 'off'}
        onChange={(value) => onHabits({ ...habits, spoken: value === 'on' })}
        options={yesNo}
      />
      <Segmented
        shown
        label={t('habits.keys')}
        value={habits.keys ? 'on' : 'off'}
        onChange={(value) => onHabits({ ...habits, keys: value === 'on' })}
        options={yesNo}
      />
    </section>
  )
}
