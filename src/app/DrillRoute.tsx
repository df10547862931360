import { loads, loadsIn } from 'virtual:drill-loads'
import { useCallback, useState } from 'react'
import { useSearchParams } from 'wouter'
import { readCard, type Outcome } from '../core/course/card.ts'
import { withPhrases } from '../core/radio/drill/choose.ts'
import { type Drill, DRILL_IDS, DRILL_KINDS, type DrillId } from '../core/radio/drill/drill.ts'
import { REGIONS } from '../core/vocabulary/radio.ts'
import { pageLanguage } from '../i18n/i18n.ts'
import { DrillFrame } from '../pages/drill/DrillFrame.tsx'
import { DrillPage } from '../pages/drill/DrillPage.tsx'
import { PLACES } from '../pages/drill/places.ts'
import type { Schedule } from '../pages/drill/use-round.ts'
import { regionOf } from '../pages/drill/region-of.ts'
import { wallNow } from '../pages/drill/wall-clock.ts'
import { NotFoundPage } from '../pages/frame/NotFoundPage.tsx'
import { useSettings, useStore } from '../store/StoreProvider.tsx'
import { useVoiceChoice } from '../store/use-voice-choice.ts'
import { seedFrom } from './seed.ts'
import { useCards } from './use-cards.ts'
import { useDrillHabits } from './use-drill-habits.ts'
import { useHearDrill } from './use-hear-drill.ts'
import { useLoaded } from './use-loaded.ts'

const loadIn = async (id: DrillId, language: string) => {
  const own = await loadsIn[language]?.()
  return (own?.loads[id] ?? loads[id])()
}

/** A drill in the language of the page, and the pieces for its kind of answer, on their way together. */
const loadDrill = async (id: DrillId): Promise<Drill> => {
  const [module] = await Promise.all([loadIn(id, pageLanguage()), PLACES[DRILL_KINDS[id]]()])
  return withPhrases(module.default)
}

const DrillRound = ({ id }: { readonly id: DrillId }) => {
  const load = useCallback(() => loadDrill(id), [id])
  const [asked] = useSearchParams()
  const [round, setRound] = useState(0)
  const [seed, setSeed] = useState(() => seedFrom(asked.get('seed')))
  const store = useStore()
  const [settings, change] = useSettings()
  const drill = useLoaded(load)
  const kept = useCards(round)
  const [habits, setHabits] = useDrillHabits()
  const hear = useHearDrill()
  const voice = useVoiceChoice()
  const remember = useCallback(
    (learned: ReadonlyMap<string, Outcome>, { review }: Schedule): void => {
      const now = wallNow()
      for (const [card, outcome] of learned)
        void store?.drills.change(card, readCard, (before) => review(before, outcome, now))
    },
    [store],
  )
  if (drill === undefined || kept === null || habits === null) return <DrillFrame id={id} region={null} />
  const region = REGIONS.find((one) => one === asked.get('region')) ?? habits.region ?? regionOf(navigator.languages)
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
      habits={habits}
      onHabits={setHabits}
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
  const drill = DRILL_IDS.find((one) => one === id)
  return drill === undefined ? <NotFoundPage /> : <DrillRound id={drill} />
}
