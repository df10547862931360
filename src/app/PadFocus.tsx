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
    // It may have come before this did. Pages that are not served safely have no pads.
    const { getGamepads } = navigator as Partial<Pick<Navigator, 'getGamepads'>>
    if (getGamepads?.call(navigator).some((pad) => pad !== null) === true) come()
    return () => window.removeEventListener('gamepadconnected', come)
  }, [])
  if (!here || onSet) return null
  return (
    <Suspense fallback={null}>
      <PadOnPages />
    </Suspense>
  )
}
