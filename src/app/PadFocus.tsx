import { lazy, Suspense, useEffect, useState } from 'react'
import { useRoute } from 'wouter'

const PadOnPages = lazy(async () => ({ default: (await import('./PadOnPages.tsx')).PadOnPages }))

/** A pad works every page, once one is plugged in. The set has its own ways with it. */
export const PadFocus = () => {
  const [here, setHere] = useState(false)
  const [onSet] = useRoute('/play/:id')
  useEffect(() => {
    const come = (): void => setHere(true)
    window.addEventListener('gamepadconnected', come)
    return () => window.removeEventListener('gamepadconnected', come)
  }, [])
  if (!here || onSet) return null
  return (
    <Suspense fallback={null}>
      <PadOnPages />
    </Suspense>
  )
}
