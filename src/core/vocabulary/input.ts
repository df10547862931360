import type { ChoiceId, DoorId, PersonId, ProbeId, SpotId, ThingId } from './ids.ts'
import type { Gesture, Loudness, TalkMode } from './words.ts'

/** Longest words that one transmission may bring, in characters; what is longer is cut there. */
export const WORDS_MAX = 600
/** Most other readings of the same speech that a recogniser may hand over (radio reference (c.4) 1). */
export const ALTERNATIVES_MAX = 5
/** The knob of the radio: 0 is silent. */
export const VOLUME_MAX = 10

/** Everything that may enter a run. What is not listed here cannot change its outcome. */
export type Input =
  /** The first character or chip stands in the talk box: promptness counts from here (radio reference (d), time by mode). */
  | { readonly type: 'radio.drafted' }
  /** The talk box was emptied without sending. */
  | { readonly type: 'radio.dropped' }
  /** The button goes down: the carrier stands from this tick on, and nothing is heard while it does. */
  | { readonly type: 'radio.keyed' }
  /** The button comes up. The words of the press may follow, up to 12 s later. */
  | { readonly type: 'radio.unkeyed' }
  /**
   * Words put on the air. Typed and built words go out with this. Spoken words were on the air from `keyed` to `unkeyed`,
   * and this brings what the recogniser made of them: `leadMs` from the button to the first sound, `tailMs` from the last
   * sound to letting go and `durMs` for the whole press are the microphone's own, and come with voice only.
   */
  | {
      readonly type: 'radio.said'
      readonly channel: number
      readonly words: string
      readonly mode: TalkMode
      readonly leadMs?: number
      readonly tailMs?: number
      readonly durMs?: number
      /** Other readings of the same speech; the one that scores best counts. */
      readonly alternatives?: readonly string[]
    }
  /** The channel knob was turned. */
  | { readonly type: 'radio.tuned'; readonly channel: number }
  /** The volume knob was turned. */
  | { readonly type: 'radio.volume'; readonly level: number }
  /** The headset was plugged in, or pulled out: then the radio speaks through its own speaker. */
  | { readonly type: 'radio.headset'; readonly plugged: boolean }
  /** A fresh brick for the one in the radio, where one is at hand. */
  | { readonly type: 'radio.swapped' }
  /** Walk to a named spot. */
  | { readonly type: 'pa.walked'; readonly to: SpotId }
  /** Walk to a point of the floor, in millimetres. */
  | { readonly type: 'pa.wentTo'; readonly x: number; readonly y: number }
  /** Walk while a key is held; 0, 0 stops. */
  | { readonly type: 'pa.steered'; readonly dx: -1 | 0 | 1; readonly dy: -1 | 0 | 1 }
  /** Turn towards the set or away from it. */
  | { readonly type: 'pa.faced'; readonly toward: 'set' | 'out' }
  /** Take one of the offered ways to act in person. */
  | { readonly type: 'pa.chose'; readonly choice: ChoiceId }
  /** Say own words in person. */
  | { readonly type: 'pa.spoke'; readonly words: string; readonly loudness: Loudness; readonly to?: PersonId }
  /** A gesture without a sound: for whoever is meant, or for whoever notices it. A grab is a touch. */
  | { readonly type: 'pa.signed'; readonly gesture: Gesture; readonly to?: PersonId }
  /** Lead somebody, who comes along if they care to; null lets go of whoever is led. */
  | { readonly type: 'pa.led'; readonly who: PersonId | null }
  /** Take something up: from where it lies, or out of somebody's hands. */
  | { readonly type: 'pa.took'; readonly thing: ThingId }
  /** Hand something over to somebody within reach. */
  | { readonly type: 'pa.gave'; readonly thing: ThingId; readonly to: PersonId }
  /** Set down what is carried, here. */
  | { readonly type: 'pa.laid'; readonly thing: ThingId }
  /** Push a door open, or pull it shut. */
  | { readonly type: 'door.pushed'; readonly door: DoorId; readonly open: boolean }
  /** Answer an open probe: 0 is the first answer offered. */
  | { readonly type: 'probe.answered'; readonly probe: ProbeId; readonly answer: number }
  /** Walk away from the run; it ends here. */
  | { readonly type: 'run.left' }

/** An input with who gave it and when. `order` counts within the run, so that a tie inside a tick is never left to luck. */
export type StampedInput = {
  readonly who: PersonId
  readonly tick: number
  readonly order: number
  readonly input: Input
}
