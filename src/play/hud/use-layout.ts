import { useSyncExternalStore } from 'react'

/** How the screen is laid out; a low one, as a phone on its side or a page at 200 %, has the set left and talk right. */
export type Layout = 'desktop' | 'tablet' | 'phone' | 'landscape'

/** In em, so that a larger letter asks for a simpler layout as a smaller window does. */
const QUERIES: readonly { readonly layout: Layout; readonly query: string }[] = [
  { layout: 'landscape', query: '(height < 37.5em) and (width >= 35em) and (width < 68.75em)' },
  { layout: 'phone', query: '(width < 37.5em)' },
  { layout: 'tablet', query: '(width < 68.75em)' },
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
