import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { CompiledScenario } from '../content/compiled-scenario.ts'
import { decodeRecord } from '../core/record/file.ts'
import type { RunRecord } from '../core/record/record.ts'
import { assess } from '../core/rubric/assess.ts'
import { playbackOf } from '../core/run/playback.ts'
import { verifyRecord } from '../core/run/verify.ts'
import type { Fact } from '../core/vocabulary/fact.ts'
import { scenarioNumber } from '../pages/course/scenario-number.ts'
import { DebriefPage } from '../pages/debrief/DebriefPage.tsx'
import type { Replay } from '../pages/debrief/replay.ts'
import { Loading } from '../pages/frame/Loading.tsx'
import { NoticePage } from '../pages/frame/NoticePage.tsx'
import type { SavedRecord } from '../store/saved-run.ts'
import type { Store } from '../store/store.ts'
import { useStore } from '../store/StoreProvider.tsx'
import { addressOf } from '../ui/address.ts'
import { Button, LinkButton } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { SetLater } from './SetLater.tsx'
import { saveFile } from './save-file.ts'
import { loadScenario, sayWith, textsOf } from './scenarios.ts'
import { useByTheBook } from './use-by-the-book.ts'
import { useLoaded } from './use-loaded.ts'

type Kept = {
  readonly saved: SavedRecord
  /** Null where the run cannot be played again here: another version of the rules or of the scene. */
  readonly played: {
    readonly compiled: CompiledScenario
    readonly record: RunRecord
    readonly facts: readonly Fact[]
  } | null
  /** Score of the attempt before. */
  readonly before: number | null
}

/** A finished run from the store, played again, so that its debrief rests on facts and not on a number that was kept. */
const openRecord = async (store: Store, id: string): Promise<Kept | null> => {
  const saved = await store.saved(id)
  if (saved === null) return null
  const all = await store.attempts(saved.scenario)
  const before = all.findLast(({ attempt, score }) => attempt < saved.attempt && score !== null)?.score ?? null
  const decoded = typeof saved.record === 'string' ? decodeRecord(saved.record) : null
  const variant = decoded?.ok === true ? decoded.record.header.scenario.variant : undefined
  const compiled = await loadScenario(saved.scenario, variant)
  if (decoded === null || !decoded.ok || compiled === null) return { saved, played: null, before }
  const verified = verifyRecord(decoded.record, compiled.scenario)
  if (!verified.verified) return { saved, played: null, before }
  return { saved, played: { compiled, record: decoded.record, facts: verified.facts }, before }
}

const download = ({ saved }: Kept): void => {
  if (typeof saved.record === 'string') saveFile(`${saved.scenario}-${saved.attempt}.pictures-up.txt`, saved.record)
}

const ShowDebrief = ({ kept, played }: { readonly kept: Kept; readonly played: NonNullable<Kept['played']> }) => {
  const { i18n } = useTranslation()
  const [, navigate] = useLocation()
  const { compiled, record, facts } = played
  const { saved, before } = kept
  const { variant } = record.header.scenario
  const say = useMemo(() => sayWith(textsOf(compiled, i18n.language)), [compiled, i18n.language])
  const assessment = useMemo(() => assess(facts, compiled.marks), [facts, compiled])
  const moments = useByTheBook(compiled, record, facts)
  const replay = useMemo<Replay>(
    () => ({ playback: playbackOf(compiled.scenario, record.header.seed, record.inputs), Set: SetLater }),
    [compiled, record],
  )
  return (
    <DebriefPage
      assessment={assessment}
      facts={facts}
      scenario={compiled.scenario}
      say={say}
      number={scenarioNumber(saved.scenario)}
      attempt={saved.attempt}
      before={before}
      moments={moments}
      replay={replay}
      questions={compiled.debrief}
      onRetry={(tick) => navigate(addressOf(`/play/${saved.scenario}`, { record: saved.id, tick, variant }))}
      onAgain={(draw) =>
        navigate(addressOf(`/brief/${saved.scenario}`, { seed: draw === 'same' ? record.header.seed : null, variant }))
      }
      onDownload={() => download(kept)}
    />
  )
}

const OpenDebrief = ({ store, record }: { readonly store: Store; readonly record: string }) => {
  const { t } = useTranslation('pages')
  const kept = useLoaded(useCallback(() => openRecord(store, record), [store, record]))
  if (kept === undefined) return <Loading />
  if (kept === null) {
    return (
      <NoticePage title={t('debrief.page')}>
        <Notice
          sentence={t('debrief.gone')}
          action={
            <Link href="/course" asChild>
              <LinkButton href="/course" icon="book">
                {t('debrief.goneBack')}
              </LinkButton>
            </Link>
          }
        />
      </NoticePage>
    )
  }
  if (kept.played === null) {
    return (
      <NoticePage title={t('debrief.page')}>
        <Notice
          sentence={t('debrief.refused')}
          action={
            <Button icon="download" onClick={() => download(kept)}>
              {t('debrief.download')}
            </Button>
          }
        />
      </NoticePage>
    )
  }
  return <ShowDebrief kept={kept} played={kept.played} />
}

/** The debrief of a finished run of this browser. */
export const DebriefRoute = ({ record }: { readonly record: string }) => {
  const store = useStore()
  return store === null ? <Loading /> : <OpenDebrief store={store} record={record} />
}
