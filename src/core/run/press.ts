import { TICK_MS } from '../time/ticks.ts'
import type { Input } from '../vocabulary/input.ts'
import type { Draft } from './run-state.ts'

/** Words that a recogniser brings later than this after the button came up are not of that press any more. */
export const WORDS_FOLLOW_MS = 12_000

/** The button goes down. A second press before the words of the first have come gives the first up. */
export const keyDown = (draft: Draft): void => {
  if (draft.press !== null && draft.press.until === null) return
  draft.press = { channel: draft.channel, since: draft.tick, until: null }
  draft.mineUntil = Number.MAX_SAFE_INTEGER
}

/** The button comes up. */
export const keyUp = (draft: Draft): void => {
  if (draft.press === null || draft.press.until !== null) return
  draft.press = { ...draft.press, until: draft.tick }
  draft.mineUntil = draft.tick
}

/** Spoken words with the channel and the tick of their own press; words without a press count as sent now. */
export const ofPress = (
  draft: Draft,
  said: Extract<Input, { type: 'radio.said' }>,
): Extract<Input, { type: 'radio.said' }> & { readonly pressTick?: number } => {
  const { press } = draft
  if (said.mode !== 'voice' || press === null) return { ...said, channel: draft.channel }
  keyUp(draft)
  draft.press = null
  const { channel, since, until } = press
  const durMs = said.durMs ?? ((until ?? draft.tick) - since) * TICK_MS
  return { ...said, channel, durMs, pressTick: since }
}

/** A press whose words did not come in time is over. */
export const forgetPress = (draft: Draft): void => {
  const { press } = draft
  if (press === null || press.until === null) return
  if ((draft.tick - press.until) * TICK_MS > WORDS_FOLLOW_MS) draft.press = null
}
