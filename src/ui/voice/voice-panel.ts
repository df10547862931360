import type { Ref } from 'react'
import type { TalkState, TalkTo } from '../talk/SendBar.tsx'
import type { Spoken, TalkVoice } from './talk-voice.ts'

/** What keys elsewhere on the screen may ask of the Voice tab. */
export type VoiceHandle = {
  readonly press: (agoMs: number) => void
  readonly release: (agoMs: number) => void
  /** Sends what was heard; false when nothing stands there. */
  readonly send: () => boolean
}

export type VoicePanelProps = {
  readonly choice: TalkVoice
  readonly state: TalkState
  readonly who: string
  readonly to: TalkTo
  readonly compact: boolean
  readonly canBuild: boolean
  readonly onKey: (down: boolean) => void
  /** Somebody spoke, and nothing could be made of it. */
  readonly onLost: (spoken: Spoken) => void
  readonly onSend: (words: string, spoken: Spoken) => void
  /** Another way instead, with the words that have come so far. */
  readonly onInstead: (way: 'typed' | 'built', words: string) => void
  readonly ref?: Ref<VoiceHandle>
}
