import { type Span, spansOf, wordsOf } from '../net/words.ts'
import { CLEAR_BEFORE_PRESS_MS } from '../thresholds.ts'
import { heardLines, speakMs, trafficIn } from './case.ts'
import { fillSentence, type Filling } from './fill.ts'
import type { HoldItem } from './item.ts'

/** Somebody on the channel before the line. */
export interface OnAir extends Span {
  readonly who: string
  readonly mine: boolean
  readonly voice: string | null
  readonly words: string
  readonly gloss: string | null
}

/** One word of the line, and when it is spoken. */
export interface Cued extends Span {
  readonly word: string
}

/** What happens when, in milliseconds from the start of an item. */
export interface Timeline {
  readonly traffic: readonly OnAir[]
  /** From here on a press is no longer into somebody else's words. */
  readonly clearMs: number
  readonly words: readonly Cued[]
  /** When nothing more can be made of it: long after the last word. */
  readonly endMs: number
}

/** Whoever holds on longer than this after the last word keeps the channel from the others. */
const LONGEST_TAIL_MS = 2600

/** What is on the channel, and then the line: its words share their time evenly. */
export const timelineOf = (item: HoldItem, filling: Filling): Timeline => {
  const heard = heardLines(item, filling)
  const traffic = trafficIn(item.before, filling).map(({ atMs, durMs, from, text }, at) => ({
    from: atMs,
    to: atMs + durMs,
    who: from,
    mine: heard[at]?.mine === true,
    voice: heard[at]?.voice ?? null,
    words: text,
    gloss: heard[at]?.gloss ?? null,
  }))
  const quietMs = traffic.at(-1)?.to ?? 0
  const line = fillSentence(filling, item.words)
  const words = wordsOf(line)
  const from = quietMs + item.cueMs
  const spans = spansOf(words.length, { from, to: from + speakMs(line) })
  return {
    traffic,
    clearMs: traffic.length === 0 ? 0 : quietMs + CLEAR_BEFORE_PRESS_MS,
    words: words.map((word, at) => ({ word, from: spans[at]?.from ?? from, to: spans[at]?.to ?? from })),
    endMs: from + speakMs(line) + LONGEST_TAIL_MS,
  }
}
