import { lazy, Suspense } from 'react'
import { Route, Switch, useRoute } from 'wouter'
import { Loading } from '../pages/frame/Loading.tsx'
import { StoreNotice } from '../pages/frame/StoreNotice.tsx'
import { loadWords } from '../i18n/i18n.ts'
import { StoreProvider } from '../store/StoreProvider.tsx'
import type { Opening } from '../store/opening.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Live } from './Live.tsx'
import { PadFocus } from './PadFocus.tsx'
import { Scanning } from './Scanning.tsx'

const LandingPage = lazy(async () => ({ default: (await import('../pages/landing/LandingPage.tsx')).LandingPage }))
const NotFoundPage = lazy(async () => ({ default: (await import('../pages/frame/NotFoundPage.tsx')).NotFoundPage }))
const CourseRoute = lazy(async () => {
  const [page] = await Promise.all([import('./CourseRoute.tsx'), loadWords('pages'), loadWords('along')])
  return { default: page.CourseRoute }
})
const BriefRoute = lazy(async () => {
  const [page] = await Promise.all([import('./BriefRoute.tsx'), loadWords('pages')])
  return { default: page.BriefRoute }
})
const PlayRoute = lazy(async () => {
  const [page] = await Promise.all([import('./PlayRoute.tsx'), loadWords('pages'), loadWords('play')])
  return { default: page.PlayRoute }
})
const DebriefRoute = lazy(async () => {
  const [page] = await Promise.all([
    import('./DebriefRoute.tsx'),
    ...(['pages', 'drill', 'reasons'] as const).map(loadWords),
  ])
  return { default: page.DebriefRoute }
})

const ReportRoute = lazy(async () => {
  const [page] = await Promise.all([import('./ReportRoute.tsx'), loadWords('pages'), loadWords('report')])
  return { default: page.ReportRoute }
})
const CheckRoute = lazy(async () => {
  const [page] = await Promise.all([import('./CheckRoute.tsx'), loadWords('pages'), loadWords('report')])
  return { default: page.CheckRoute }
})

const ControlsPage = lazy(async () => {
  const [page] = await Promise.all([import('../pages/controls/ControlsPage.tsx'), loadWords('controls')])
  return { default: page.ControlsPage }
})
const GlossaryRoute = lazy(async () => {
  const [page] = await Promise.all([import('./GlossaryRoute.tsx'), loadWords('glossary')])
  return { default: page.GlossaryRoute }
})
const DrillsRoute = lazy(async () => {
  const [page] = await Promise.all([import('./DrillsRoute.tsx'), loadWords('drill')])
  return { default: page.DrillsRoute }
})
const DrillRoute = lazy(async () => {
  const [page] = await Promise.all([import('./DrillRoute.tsx'), loadWords('drill')])
  return { default: page.DrillRoute }
})
const TodayRoute = lazy(async () => ({ default: (await import('./TodayRoute.tsx')).TodayRoute }))

/** Torres's two lines on the front page, as they were recorded for Sam. */
const TORRES = { hail: 'Torres for Sam.', order: 'Two bricks to Priya at W1, before we roll.' } as const

const playTorres = (line: keyof typeof TORRES): void => {
  // The words stand on the page; where the browser plays nothing they are enough.
  void import('../play/audio/hear-once.ts')
    .then(({ hearOnce }) => hearOnce('torres', TORRES[line]))
    .catch(() => undefined)
}

/** Every page of the product and the address it lives at. */
const Pages = () => {
  const [onFront] = useRoute('/')
  return (
    <Suspense fallback={onFront ? null : <Loading />}>
      <Switch>
        <Route path="/">
          <LandingPage next="/brief/stage-door" playVoice={playTorres} />
        </Route>
        <Route path="/course" component={CourseRoute} />
        <Route path="/report" component={ReportRoute} />
        <Route path="/check/:of?" component={CheckRoute} />
        <Route path="/controls" component={ControlsPage} />
        <Route path="/glossary/:id?">{({ id }) => <GlossaryRoute id={id ?? null} />}</Route>
        <Route path="/drills" component={DrillsRoute} />
        <Route path="/drill/today" component={TodayRoute} />
        <Route path="/drill/:id">{({ id }) => <DrillRoute key={id} id={id} />}</Route>
        <Route path="/brief/:id">{({ id }) => <BriefRoute key={id} id={id} />}</Route>
        <Route path="/play/:id">{({ id }) => <PlayRoute key={id} id={id} />}</Route>
        <Route path="/debrief/:record">{({ record }) => <DebriefRoute key={record} record={record} />}</Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
      <Live />
    </Suspense>
  )
}

/** The whole page over what the browser keeps. */
export const App = ({ opening }: { readonly opening: Opening }) => (
  <StoreProvider opening={opening}>
    <ErrorBoundary>
      <StoreNotice />
      <Pages />
      <Scanning />
      <PadFocus />
    </ErrorBoundary>
  </StoreProvider>
)
