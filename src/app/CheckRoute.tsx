import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckPage } from '../pages/check/CheckPage.tsx'
import { checkCertificate } from './check-certificate.ts'
import { loadScenario, scenarioEntries } from './scenarios.ts'

/** Checks the code of a certificate, for anybody who was handed one. */
export const CheckRoute = () => {
  const { i18n } = useTranslation()
  const entries = useMemo(() => scenarioEntries(i18n.language), [i18n.language])
  const check = useCallback(
    async (typed: string, files: readonly File[], onProgress: (done: number, of: number) => void) => {
      const { markElsewhere } = await import('./beside/beside.ts')
      return checkCertificate(typed, files, async (text) => markElsewhere(text, loadScenario), onProgress)
    },
    [],
  )
  return <CheckPage entries={entries} onCheck={check} />
}
