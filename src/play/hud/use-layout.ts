import { useSyncExternalStore } from 'react'

/** How the screen is laid out; a phone on its side has the set left and talk right. */
export type Layout = 'desktop' | 'tablet' | 'phone' | 'landscape'

const QUERIES: readonly { readonly layout: Layout; readonly query: string }[] = [
  { layout: 'landscape', query: '(max-height: 479px) and (min-width: 560px) and (max-width: 1099px)' },
  { layout: 'phone', query: '(max-width: 599px)' },
  { layout: 'tablet', query: '(max-width: 1099px)' },
]

const read = (): Layout => QUERIES.find(({ query }) => window.matchMedia(query).matches)?.layout ?? 'desktop'

const subscribe = (changed: () => void): (() => void) => {
  const lists = QUERIES.map(({ query }) => window.matchMedia(query))
  for (const list of lists) list.addEventListener('change', changed)
  return () => {
    for (const list of lists) list.removeEventListener('change', changed)
  }
}

/** The layout that fits the window now. */
export const useLayout = (): Layout => useSyncExternalStore(subscribe, read)
