/** So long at a time: what somebody does meanwhile is answered without a wait. */
const SLICE_MS = 5

/** Some browsers tell nobody when they are idle. */
const later = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work)
}

/**
 * Does work in small pieces while the page has nothing else to do, until a piece says that nothing is left. The returned
 * function gives it up.
 */
export const inIdleTime = (piece: () => boolean): (() => void) => {
  let on = true
  const slice = (): void => {
    const end = performance.now() + SLICE_MS
    while (on && performance.now() < end) if (!piece()) return
    if (on) later(slice)
  }
  later(slice)
  return () => {
    on = false
  }
}
