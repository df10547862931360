import { loads } from 'virtual:drill-loads'
import { useCallback, useState } from 'react'
import { useSearchParams } from 'wouter'
import { readCard, type Outcome } from '../core/course/card.ts'
import { review } from '../core/course/schedule.ts'
import { REGIONS } from '../core/vocabulary/radio.ts'
import { DrillPage } from '../pages/drill/DrillPage.tsx'
import { wallNow } from '../pages/drill/wall-clock.ts'
import { Loading } from '../pages/frame/Loading.tsx'
import { NotFoundPage } from '../pages/frame/NotFoundPage.tsx'
import { useSettings, useStore } from '../store/StoreProvider.tsx'
import { useVoiceChoice } from '../store/use-voice-choice.ts'
import { seedFrom } from './seed.ts'
import { useCards } from './use-cards.ts'
import { useHearDrill } from './use-hear-drill.ts'
import { useLoaded } from './use-loaded.ts'

const DrillRound = ({ load }: { readonly load: (typeof loads)[string] }) => {
  const [asked] = useSearchParams()
  const [round, setRound] = useState(0)
  const [seed, setSeed] = useState(() => seedFrom(asked.get('seed')))
  const store = useStore()
  const [settings, change] = useSettings()
  const drill = useLoaded(load)?.default
  const kept = useCards(round)
  const hear = useHearDrill()
  const voice = useVoiceChoice()
  const remember = useCallback(
    (learned: ReadonlyMap<string, Outcome>): void => {
      const now = wallNow()
      for (const [card, outcome] of learned)
        void store?.drills.change(card, readCard, (before) => review(before, outcome, now))
    },
    [store],
  )
  if (drill === undefined || kept === null) return <Loading />
  const region = REGIONS.find((one) => one === asked.get('region')) ?? null
  return (
    <DrillPage
      key={round}
      drill={drill}
      kept={kept}
      name={settings.name}
      seed={seed}
      region={region}
      way={settings.talk}
      onWay={(talk) => change({ talk })}
      voice={voice}
      hear={hear}
      remember={remember}
      onAnother={() => {
        setSeed(seedFrom(null))
        setRound(round + 1)
      }}
    />
  )
}

/** One drill, round after round. `?seed=` and `?region=` ask for a certain round. */
export const DrillRoute = ({ id }: { readonly id: string }) => {
  const load = Object.hasOwn(loads, id) ? loads[id] : undefined
  return load === undefined ? <NotFoundPage /> : <DrillRound load={load} />
}
