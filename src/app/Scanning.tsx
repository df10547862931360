import { lazy, Suspense } from 'react'
import { useSettings } from '../store/StoreProvider.tsx'

const Scanner = lazy(async () => ({ default: (await import('../ui/scan/Scanner.tsx')).Scanner }))

/** One-switch scanning over whatever page is open, where the trainee has switched it on. */
export const Scanning = () => {
  const [{ scan }] = useSettings()
  if (!scan.on) return null
  return (
    <Suspense fallback={null}>
      <Scanner everyMs={scan.everyMs} code={scan.code} tap={scan.tap} />
    </Suspense>
  )
}
