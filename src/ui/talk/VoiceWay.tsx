import { lazy, type Ref, Suspense, useRef } from 'react'
import type { Spoken, TalkVoice } from '../voice/talk-voice.ts'
import type { VoiceHandle, VoicePanelProps } from '../voice/voice-panel.ts'

/** What listens is only fetched by those who talk. */
const VoicePanel = lazy(async () => ({ default: (await import('../voice/VoicePanel.tsx')).VoicePanel }))

export type VoiceWayProps = Omit<VoicePanelProps, 'onKey' | 'onLost' | 'choice' | 'ref'> & {
  readonly voice: TalkVoice
  readonly onKey: ((down: boolean) => void) | undefined
  readonly onLost: ((spoken: Spoken) => void) | undefined
  /** The trainee has agreed to the use of the microphone. */
  readonly onAgreed: () => void
  readonly ref: Ref<VoiceHandle>
}

/** Talking as a way to make a call. */
export const VoiceWay = ({ voice, onKey, onLost, onAgreed, ...props }: VoiceWayProps) => {
  const keyed = useRef(false)
  const key = (down: boolean): void => {
    // Words in person need no radio; a key that went down on it comes up again.
    if (down ? props.to === 'aloud' : !keyed.current) return
    keyed.current = down
    onKey?.(down)
  }
  const lose = (spoken: Spoken): void => {
    if (props.to === 'channel') onLost?.(spoken)
  }
  const agree: TalkVoice['onAgree'] = (agreed) => {
    voice.onAgree(agreed)
    if (agreed !== 'no') onAgreed()
  }
  return (
    <Suspense fallback={<div className="talkbox__coming" />}>
      <VoicePanel {...props} choice={{ ...voice, onAgree: agree }} onKey={key} onLost={lose} />
    </Suspense>
  )
}
