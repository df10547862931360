import { useEffect } from 'react'

/** Less than this is a bar of the browser that comes and goes, not a keyboard, CSS pixels. */
const LEAST = 120

/** What a keyboard on the screen takes from the page, CSS pixels; a page that is pinched larger has lost nothing to one. */
export const keyboardOver = (
  whole: number,
  seen: Pick<VisualViewport, 'height' | 'offsetTop' | 'scale'>,
): { readonly bottom: number; readonly top: number } => {
  const bottom = Math.round(whole - seen.height - seen.offsetTop)
  if (seen.scale > 1.01 || whole - seen.height < LEAST) return { bottom: 0, top: 0 }
  return { bottom: Math.max(0, bottom), top: Math.max(0, Math.round(seen.offsetTop)) }
}

/**
 * Keeps the play screen and its sheets clear of a keyboard on the screen: browsers lay it over the page without telling
 * the layout. `--keyboard` and `--keyboard-top` say how much is gone below and above.
 */
export const useKeyboardRoom = (): void => {
  useEffect(() => {
    const seen = window.visualViewport
    if (seen === null) return
    const root = document.documentElement
    const measure = (): void => {
      const { bottom, top } = keyboardOver(window.innerHeight, seen)
      root.style.setProperty('--keyboard', `${bottom}px`)
      root.style.setProperty('--keyboard-top', `${top}px`)
      root.toggleAttribute('data-keyboard', bottom + top > 0)
    }
    const leave = (): void => {
      for (const name of ['--keyboard', '--keyboard-top']) root.style.removeProperty(name)
      root.removeAttribute('data-keyboard')
    }
    measure()
    seen.addEventListener('resize', measure)
    seen.addEventListener('scroll', measure)
    return () => {
      seen.removeEventListener('resize', measure)
      seen.removeEventListener('scroll', measure)
      leave()
    }
  }, [])
}
