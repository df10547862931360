import { wordsOf } from '../radio/net/words.ts'
import { TICK_MS } from '../time/ticks.ts'
import type { Draft } from './run-state.ts'

/** Set time that a typed or built word takes on the air, and the least of any (radio reference (d), time by mode). */
const MS_PER_WORD = 400
const LEAST_MS = 600
/** A draft counts as the press if it is sent within this (radio reference (d), time by mode). */
const DRAFT_COUNTS_MS = 12_000

/** How long words are on the air that no microphone measured. */
export const spokenMs = (words: string): number => Math.max(LEAST_MS, wordsOf(words).length * MS_PER_WORD)

/** Promptness of typed and built words is their first character: while they are made, what they would answer does not lapse. */
export const isDrafting = ({ draftTick, tick }: Pick<Draft, 'draftTick' | 'tick'>): boolean =>
  draftTick !== null && (tick - draftTick) * TICK_MS <= DRAFT_COUNTS_MS

/** The tick that counts as the press of words sent now. */
export const draftedAt = (draft: Pick<Draft, 'draftTick' | 'tick'>): number =>
  draft.draftTick !== null && isDrafting(draft) ? draft.draftTick : draft.tick
