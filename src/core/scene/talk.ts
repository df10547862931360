import type { ChoiceId, PersonId, TermId, TextId } from '../vocabulary/ids.ts'
import type { Words } from './condition.ts'

/** What costs patience in a conversation (talent 3.1, 5 and 6.2). */
export const MANNERS = ['rushed', 'ordering', 'promising', 'lying', 'private'] as const
export type Manner = (typeof MANNERS)[number]

/** Whose word somebody takes: cast and public are asked, colleagues may be told plainly (talent 2). */
export const AUTHORITIES = ['cast', 'public', 'head', 'crew'] as const
export type Authority = (typeof AUTHORITIES)[number]

/** One thing that somebody takes for an answer: by words, or by a choice that says the same. */
export type TalkAnswer = Words & {
  readonly id: string
  readonly choices: readonly ChoiceId[]
  /** What they say to it; null where they only act. */
  readonly line: TextId | null
  /** The conversation is over with it. */
  readonly ends: boolean
}

/** What a manner costs here, and what shows it besides the phrases that show it everywhere. */
export type TalkManner = {
  readonly terms: readonly TermId[]
  readonly choices: readonly ChoiceId[]
  readonly ms: number
}

/** A conversation in person: who, for how long, and what counts as an answer. */
export type Talk = {
  readonly id: string
  readonly who: PersonId
  readonly withinMm: number
  readonly authority: Authority
  /** Set time that they give, when nobody costs them any. */
  readonly patienceMs: number
  readonly manners: Readonly<Record<Manner, TalkManner>>
  /** The first that holds is the answer. */
  readonly answers: readonly TalkAnswer[]
  /** Nothing said for so long is an answer too; null where it is none. */
  readonly silenceMs: number | null
  readonly sorry: TextId
  readonly sharp: TextId | null
  readonly quiet: TextId | null
  readonly gone: TextId | null
}
