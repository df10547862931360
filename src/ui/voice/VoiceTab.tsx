import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../Button.tsx'
import { useTalkKeys } from '../keys/talk-keys.ts'
import { Segmented } from '../Segmented.tsx'
import { HeardWords } from './HeardWords.tsx'
import { KeyLevel } from './KeyLevel.tsx'
import { textOf } from './words.ts'
import { Hearing } from './Hearing.tsx'
import type { VoiceFault } from './judge.ts'
import type { VoiceState } from './machine.ts'
import type { Survey } from './survey.ts'
import { TalkKey } from './TalkKey.tsx'
import { useVoice } from './use-voice.ts'
import { VoiceNotice } from './VoiceNotice.tsx'
import type { VoiceHandle, VoicePanelProps } from './voice-panel.ts'

/** Faults that another press would not mend. */
const LASTING: ReadonlySet<VoiceFault> = new Set([
  'noRecogniser',
  'insecure',
  'noMicrophone',
  'busyMicrophone',
  'refused',
  'notAllowed',
])

type Heard = Extract<VoiceState, { at: 'heard' }>

export type VoiceTabProps = Omit<VoicePanelProps, 'ref'> & {
  readonly found: Extract<Survey, { can: true }>
  readonly onAbout: () => void
  readonly onDeviceFailed: () => void
  readonly ref?: Ref<VoiceHandle>
}

/** The talk key with what it heard, once the trainee has agreed to it. */
export const VoiceTab = (props: VoiceTabProps) => {
  const { choice, state, who, to, compact, canBuild, found, onKey, onLost, onSend, onInstead, onAbout, ref } = props
  const { t } = useTranslation('voice')
  const keys = useTalkKeys()
  const { voice, state: now } = useVoice({
    lang: found.lang,
    local: found.where === 'device',
    hints: choice.hints,
    allowed: found.allowed,
    onKey,
    onLost: (timing) => onLost({ ...timing, alternatives: [] }),
  })
  /** The words of a press as the trainee corrected them. */
  const [fixed, setFixed] = useState<{ readonly press: number; readonly words: string } | null>(null)
  const wordsOf = (heard: Heard): string => (fixed?.press === heard.press ? fixed.words : heard.text)

  const lineOf = (state: VoiceState): string => {
    if (state.at === 'asking') return t('asking')
    if (state.at === 'nothing') return t(`nothing.${state.why}`)
    return state.at === 'failed' ? t(`fault.${state.why}`) : ''
  }
  const send = (): boolean => {
    const heard = voice.state()
    if (heard.at !== 'heard') return false
    const words = wordsOf(heard).trim()
    if (words === '') return false
    const readings = [heard.text, ...heard.others]
    // Words put right by hand are what was meant; there is no other reading of them.
    const alternatives = readings.includes(words) ? readings.filter((other) => other !== words) : []
    voice.clear()
    onSend(words, { ...heard.timing, alternatives })
    return true
  }
  const instead = (way: 'typed' | 'built'): void => onInstead(way, now.at === 'heard' ? wordsOf(now) : '')
  const ended = useEffectEvent((at: VoiceState['at']) => {
    if (at === 'heard' && choice.assessed === true) send()
    if (now.at === 'failed' && now.why === 'device') props.onDeviceFailed()
  })
  useEffect(() => ended(now.at), [now.at])
  useImperativeHandle(ref, () => ({
    press: (agoMs) => {
      if (choice.toggle && voice.state().at === 'listening') voice.release(agoMs)
      else voice.press(agoMs)
    },
    release: (agoMs) => {
      if (!choice.toggle) voice.release(agoMs)
    },
    send,
  }))

  if (now.at === 'failed' && LASTING.has(now.why)) {
    return <VoiceNotice why={now.why} canBuild={canBuild} onInstead={instead} onAgain={voice.clear} />
  }
  const heard = now.at === 'heard' && choice.assessed !== true ? now : null
  const line = lineOf(now)
  const small = compact && heard === null
  const soFar = now.at === 'listening' || now.at === 'waiting' ? textOf(now.words) : ''
  return (
    <>
      {heard !== null ? (
        <HeardWords
          heard={heard}
          words={wordsOf(heard)}
          onWords={(words) => setFixed({ press: heard.press, words })}
          onDiscard={voice.clear}
        />
      ) : compact ? (
        <p className="voice__line" aria-hidden="true">
          {line}
        </p>
      ) : (
        <Hearing voice={voice} state={now} line={line} />
      )}
      <p className="unseen" role="status">
        {heard === null
          ? line
          : t(keys.send === '' ? 'heard.only' : 'heard.said', { words: heard.text, key: keys.send })}
      </p>
      {now.at === 'failed' ? (
        <div className="voice__buttons">
          {canBuild ? (
            <Button look="outline" size="small" icon="build" onClick={() => instead('built')}>
              {t('instead.build')}
            </Button>
          ) : null}
          <Button look="outline" size="small" icon="keyboard" onClick={() => instead('typed')}>
            {t('instead.type')}
          </Button>
        </div>
      ) : null}
      <TalkKey
        state={state}
        at={now.at}
        to={to}
        who={who}
        toggle={choice.toggle}
        compact={small}
        words={compact ? soFar : ''}
        onPress={voice.press}
        onRelease={voice.release}
      >
        {small ? <KeyLevel voice={voice} /> : null}
      </TalkKey>
      {compact || heard !== null ? null : (
        <div className="voice__foot">
          <Segmented
            label={t('foot.key')}
            value={choice.toggle ? 'press' : 'hold'}
            onChange={(way) => choice.onToggle(way === 'press')}
            options={[
              { value: 'hold', label: t('foot.hold') },
              { value: 'press', label: t('foot.press') },
            ]}
          />
          <Button look="plain" size="small" onClick={onAbout}>
            {t(`foot.${found.where}`)}
          </Button>
        </div>
      )}
    </>
  )
}
