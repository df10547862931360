/** How long a page without a better idea of it counts as idle, ms. */
const SOME_TIME_MS = 4
/** How long it is left alone when there is nothing to do. */
const REST_MS = 250

type Idle = (work: (time: { readonly timeRemaining: () => number }) => void) => void

const onceIdle: Idle =
  'requestIdleCallback' in globalThis
    ? (work) => {
        requestIdleCallback(work, { timeout: REST_MS })
      }
    : (work) => {
        setTimeout(() => work({ timeRemaining: () => SOME_TIME_MS }), 0)
      }

/**
 * Does small pieces of work whenever the page has nothing better to do; `work` says whether there was any. Returns the
 * way to stop.
 */
export function whenIdle(work: () => boolean): () => void {
  let stopped = false
  const begin = (): void => {
    onceIdle((deadline) => {
      if (stopped) return
      let busy = true
      const until = performance.now() + Math.min(SOME_TIME_MS, deadline.timeRemaining())
      while (busy && performance.now() < until) busy = work()
      if (busy) begin()
      else setTimeout(begin, REST_MS)
    })
  }
  begin()
  return () => {
    stopped = true
  }
}
