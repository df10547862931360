import { useTranslation } from 'react-i18next'
import { useQuotes } from '../use-quotes.ts'
import { LevelBar } from './LevelBar.tsx'
import { useHeld } from './use-held.ts'
import type { Voice } from './voice.ts'
import type { VoiceState } from './machine.ts'

const TENTH = 100

/** A press in minutes, seconds and tenths: 0:02.4. */
const heldText = (ms: number): string => {
  const tenths = Math.floor(ms / TENTH)
  const seconds = Math.floor(tenths / 10)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}.${tenths % 10}`
}

export type HearingProps = {
  readonly voice: Voice
  readonly state: VoiceState
  /** Stands where the words will stand, before there are any. */
  readonly line: string
}

/** What the microphone hears while the key is down: the words as they come, and the level. */
export const Hearing = ({ voice, state, line }: HearingProps) => {
  const { t } = useTranslation('voice')
  const { open, close } = useQuotes()
  const isOn = state.at === 'listening'
  const { blocks, heldMs } = useHeld(voice, isOn)
  const words = state.at === 'listening' || state.at === 'waiting' ? state.words : null
  const hint = isOn ? 'on' : state.at === 'waiting' ? 'waiting' : 'idle'
  const spoken = words !== null && words.sure + words.maybe !== ''
  return (
    <>
      <p className="label voice__labels">
        <span>{t('heard.label')}</span>
        {isOn ? <span className="voice__time">{heldText(heldMs)}</span> : null}
      </p>
      <p className="voice__words">
        {spoken ? (
          <>
            {open}
            {words.sure}
            {words.sure === '' || words.maybe === '' ? '' : ' '}
            <span>{words.maybe}</span>
            {close}
          </>
        ) : (
          <span {...(line === '' ? {} : { className: 'voice__line', 'aria-hidden': true })}>
            {line === '' ? t(`hearing.${hint}`) : line}
          </span>
        )}
      </p>
      <LevelBar blocks={blocks} />
    </>
  )
}
