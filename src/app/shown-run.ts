import type { RunView } from '../core/run/run-view.ts'
import { TICK_MS } from '../core/time/ticks.ts'
import type { LiveRun } from '../play/live/live-run.ts'

/** A run that stands still and shows whatever view is put before it: for screens that look at a run that is over. */
export type ShownRun = { readonly run: LiveRun; readonly put: (view: RunView) => void }

const nothing = (): void => undefined

/** A view put right after the one before it is drawn on the way there; any other one stands at once. */
export const shownRun = (first: RunView): ShownRun => {
  const listeners = new Set<Parameters<LiveRun['listen']>[0]>()
  let now = first
  let since: number | null = null
  return {
    run: {
      view: () => now,
      between: () => (since === null ? 1 : Math.min(1, (performance.now() - since) / TICK_MS)),
      listen: (heard) => {
        listeners.add(heard)
        return () => listeners.delete(heard)
      },
      facts: () => [],
      send: nothing,
      pause: nothing,
      resume: nothing,
      paused: () => true,
      hold: () => {},
      held: () => false,
      setPace: nothing,
      pace: () => 1,
      close: nothing,
    },
    put: (view) => {
      if (view.tick === now.tick) return
      since = view.tick === now.tick + 1 ? performance.now() : null
      now = view
      for (const heard of listeners) heard(view, [])
    },
  }
}
