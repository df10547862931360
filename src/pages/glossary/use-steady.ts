import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'

/**
 * Keeps what was pressed where it is on the screen, though something above it may close: call `hold` with it before the
 * change.
 */
export const useSteady = (): ((element: HTMLElement) => void) => {
  const held: RefObject<{ readonly element: HTMLElement; readonly top: number } | null> = useRef(null)
  useLayoutEffect(() => {
    if (held.current === null) return
    const { element, top } = held.current
    held.current = null
    const moved = element.getBoundingClientRect().top - top
    if (Math.abs(moved) > 1) window.scrollBy({ top: moved, behavior: 'instant' })
  })
  return useCallback((element) => {
    held.current = { element, top: element.getBoundingClientRect().top }
  }, [])
}
