import type { HouseStyle } from '../../core/vocabulary/house-style.ts'

/** One sounding of the stage bell: when it begins, and how long it is rung. */
export type Stroke = { readonly atMs: number; readonly ringMs: number }

const LONG_MS = 1600
const SHORT_MS = 320
const GAP_MS = 260
/** A bell that is struck once and left to sound. */
const SINGLE_MS = 120
const SINGLE_GAP_MS = 640

const row = (count: number, ringMs: number, gapMs: number): readonly Stroke[] =>
  Array.from({ length: count }, (_, i) => ({ atMs: i * (ringMs + gapMs), ringMs }))

/**
 * What the stage bell sounds, by the switch of the show (radio reference (b.6), (g) #8): one long for rolling and two
 * short for the cut, one and two, or three for rolling, two for a rehearsal and one for the cut.
 */
export function strokesOf(bell: HouseStyle['bell'], forWhat: 'rolling' | 'cut', rehearsal: boolean): readonly Stroke[] {
  const rolling = forWhat === 'rolling'
  switch (bell) {
    case 'oneLongTwoShort':
      return rolling ? row(1, LONG_MS, 0) : row(2, SHORT_MS, GAP_MS)
    case 'oneTwo':
      return row(rolling ? 1 : 2, SINGLE_MS, SINGLE_GAP_MS)
    case 'threeTwoOne':
      return row(rolling ? (rehearsal ? 2 : 3) : 1, SINGLE_MS, SINGLE_GAP_MS)
  }
}
