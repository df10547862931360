import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Certificate, certificateFor } from '../core/proof/certificate.ts'
import { joinRecords } from '../core/record/file.ts'
import { CORE_VERSION } from '../core/record/record.ts'
import { sheetOf } from '../pages/certificate/sheet-of.ts'
import { ReportPage } from '../pages/report/ReportPage.tsx'
import { useSceneName } from '../pages/report/use-scene-name.ts'
import type { SavedRecord } from '../store/saved-run.ts'
import { useSettings, useStore } from '../store/StoreProvider.tsx'
import { recordFileName } from './record-file-name.ts'
import { saveFile } from './save-file.ts'
import { scenarioEntries } from './scenarios.ts'
import { type KeptRun, useMarkedRuns } from './use-marked-runs.ts'

const NONE: readonly KeptRun[] = []

const textOf = ({ record }: SavedRecord): string => (typeof record === 'string' ? record : '')

/** Names that were on the radio in some runs; the one that is on it now comes first. */
const namesIn = (kept: readonly KeptRun[], now: string): readonly string[] => {
  const names = [...new Set(kept.flatMap(({ run }) => run?.name ?? []))]
  return names.includes(now) ? [now, ...names.filter((name) => name !== now)] : names
}

/** The skills report over every run that this browser keeps, and the certificate that they make. */
export const ReportRoute = () => {
  const store = useStore()
  const [settings] = useSettings()
  const { t: report, i18n } = useTranslation('report')
  const { t: pages } = useTranslation('pages')
  const { t: front } = useTranslation('front')
  const entries = useMemo(() => scenarioEntries(i18n.language), [i18n.language])
  const sceneName = useSceneName(entries)
  const marked = useMarkedRuns(store, Number.MAX_SAFE_INTEGER)
  const kept = marked?.runs ?? NONE
  const names = useMemo(() => namesIn(kept, settings.name), [kept, settings.name])
  const [chosen, setChosen] = useState<string | null>(null)
  const name = chosen ?? names[0] ?? settings.name
  const certificate = useMemo(
    () =>
      certificateFor(
        name,
        kept.flatMap(({ run }) => run ?? []),
      ),
    [kept, name],
  )

  const save = async (certificate: Certificate): Promise<boolean> => {
    const words = { language: i18n.language, report, pages, front, sceneName }
    try {
      const [{ drawCertificate }, { fetchFonts }, { pictureOfName }] = await Promise.all([
        import('../pages/certificate/draw.ts'),
        import('./certificate-fonts.ts'),
        import('./name-picture.ts'),
      ])
      const sheet = sheetOf(certificate, words, {
        at: new Date(),
        rules: CORE_VERSION,
        address: `${location.origin}/check`,
      })
      const bytes = await drawCertificate(sheet, await fetchFonts(), pictureOfName)
      saveFile(`${certificate.code}.pdf`, bytes, 'application/pdf')
      return true
    } catch {
      return false
    }
  }
  const saveProof = ({ code, runs }: Certificate): void => {
    const seals = runs.map(({ seal }) => seal)
    const texts = kept.flatMap(({ saved, run }) => (run !== null && seals.includes(run.seal) ? [textOf(saved)] : []))
    saveFile(`${code}.pictures-up-proof.txt`, joinRecords([...new Set(texts)]))
  }
  const saveRecord = useCallback(
    (id: string) => {
      const saved = kept.find((one) => one.saved.id === id)?.saved
      if (saved !== undefined) saveFile(recordFileName(saved.scenario, String(saved.attempt)), textOf(saved))
    },
    [kept],
  )
  const runs = useMemo(
    () =>
      marked?.runs?.flatMap(({ saved, run, refusal }) => {
        const { id, scenario, ended } = saved
        return run === null || run.name === name ? [{ id, scenario, ended, run, refusal }] : []
      }) ?? null,
    [marked, name],
  )
  return (
    <ReportPage
      marked={marked === null ? null : { ...marked, runs }}
      entries={entries}
      names={names}
      name={name}
      onName={setChosen}
      certificate={certificate}
      onSave={save}
      onSaveProof={saveProof}
      onSaveRecord={saveRecord}
    />
  )
}
