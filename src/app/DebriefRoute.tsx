import { useCallback, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { ledgerOf } from '../core/cost/ledger.ts'
import { scenarioNumber } from '../pages/course/scenario-number.ts'
import { DebriefComing } from '../pages/debrief/DebriefComing.tsx'
import { DebriefPage } from '../pages/debrief/DebriefPage.tsx'
import type { Hear } from '../pages/debrief/hear.ts'
import { pinsOf } from '../pages/debrief/pins.ts'
import type { Moment, Replay } from '../pages/debrief/replay.ts'
import { openingPin } from '../pages/debrief/turning-point.ts'
import type { Refusal } from '../pages/frame/refusal.ts'
import { NoticePage } from '../pages/frame/NoticePage.tsx'
import type { OwnWords, SavedRecord } from '../store/saved-run.ts'
import type { Store } from '../store/store.ts'
import { useStore } from '../store/StoreProvider.tsx'
import { addressOf } from '../ui/address.ts'
import { Button, LinkButton } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { SetWordsContext } from '../ui/set-words.ts'
import { SetLater } from './SetLater.tsx'
import { aheadOf } from './ahead.ts'
import { readyBeside } from './beside/beside.ts'
import { isOpenedId, openedRecord } from './opened-records.ts'
import { type PlayedRecord, readRecord } from './read-record-file.ts'
import { recordFileName } from './record-file-name.ts'
import { saveFile } from './save-file.ts'
import { loadScenario, sayWith, SCENARIO_LIST, setWordsOf, textsOf } from './scenarios.ts'
import { useByTheBook } from './use-by-the-book.ts'
import { useHearWords } from './use-hear-words.ts'
import { useLoaded } from './use-loaded.ts'

type Kept = {
  /** The run as this browser keeps it; null where it was opened from a file. */
  readonly saved: SavedRecord | null
  /** The text of its record; null where there is none. */
  readonly text: string | null
  /** Name of the file to take along. */
  readonly file: string
  /** Null where it cannot be shown moment by moment; then `refusal` says why. */
  readonly played: (PlayedRecord & { readonly first: Moment }) | null
  readonly refusal: Refusal | null
  /** Score of the attempt before. */
  readonly before: number | null
}

type Read = Pick<Kept, 'played' | 'refusal'>

/** Plays a record again, as far as the moment that its debrief opens on. */
const readKept = async (text: string): Promise<Read> => {
  const read = await readRecord(text, loadScenario)
  if (!read.ok) return { played: null, refusal: read.refusal }
  const { played } = read
  const { assessment, facts } = played
  const first = await played.run.at(openingPin(pinsOf(assessment, facts), ledgerOf(facts))?.tick ?? 0)
  return { played: { ...played, first }, refusal: null }
}

const openFromFile = async (id: string): Promise<Kept | null> => {
  const text = openedRecord(id)
  if (text === null) return null
  const read = await readKept(text)
  const scenario = read.played?.record.header.scenario.id ?? 'record'
  return { saved: null, text, file: recordFileName(scenario, id), ...read, before: null }
}

/** A finished run, played again, so that its debrief rests on facts and not on a number that was kept. */
const openRecord = async (store: Store, id: string): Promise<Kept | null> => {
  if (isOpenedId(id)) return openFromFile(id)
  const saved = await store.saved(id)
  if (saved === null) return null
  const all = await store.attempts(saved.scenario)
  const before = all.findLast(({ attempt, score }) => attempt < saved.attempt && score !== null)?.score ?? null
  const text = typeof saved.record === 'string' ? saved.record : null
  const read = await readKept(text ?? '')
  return { saved, text, file: recordFileName(saved.scenario, String(saved.attempt)), ...read, before }
}

const download = ({ text, file }: Kept): void => {
  if (text !== null) saveFile(file, text)
}

type ShowDebriefProps = {
  readonly store: Store
  readonly id: string
  readonly kept: Kept
  readonly played: NonNullable<Kept['played']>
}

const ShowDebrief = ({ store, id, kept, played }: ShowDebriefProps) => {
  const { i18n } = useTranslation()
  const [, navigate] = useLocation()
  const { compiled, record, facts, assessment, run, first } = played
  const { saved, before } = kept
  const { id: scenario, variant } = record.header.scenario
  const say = useMemo(() => sayWith(textsOf(compiled, i18n.language)), [compiled, i18n.language])
  const setWords = useMemo(() => setWordsOf(compiled, i18n.language), [compiled, i18n.language])
  const moments = useByTheBook(run)
  const replay = useMemo<Replay>(() => ({ first, at: run.at, Set: SetLater }), [first, run])
  const { hear } = useHearWords(`${scenario} ${scenario}.replies`)
  const hearLine = useCallback<Hear>(
    async (by, words, how) => {
      const voice = compiled.scenario.cast.find(({ id: person }) => person === by)?.voice ?? null
      return voice === null ? 'no-clip' : hear(voice, words, how)
    },
    [compiled, hear],
  )
  const keepWords = useCallback(async (change: Partial<OwnWords>) => store.setWords(id, change), [store, id])
  const ahead = useMemo(
    () => aheadOf(facts, assessment, compiled.scenario, saved !== null, i18n.language),
    [facts, assessment, compiled, saved, i18n.language],
  )
  return (
    <SetWordsContext value={setWords}>
      <DebriefPage
        assessment={assessment}
        facts={facts}
        scenario={compiled.scenario}
        say={say}
        number={scenarioNumber(scenario)}
        attempt={saved?.attempt ?? null}
        before={before}
        played={{ name: record.header.name, endedMs: saved?.ended ?? null }}
        player={saved === null ? record.header : null}
        words={saved?.words ?? null}
        onWords={keepWords}
        ahead={ahead}
        moments={moments}
        replay={replay}
        hear={hearLine}
        questions={compiled.debrief}
        onRetry={
          saved === null ? null : (tick) => navigate(addressOf(`/play/${scenario}`, { record: id, tick, variant }))
        }
        onAgain={(draw) =>
          navigate(addressOf(`/brief/${scenario}`, { seed: draw === 'same' ? record.header.seed : null, variant }))
        }
        onDownload={() => download(kept)}
      />
    </SetWordsContext>
  )
}

/** What can still be done with a run that cannot be shown: play its scene again where it is here, and take the record along. */
const RefusedWays = ({ kept }: { readonly kept: Kept }) => {
  const { t } = useTranslation('pages')
  const scene = SCENARIO_LIST.find(({ id }) => id === kept.saved?.scenario)
  return (
    <>
      {scene === undefined ? null : (
        <Link href={`/brief/${scene.id}`} asChild>
          <LinkButton href={`/brief/${scene.id}`} icon="play">
            {t('debrief.again')}
          </LinkButton>
        </Link>
      )}
      <Button
        {...(scene === undefined ? {} : { look: 'outline' as const })}
        icon="download"
        onClick={() => download(kept)}
      >
        {t('debrief.download')}
      </Button>
    </>
  )
}

const OpenDebrief = ({ store, record }: { readonly store: Store; readonly record: string }) => {
  const { t } = useTranslation('pages')
  const kept = useLoaded(useCallback(() => openRecord(store, record), [store, record]))
  if (kept === undefined) return <DebriefComing />
  if (kept === null) {
    return (
      <NoticePage title={t('debrief.page')}>
        <Notice
          sign="case"
          sentence={t(isOpenedId(record) ? 'record.gone' : 'debrief.gone')}
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
          sign="case"
          sentence={t(`record.refused.${kept.refusal ?? 'unreadable'}`)}
          action={<RefusedWays kept={kept} />}
        />
      </NoticePage>
    )
  }
  return <ShowDebrief store={store} id={record} kept={kept} played={kept.played} />
}

/** The debrief of a finished run of this browser. */
export const DebriefRoute = ({ record }: { readonly record: string }) => {
  const store = useStore()
  useEffect(() => void readyBeside(), [])
  return store === null ? <DebriefComing /> : <OpenDebrief store={store} record={record} />
}
