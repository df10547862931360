import entries from 'virtual:drills'
import { useState } from 'react'
import { DrillsPage } from '../pages/drill/DrillsPage.tsx'
import { regionOf } from '../pages/drill/region-of.ts'
import { wallNow } from '../pages/drill/wall-clock.ts'
import { useCards } from './use-cards.ts'
import { useDrillHabits } from './use-drill-habits.ts'
import { useIsLive } from './use-is-live.ts'

/** The drills, with what is due in each. */
export const DrillsRoute = () => {
  const cards = useCards()
  const [nowMs] = useState(wallNow)
  const [habits, setHabits] = useDrillHabits()
  const isLive = useIsLive()
  return (
    <DrillsPage
      entries={entries}
      cards={cards}
      nowMs={nowMs}
      region={habits?.region ?? regionOf(isLive ? navigator.languages : [])}
      onRegion={(region) => {
        if (habits !== null) setHabits({ ...habits, region })
      }}
    />
  )
}
