import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../Button.tsx'
import { Chip } from '../Chip.tsx'
import { Kbd } from '../Kbd.tsx'
import { formatFixed } from '../numbers.ts'
import { useTalkKeys } from '../keys/talk-keys.ts'
import type { VoiceState } from './machine.ts'

const SECOND = 1000
const secondsOf = (ms: number): string => formatFixed(Math.abs(ms) / SECOND, 1)

export type HeardWordsProps = {
  readonly heard: Extract<VoiceState, { at: 'heard' }>
  readonly words: string
  readonly onWords: (words: string) => void
  readonly onDiscard: () => void
}

/** What was heard, before it goes: to be corrected, sent, or thrown away. */
export const HeardWords = ({ heard, words, onWords, onDiscard }: HeardWordsProps) => {
  const { t } = useTranslation('voice')
  const { send } = useTalkKeys()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { leadMs, tailMs } = heard.timing
  const facts = [
    leadMs === undefined ? '' : t('heard.lead', { seconds: secondsOf(leadMs) }),
    tailMs === undefined ? '' : t(tailMs < 0 ? 'heard.tailEarly' : 'heard.tail', { seconds: secondsOf(tailMs) }),
  ]
    .filter((fact) => fact !== '')
    .join(', ')
  const keyed = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') event.currentTarget.blur()
    if (event.key !== 'Enter') return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  return (
    <div className="voice__heard">
      <div className="voice__labels">
        <label className="label" htmlFor={id}>
          {t('heard.label')}
        </label>
        {facts === '' ? null : <span className="voice__facts">{facts}</span>}
      </div>
      <textarea
        id={id}
        className="talkbox__field"
        rows={2}
        maxLength={240}
        value={words}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="send"
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={keyed}
      />
      {heard.others.length === 0 ? null : (
        <fieldset className="voice__others">
          <legend className="unseen">{t('heard.others')}</legend>
          {[heard.text, ...heard.others].slice(0, 4).map((other) => (
            <Chip key={other} chosen={words === other} onPress={() => onWords(other)}>
              {other}
            </Chip>
          ))}
        </fieldset>
      )}
      <div className="voice__buttons" ref={box}>
        <button type="submit" className="button button--solid button--small" disabled={words.trim() === ''}>
          {t('heard.send')}
          {send === '' ? null : <Kbd>{send}</Kbd>}
        </button>
        <Button look="outline" size="small" onClick={onDiscard}>
          {t('heard.discard')}
        </Button>
      </div>
    </div>
  )
}
