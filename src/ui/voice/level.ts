/** Blocks of the level bar, and the first of them that is too hot. */
export const LEVEL_BLOCKS = 24
export const HOT_BLOCK = 20

const QUIETEST_DB = -50
const LOUDEST_DB = -8

/** How many blocks a loudness lights. */
export const blocksOf = (rms: number): number => {
  if (rms <= 0) return 0
  const db = 20 * Math.log10(rms)
  const share = (db - QUIETEST_DB) / (LOUDEST_DB - QUIETEST_DB)
  return Math.round(Math.min(1, Math.max(0, share)) * LEVEL_BLOCKS)
}
