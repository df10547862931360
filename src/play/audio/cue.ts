import type { PersonId, TextId } from '../../core/vocabulary/ids.ts'
import type { Slots } from '../../core/vocabulary/fact.ts'
import type { SoundKind } from '../../core/floor/kinds.ts'
import type { MadeName } from './synth/sounds.ts'
import type { Whereabouts } from './whereabouts.ts'

/** The three sliders of the settings. */
export const BUSES = ['radio', 'set', 'interface'] as const
export type Bus = (typeof BUSES)[number]

/** One thing to be heard. */
export type Cue =
  | {
      readonly kind: 'made'
      readonly sound: MadeName
      /** On a slider; or at the ear, through the receiver of the radio. */
      readonly bus: Bus | 'ear'
      /** Where it comes from; here for what is worn or comes from the screen. */
      readonly at: Whereabouts
      readonly afterMs: number
    }
  /** Words; over the radio they lie on hiss and end with the squelch tail. */
  | {
      readonly kind: 'voice'
      readonly how: 'radio' | 'room'
      readonly by: PersonId
      readonly line: TextId
      readonly wording: number
      readonly slots?: Slots
      readonly ms: number
      readonly at: Whereabouts
      /** Numbers of the words that the air took. */
      readonly lost: readonly number[]
    }
  | { readonly kind: 'beat'; readonly ms: number }
  | { readonly kind: 'bell'; readonly forWhat: 'rolling' | 'cut'; readonly at: Whereabouts }
  /** Somebody gets into a vehicle or out of it. */
  | { readonly kind: 'vehicleDoor'; readonly at: Whereabouts }

/** Sounds that are neither words nor to be seen in the picture: each has a caption. */
const SOUND_CAPTIONS = [
  'bellRolling',
  'bellCut',
  'doorOpens',
  'doorShuts',
  'steppedOn',
  'reversing',
  'castors',
  'engine',
  'siren',
  'blower',
  'crying',
  'shouting',
  'steps',
  'runningSteps',
  'squeal',
  'breakingUp',
  'keying',
  'stranger',
  'timeOut',
  'lockedOut',
  'deadButton',
  'chirp',
  'goesDead',
  'speakerLive',
] as const
/** Key under `sound.` of the words of the play screen. */
export type SoundCaption = (typeof SOUND_CAPTIONS)[number]

/** A caption with where the sound comes from; or what is heard of a place on coming into it. */
export type Told =
  | { readonly what: SoundCaption; readonly at: Whereabouts }
  | { readonly ambience: readonly { readonly kind: SoundKind; readonly at: Whereabouts }[] }
