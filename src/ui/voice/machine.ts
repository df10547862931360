import type { Nothing, Outcome, Timing, VoiceFault } from './judge.ts'
import { NO_WORDS, type Words } from './words.ts'

/** Where the talk key stands. `press` numbers the presses, so that a late word never lands in the next one. */
export type VoiceState =
  | { readonly at: 'idle' }
  /** The browser asks whether the page may use the microphone; the key is not down on the radio yet. */
  | { readonly at: 'asking' }
  | { readonly at: 'listening'; readonly press: number; readonly words: Words }
  /** The key is up, and the recogniser still has its last words to give. */
  | { readonly at: 'waiting'; readonly press: number; readonly words: Words }
  | {
      readonly at: 'heard'
      readonly press: number
      readonly text: string
      readonly others: readonly string[]
      readonly timing: Timing
    }
  | { readonly at: 'nothing'; readonly why: Nothing }
  | { readonly at: 'failed'; readonly why: VoiceFault }

export type VoiceEvent =
  | { readonly type: 'asked' }
  | { readonly type: 'allowed' }
  | { readonly type: 'pressed'; readonly press: number }
  | { readonly type: 'worded'; readonly press: number; readonly words: Words }
  | { readonly type: 'released'; readonly press: number }
  | { readonly type: 'ended'; readonly press: number; readonly outcome: Outcome }
  | { readonly type: 'failed'; readonly why: VoiceFault }
  /** Sent, or thrown away. */
  | { readonly type: 'cleared' }

export const IDLE: VoiceState = { at: 'idle' }

const after = (press: number, outcome: Outcome): VoiceState => {
  switch (outcome.kind) {
    case 'heard':
      return { at: 'heard', press, text: outcome.text, others: outcome.others, timing: outcome.timing }
    case 'nothing':
      return { at: 'nothing', why: outcome.why }
    case 'failed':
      return { at: 'failed', why: outcome.why }
  }
}

const isOn = (state: VoiceState, press: number): state is Extract<VoiceState, { at: 'listening' | 'waiting' }> =>
  (state.at === 'listening' || state.at === 'waiting') && state.press === press

/** The next state. An event that has no meaning here, or comes from another press, changes nothing. */
export const next = (state: VoiceState, event: VoiceEvent): VoiceState => {
  switch (event.type) {
    case 'asked':
      return state.at === 'listening' || state.at === 'waiting' ? state : { at: 'asking' }
    case 'allowed':
      return state.at === 'asking' ? IDLE : state
    case 'pressed':
      return state.at === 'listening' ? state : { at: 'listening', press: event.press, words: NO_WORDS }
    case 'worded':
      return isOn(state, event.press) ? { ...state, words: event.words } : state
    case 'released':
      return state.at === 'listening' && state.press === event.press ? { ...state, at: 'waiting' } : state
    case 'ended':
      return isOn(state, event.press) ? after(event.press, event.outcome) : state
    case 'failed':
      return { at: 'failed', why: event.why }
    case 'cleared':
      return state.at === 'listening' || state.at === 'waiting' ? state : IDLE
  }
}
