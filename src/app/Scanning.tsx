import { lazy, Suspense } from 'react'
import { loadWords } from '../i18n/i18n.ts'
import { useSettings } from '../store/StoreProvider.tsx'

const Scanner = lazy(async () => {
  const [scan] = await Promise.all([import('../ui/scan/Scanner.tsx'), loadWords('controls')])
  return { default: scan.Scanner }
})

/** One-switch scanning over whatever page is open, where the trainee has switched it on. */
export const Scanning = () => {
  const [{ scan }] = useSettings()
  if (!scan.on) return null
  return (
    <Suspense fallback={null}>
      <Scanner everyMs={scan.everyMs} code={scan.code} tap={scan.tap} waits={scan.waits} />
    </Suspense>
  )
}
