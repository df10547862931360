import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'wouter'
import type { CompiledScenario } from '../content/compiled-scenario.ts'
import { loadSetView } from './load-set-view.ts'
import { Loading } from '../pages/frame/Loading.tsx'
import { NoticePage } from '../pages/frame/NoticePage.tsx'
import { NotFoundPage } from '../pages/frame/NotFoundPage.tsx'
import { useTitle } from '../pages/frame/use-title.ts'
import { gradeAhead } from '../pages/grade-ahead.ts'
import { readControls } from '../store/controls/control-settings.ts'
import type { Store } from '../store/store.ts'
import { useStore } from '../store/StoreProvider.tsx'
import { LinkButton } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { openSession, type SessionStart } from './play-session.ts'
import { RunOnScreen } from './RunOnScreen.tsx'
import { loadScenario, sayWith, textsOf } from './scenarios.ts'
import { seedFrom } from './seed.ts'
import { useLoaded } from './use-loaded.ts'

/**
 * `?run=` goes on with a run, `?record=&tick=` begins at a moment of one that is over, `?seed=` asks for a draw. With each
 * `&variant=` says in which variant of its place the scenario is played.
 */
const startFrom = (search: URLSearchParams): SessionStart => {
  const run = search.get('run')
  const record = search.get('record')
  const tick = search.get('tick')
  if (run !== null) return { kind: 'resume', run }
  if (record !== null && tick !== null && /^\d{1,7}$/.test(tick)) return { kind: 'retry', record, tick: Number(tick) }
  return { kind: 'new', seed: seedFrom(search.get('seed')) }
}

/** The drawing of the set is here before its clock starts; where it cannot come, the text view does without. */
const loadPicture = (): Promise<unknown> => loadSetView().catch(() => null)

/** The first words on the air are judged as quickly as the last. */
const prepareWords = (): void => void gradeAhead().catch(() => undefined)

/** The address says which run it is from here on: a page that is loaded anew goes on with it. */
const keepInAddress = (run: string): void => {
  const address = new URL(location.href)
  for (const begun of ['seed', 'record', 'tick']) address.searchParams.delete(begun)
  address.searchParams.set('run', run)
  history.replaceState(history.state, '', address)
}

type Opened = Awaited<ReturnType<typeof openSession>>

const close = (opened: Opened | null): void => {
  if (opened !== null && typeof opened !== 'string') opened.close()
}

/** Two tabs that go on with one run would write over each other. */
const PlayedElsewhere = () => {
  const { t } = useTranslation('pages')
  return (
    <NoticePage title={t('elsewhere.title')}>
      <Notice
        sign="case"
        sentence={t('elsewhere.sentence')}
        action={
          <LinkButton href="/course" icon="arrow">
            {t('elsewhere.go')}
          </LinkButton>
        }
      />
    </NoticePage>
  )
}

type OnSetProps = { readonly compiled: CompiledScenario; readonly store: Store; readonly start: SessionStart }

/** Opens the run and shows it until it is over; then the debrief. */
const OnSet = ({ compiled, store, start }: OnSetProps) => {
  const { i18n } = useTranslation()
  const [, navigate] = useLocation()
  const [session, setSession] = useState<Opened | null>(null)
  const [player] = useState(() => {
    const { name, controls } = store.settings()
    return { name, bot: null, language: i18n.language, pace: readControls(controls).pace }
  })
  const say = useMemo(() => sayWith(textsOf(compiled, i18n.language)), [compiled, i18n.language])
  useTitle(say(compiled.scenario.title))
  useEffect(() => {
    let left = false
    let opened: Opened | null = null
    const open = async (): Promise<void> => {
      const finished = (record: string): void => {
        if (!left) navigate(`/debrief/${record}`, { replace: true })
      }
      prepareWords()
      await loadPicture()
      if (left) return
      opened = await openSession(compiled, store, player, start, finished)
      if (!left) {
        setSession(opened)
        if (typeof opened !== 'string' && store.status().kind === 'kept') keepInAddress(opened.id)
        return
      }
      close(opened)
      if (typeof opened !== 'string' && !opened.waits) await store.discard(opened.id)
    }
    void open()
    return () => {
      left = true
      close(opened)
    }
  }, [compiled, store, player, start, navigate])
  if (session === 'gone') return <NotFoundPage />
  if (session === 'elsewhere') return <PlayedElsewhere />
  if (session === null) return <Loading />
  return <RunOnScreen run={session.live} compiled={compiled} say={say} />
}

/** The set. */
export const PlayRoute = ({ id }: { readonly id: string }) => {
  const store = useStore()
  const [search] = useSearchParams()
  const [start] = useState(() => startFrom(search))
  const variant = search.get('variant')
  const compiled = useLoaded(useCallback(() => loadScenario(id, variant), [id, variant]))
  if (compiled === null) return <NotFoundPage />
  if (store === null || compiled === undefined) return <Loading />
  return <OnSet compiled={compiled} store={store} start={start} />
}
