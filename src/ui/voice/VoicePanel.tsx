import { useEffect, useImperativeHandle, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lastSurvey, type Survey, surveyVoice } from './survey.ts'
import type { TalkVoice } from './talk-voice.ts'
import type { VoiceHandle, VoicePanelProps } from './voice-panel.ts'
import { VoiceAsk } from './VoiceAsk.tsx'
import { VoiceNotice } from './VoiceNotice.tsx'
import { VoiceTab } from './VoiceTab.tsx'
import './VoicePanel.css'

/** The Voice tab: first what there is, then what becomes of the voice, then the talk key. */
export const VoicePanel = (props: VoicePanelProps) => {
  const { choice, canBuild, onInstead, ref } = props
  const { t } = useTranslation('voice')
  const [found, setFound] = useState<Survey | null>(lastSurvey)
  const [about, setAbout] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const tab = useRef<VoiceHandle>(null)
  const look = (): void => void surveyVoice().then(setFound)
  useEffect(() => void surveyVoice().then(setFound), [])

  const agreed = found?.can === true && (choice.agreed === 'service' || choice.agreed === found.where)
  const agree = (next: TalkVoice['agreed']): void => {
    choice.onAgree(next)
    setAbout(false)
  }
  /** There is no key yet: point to what has to be decided first. */
  const point = (): void => box.current?.querySelector<HTMLElement>('button')?.focus()
  useImperativeHandle(ref, () => ({
    press: (agoMs) => (tab.current === null ? point() : tab.current.press(agoMs)),
    release: (agoMs) => tab.current?.release(agoMs),
    send: () => tab.current?.send() ?? false,
  }))

  const inside = () => {
    if (found === null) return <p className="voice__small">{t('looking')}</p>
    if (!found.can) {
      const again = found.why === 'refused' || found.why === 'noMicrophone' ? { onAgain: look } : {}
      return <VoiceNotice why={found.why} canBuild={canBuild} onInstead={(way) => onInstead(way, '')} {...again} />
    }
    if (!agreed || about) {
      return (
        <VoiceAsk
          found={found}
          choice={{ ...choice, onAgree: agree }}
          again={agreed}
          onInstead={() => onInstead('typed', '')}
          onBack={() => setAbout(false)}
          onChanged={look}
        />
      )
    }
    return (
      <VoiceTab
        {...props}
        ref={tab}
        found={found}
        onAbout={() => setAbout(true)}
        // The device could not do what it promised: ask again, about the service.
        onDeviceFailed={() => setFound({ ...found, where: 'service', fetchable: false })}
      />
    )
  }
  return (
    <div className={`voice${props.compact ? ' voice--compact' : ''}`} ref={box}>
      {inside()}
    </div>
  )
}
