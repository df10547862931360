import entries from 'virtual:drills'
import { useState } from 'react'
import { DrillsPage } from '../pages/drill/DrillsPage.tsx'
import { wallNow } from '../pages/drill/wall-clock.ts'
import { useCards } from './use-cards.ts'

/** The drills, with what is due in each. */
export const DrillsRoute = () => {
  const cards = useCards()
  const [nowMs] = useState(wallNow)
  return cards === null ? null : <DrillsPage entries={entries} cards={cards} nowMs={nowMs} />
}
