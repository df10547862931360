/** What a page notices of somebody who is about to do something; a part of it may scroll by itself. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const

/** Whoever reads without a move, or plays with a pad, gives no sign. */
const AT_LATEST_MS = 10_000

/**
 * Calls once when somebody moves on the page, at the latest after a while: for what is needed soon and would take the time of a
 * page that is still coming up. The returned function gives it up.
 */
export const onceSomebodyActs = (act: () => void): (() => void) => {
  const stop = (): void => {
    for (const sign of SIGNS) removeEventListener(sign, go, true)
    clearTimeout(latest)
  }
  const go = (): void => {
    stop()
    act()
  }
  const latest = setTimeout(go, AT_LATEST_MS)
  for (const sign of SIGNS) addEventListener(sign, go, { capture: true, passive: true })
  return stop
}
