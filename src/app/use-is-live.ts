import { useSyncExternalStore } from 'react'

const deaf = (): (() => void) => () => undefined

/**
 * False while a page is drawn at build and while a browser takes that drawing over, which must look the same; true from
 * then on. For what only a browser knows.
 */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    deaf,
    () => true,
    () => false,
  )
