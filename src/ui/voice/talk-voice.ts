import type { Where } from './survey.ts'

/** What the trainee decided about the microphone, and the way to decide otherwise. */
export type VoiceChoice = {
  /** Who may turn speech into words: nobody yet, this device, or also a service of the browser's maker. */
  readonly agreed: 'no' | Where
  readonly onAgree: (agreed: 'no' | Where) => void
  /** The talk key is pressed once to talk and once more to let go. */
  readonly toggle: boolean
  readonly onToggle: (toggle: boolean) => void
}

/** What the talk box needs for its Voice tab. */
export type TalkVoice = VoiceChoice & {
  /** Names, places and phrases of this scene, for recognisers that take hints. */
  readonly hints: readonly string[]
  /** What was heard goes at once; otherwise it stands there to be corrected first. */
  readonly assessed?: boolean
}

/** What came with spoken words, in the microphone's own milliseconds; what could not be measured is left out. */
export type Spoken = {
  /** From the press to the first sound. */
  readonly leadMs?: number
  /** From the last sound to letting go; below zero when the speech went on after it. */
  readonly tailMs?: number
  /** The whole press. */
  readonly durMs: number
  /** Other readings of the same speech; none once the words were corrected by hand. */
  readonly alternatives: readonly string[]
}
