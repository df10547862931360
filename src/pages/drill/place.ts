import type { Reason } from '../../core/vocabulary/reason.ts'
import type { ChanceState } from '../../core/chance/chance.ts'
import type { Answered } from '../../core/course/learn.ts'
import type { TryNext } from '../../core/course/session.ts'
import type { Drill } from '../../core/radio/drill/drill.ts'
import type { Filling } from '../../core/radio/drill/fill.ts'
import type { TalkVoice, TalkWay } from '../../ui/TalkBox.tsx'

/** What was made of an answer, and what is kept for the end of the round: one sentence, and what to try the next time. */
export type PlaceResult = Answered & { readonly reason: Reason | string; readonly next: TryNext }

/** Speaks lines one after the other; the returned function falls silent. */
export type Hear = (lines: readonly { readonly voice: string; readonly words: string }[]) => () => void

/** What every kind of item needs to be asked. */
export type PlaceProps<Item> = {
  readonly item: Item
  readonly drill: Drill
  readonly filling: Filling
  /** Chance of this place, for the order of what is offered. */
  readonly chance: ChanceState
  readonly way: TalkWay
  readonly onWay: (way: TalkWay) => void
  readonly voice: Omit<TalkVoice, 'hints'>
  readonly hear: Hear | null
  /** Called with each answer; only the first counts. */
  readonly onResult: (result: PlaceResult) => void
  readonly onNext: () => void
  /** On without an answer: nothing is remembered of it. */
  readonly onSkip: () => void
  /** The last place of the round leads to its end. */
  readonly last: boolean
}
