import type { TalkWay } from '../../ui/TalkBox.tsx'
import type { SayLevel } from './hearing.ts'

/** Percent of the normal size of captions. */
export const CAPTION_SCALES = ['100', '125', '150', '200'] as const
export type CaptionScale = (typeof CAPTION_SCALES)[number]

/** What a person keeps from run to run about this screen. */
export type PlaySettings = {
  readonly textView: boolean
  readonly captions: boolean
  readonly captionScale: CaptionScale
  readonly say: SayLevel
  /** Short rows in the text view. */
  readonly brief: boolean
  readonly talkWay: TalkWay
  /** Set time in real time, for this run and those to come. */
  readonly pace: number
  /** What is due next is said under the orders. */
  readonly hints: boolean
}

export const FIRST_SETTINGS: PlaySettings = {
  textView: false,
  captions: true,
  captionScale: '100',
  say: 'all',
  brief: false,
  talkWay: 'built',
  pace: 1,
  hints: true,
}

/** The three sliders of sound. */
export const VOLUME_NAMES = ['radio', 'set', 'interface'] as const
export type VolumeName = (typeof VOLUME_NAMES)[number]

/** The sound of the run as far as this screen may turn it; volumes are 0 to 1. */
export type SoundControl = {
  readonly volumes: () => Readonly<Record<VolumeName, number>>
  readonly setVolume: (name: VolumeName, volume: number) => void
}
