/** Sound is never put later than it was told of, and clocks of two makers drift by less than this: a fifth of a millisecond a second. */
const DRIFT = 0.0002

/**
 * Puts times of another clock on the clock of the page, from messages that come late by what only the page knows: the
 * quickest message is the truest.
 */
export const pageClock = (now: () => number): ((theirMs: number) => number) => {
  let offset = Number.POSITIVE_INFINITY
  let told = 0
  return (theirMs) => {
    const here = now()
    offset = Math.min(here - theirMs, offset + (here - told) * DRIFT)
    told = here
    return theirMs + offset
  }
}
