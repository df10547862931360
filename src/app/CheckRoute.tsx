import { lazy, useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RouteComponentProps } from 'wouter'
import { CheckPage } from '../pages/check/CheckPage.tsx'
import { checkCertificate } from './check-certificate.ts'
import { loadScenario, scenarioEntries } from './scenarios.ts'

const ClassRoute = lazy(async () => ({ default: (await import('./ClassRoute.tsx')).ClassRoute }))

/** Checks the code of a certificate, for anybody who was handed one. */
const CheckCertificate = () => {
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

/** What was handed in is checked here: one certificate, or the records of a class. */
export const CheckRoute = ({ params }: RouteComponentProps<{ readonly of?: string }>) =>
  params.of === 'class' ? <ClassRoute /> : <CheckCertificate />
