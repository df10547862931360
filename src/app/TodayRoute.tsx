import entries from 'virtual:drills'
import { useState } from 'react'
import { Redirect } from 'wouter'
import { drillOfDay } from '../core/course/today.ts'
import { Loading } from '../pages/frame/Loading.tsx'
import { wallNow } from '../pages/drill/wall-clock.ts'
import { useCards } from './use-cards.ts'

/** The drill of the day, under its own address: going back leads to where one came from. */
export const TodayRoute = () => {
  const cards = useCards()
  const [nowMs] = useState(wallNow)
  if (cards === null) return <Loading />
  const drill = drillOfDay(entries, cards, nowMs)
  return <Redirect to={drill === null ? '/drills' : `/drill/${drill.id}`} replace />
}
