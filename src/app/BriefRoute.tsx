import { lazy, Suspense, use, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'wouter'
import type { Scenario } from '../core/scene/scenario.ts'
import { HOUSE_STYLES } from '../core/vocabulary/house-style.ts'
import { loadWords } from '../i18n/i18n.ts'
import { BriefingPage } from '../pages/briefing/BriefingPage.tsx'
import { gradeAhead } from '../pages/grade-ahead.ts'
import type { Say } from '../pages/say.ts'
import { scenarioNumber } from '../pages/course/scenario-number.ts'
import { NotFoundPage } from '../pages/frame/NotFoundPage.tsx'
import { useSettings, useStore } from '../store/StoreProvider.tsx'
import { addressOf } from '../ui/address.ts'
import type { SavedRecord } from '../store/saved-run.ts'
import { hasMap, PlaceMap } from './PlaceMap.tsx'
import { loadScenario, SCENARIO_LIST, sayWith, textsOf } from './scenarios.ts'
import { onceSomebodyActs } from './once-somebody-acts.ts'
import { seedFrom } from './seed.ts'
import { keptLoads } from './kept-loads.ts'
import { VARIANTS } from '../core/vocabulary/words.ts'
import { useIsLive } from './use-is-live.ts'
import { loadSetView } from './load-set-view.ts'

const DrawnMap = lazy(() => import('./plan-map/PlanMap.tsx').then((drawn) => ({ default: drawn.PlanMap })))

/** The drawing comes after the words of the sheet, which hold without it. */
const LateMap = (props: { readonly scenario: Scenario; readonly say: Say }) => (
  <Suspense fallback={null}>
    <DrawnMap {...props} />
  </Suspense>
)

const loadSheet = keptLoads(loadScenario)

const loadGrade = async () => {
  const [grade] = await Promise.all([gradeAhead(), loadWords('reasons')])
  return grade
}

/** The call sheet of a scenario; `?seed=` asks for a certain draw, `?variant=` for a variant of its place. */
export const BriefRoute = ({ id }: { readonly id: string }) => {
  const { i18n } = useTranslation()
  const [, navigate] = useLocation()
  const [search] = useSearchParams()
  const [settings, change] = useSettings()
  const store = useStore()
  const hour = search.get('variant')
  // The sheet that is there stays until the other one has come.
  const compiled = use(loadSheet(id, useDeferredValue(hour)))
  const isLive = useIsLive()
  const [attempts, setAttempts] = useState<readonly SavedRecord[]>([])
  const asked = search.get('seed')
  const seed = useMemo(() => seedFrom(asked), [asked])
  useEffect(() => {
    let gone = false
    void store?.attempts(id).then((saved) => {
      if (!gone) setAttempts(saved)
    })
    return () => {
      gone = true
    }
  }, [store, id])
  // Whoever reads the call sheet is on the way to the set: it may come while they read.
  useEffect(
    () =>
      onceSomebodyActs(() => {
        Promise.all([import('./PlayRoute.tsx'), loadSetView()]).catch(() => undefined)
      }),
    [],
  )
  const say = useMemo(() => (compiled ? sayWith(textsOf(compiled, i18n.language)) : null), [compiled, i18n.language])
  if (compiled === null || say === null) return <NotFoundPage />
  const { scenario } = compiled
  const chosen = VARIANTS.find((one) => one === hour) ?? scenario.variant
  const marked = attempts.flatMap(({ score }) => score ?? [])
  return (
    <BriefingPage
      scenario={scenario}
      say={say}
      number={scenarioNumber(scenario.id)}
      map={hasMap(scenario.plan.id) ? <PlaceMap say={say} /> : <LateMap scenario={scenario} say={say} />}
      usual={HOUSE_STYLES.us}
      name={settings.name}
      attempt={marked.length + 1}
      best={marked.length === 0 ? null : Math.max(...marked)}
      seed={isLive ? seed : null}
      way={settings.talk}
      onWay={(talk) => change({ talk })}
      loadGrade={loadGrade}
      variant={chosen}
      variants={SCENARIO_LIST.find((one) => one.id === scenario.id)?.variants ?? []}
      onVariant={(next) => navigate(addressOf(`/brief/${id}`, { seed: asked, variant: next }), { replace: true })}
      onPlay={() => navigate(addressOf(`/play/${scenario.id}`, { seed, variant: chosen }))}
    />
  )
}
