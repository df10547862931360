import type { Act, PostState, RollState } from '../../vocabulary/radio.ts'
import type { Notice } from './notices.ts'

/** Something about kit, a task or a move of cast that the radio alone cannot know: a scenario says it. */
export type StagedEvent =
  /** Sign-out sheet, handing over, giving up, giving back (radio reference (d), R-KIT). */
  | {
      readonly type: 'kit'
      readonly what: 'issued' | 'signedOut' | 'handedOver' | 'asked' | 'gaveUp' | 'lost' | 'returned' | 'leaving'
      /** What is meant: the radio itself, or a brick of it. */
      readonly thing: 'radio' | 'brick'
    }
  /** A thing that the trainee was asked to do (R-STATUS-TRUE). */
  | { readonly type: 'task'; readonly task: string; readonly now: 'begun' | 'done' | 'failed' }
  /** Cast in the trainee's care: the number on the call sheet, and the leg of the way (R-TALENT-MOVES). */
  | { readonly type: 'cast'; readonly number: string; readonly leg: 'leaving' | 'near' | 'landed' }

/** What the habits look at. The closed list: everything that happens to a radio and on it, and when. */
export type HabitEvent = { readonly atMs: number } & (
  | { readonly type: 'power'; readonly on: boolean }
  | { readonly type: 'swapped' }
  | { readonly type: 'headset'; readonly plugged: boolean }
  | { readonly type: 'volume'; readonly level: number }
  /** Out of charge, by itself. */
  | { readonly type: 'died' }
  | { readonly type: 'tuned'; readonly channel: number }
  | { readonly type: 'home'; readonly channel: number }
  /** The carrier of the trainee; `stuck` where the button stays down by itself. */
  | { readonly type: 'keyed'; readonly channel: number; readonly stuck: boolean }
  | { readonly type: 'unkeyed' }
  | {
      readonly type: 'said'
      readonly channel: number
      readonly act: Act
      readonly words: string
      readonly notices: readonly Notice[]
    }
  | {
      readonly type: 'heard'
      readonly channel: number
      readonly notices: readonly Notice[]
      /** It names the trainee or the post. */
      readonly toMe: boolean
    }
  | { readonly type: 'roll'; readonly state: RollState }
  | { readonly type: 'post'; readonly state: PostState }
  /** Whether an open speaker here would be heard on the set. */
  | { readonly type: 'zone'; readonly within: boolean }
  | StagedEvent
)

export type EventOf<Type extends HabitEvent['type']> = Extract<HabitEvent, { readonly type: Type }>
