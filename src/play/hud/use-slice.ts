import { useCallback, useState, useSyncExternalStore } from 'react'
import type { RunView } from '../../core/run/run-view.ts'
import { TICK_MS } from '../../core/time/ticks.ts'
import type { LiveRun } from '../live/live-run.ts'
import { same } from './same.ts'

/** Gives back the value it gave last for as long as the new one is equal to it. */
export const keeper = <T>(): ((next: T) => T) => {
  let kept: { readonly value: T } | null = null
  return (next) => {
    if (kept === null || !same(kept.value, next)) kept = { value: next }
    return kept.value
  }
}

/**
 * The part of the view that a piece of the screen shows. The piece is drawn again only when that part has changed in
 * value, although the view is a new object twenty times a second.
 */
export const useSlice = <T>(run: LiveRun, select: (view: RunView) => T): T => {
  const [keep] = useState(() => keeper<T>())
  const subscribe = useCallback((changed: () => void) => run.listen(() => changed()), [run])
  const read = (): T => keep(select(run.view()))
  return useSyncExternalStore(subscribe, read, read)
}

/** A reader that looks at what it is given once a second of set time, and gives the same back in between. */
export const slowly = <T>(): ((tick: number, look: () => T) => T) => {
  const keep = keeper<T>()
  let seen: { readonly second: number; readonly value: T } | null = null
  return (tick, look) => {
    const second = Math.floor((tick * TICK_MS) / 1000)
    if (seen?.second !== second) seen = { second, value: keep(look()) }
    return seen.value
  }
}

/** The same for a piece of the screen that nobody needs to the tick: it is looked at once a second of set time. */
export const useSlowSlice = <T>(run: LiveRun, select: (view: RunView) => T): T => {
  const [slow] = useState(() => slowly<T>())
  const subscribe = useCallback((changed: () => void) => run.listen(() => changed()), [run])
  const read = (): T => slow(run.view().tick, () => select(run.view()))
  return useSyncExternalStore(subscribe, read, read)
}
