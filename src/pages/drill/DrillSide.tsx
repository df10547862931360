import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Round } from './use-round.ts'
import { DueToday } from './DueToday.tsx'
import { HabitsCard, type HabitsCardProps } from './HabitsCard.tsx'
import { StillToCome } from './StillToCome.tsx'
import './NextSight.css'

/** It comes with the schedule of the memory, which nothing else beside the card needs. */
const NextSight = lazy(async () => ({ default: (await import('./NextSight.tsx')).NextSight }))

export type DrillSideProps = HabitsCardProps & {
  readonly round: Round
  readonly labels: Readonly<Record<string, string>>
  readonly nowMs: number
}

/** What is remembered: how much is due, when the open card comes back, what is still to come; and how it is heard. */
export const DrillSide = ({ round, labels, nowMs, habits, onHabits }: DrillSideProps) => {
  const { t } = useTranslation('drill')
  const { session, open, cards, outcome } = round
  const all = session.places.length
  const answered = session.places.filter(({ result }) => result !== null).length
  return (
    <aside className="drill__side" aria-label={t('side.label')}>
      <DueToday left={all - answered} all={all} cards={cards} nowMs={nowMs} />
      {open === null ? null : (
        <Suspense fallback={<div className="sidecard nextsight" />}>
          <NextSight card={open.before} nowMs={nowMs} outcome={outcome} />
        </Suspense>
      )}
      <StillToCome session={session} cards={cards} labels={labels} />
      <HabitsCard habits={habits} onHabits={onHabits} />
    </aside>
  )
}
