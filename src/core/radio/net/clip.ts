import { LEAD_PASS_MS, TAIL_PASS_MS, TRANSMITTER_OPENS_MS } from '../thresholds.ts'
import { TAIL_FULL_MS } from './times.ts'
import { lostIn, type Span, spansOf, withoutWords, wordsOf } from './words.ts'

/** A press with the microphone's own times; without lead and tail nothing is clipped (typed and built words). */
export type Spoken = { readonly durMs: number; readonly leadMs?: number; readonly tailMs?: number }

/** What went out of a transmission, and the numbers of the words that did not. */
export type Clipped = { readonly heard: string; readonly lost: readonly number[] }

/** When there were words, counted from the press. */
const speechOf = ({ durMs, leadMs = 0, tailMs = 0 }: Spoken): Span => {
  const from = Math.min(leadMs, durMs)
  return { from, to: Math.max(from + 1, durMs - tailMs) }
}

/** The moment in which the transmitter still opens; a lead that passes loses nothing that matters. */
const openingOf = ({ leadMs }: Spoken, opensMs: number): readonly Span[] =>
  leadMs === undefined || leadMs >= LEAD_PASS_MS ? [] : [{ from: 0, to: opensMs }]

/** What is cut off the end by letting go too soon; a tail that passes loses nothing that matters. */
const closingOf = (spoken: Spoken): readonly Span[] => {
  const { tailMs } = spoken
  if (tailMs === undefined || tailMs >= TAIL_PASS_MS) return []
  const { to } = speechOf(spoken)
  return [{ from: to - (TAIL_FULL_MS - tailMs), to }]
}

/**
 * Lead-in and tail clipping (radio reference (a.2) 3 and 4, (k.1)): the words share the time of speech evenly, and a word
 * of which half was on no air was not said. `limitMs` is where the transmitter cut the press off by itself.
 */
export const clip = (
  text: string,
  spoken: Spoken,
  limitMs: number | null = null,
  opensMs: number = TRANSMITTER_OPENS_MS,
): Clipped => {
  const gaps = [
    ...openingOf(spoken, opensMs),
    ...closingOf(spoken),
    ...(limitMs === null || limitMs >= spoken.durMs ? [] : [{ from: limitMs, to: spoken.durMs }]),
  ]
  const lost = gaps.length === 0 ? [] : lostIn(spansOf(wordsOf(text).length, speechOf(spoken)), gaps)
  return { heard: withoutWords(text, lost), lost }
}
