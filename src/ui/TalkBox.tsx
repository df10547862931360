import { type FormEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Segmented, type SegmentedOption } from './Segmented.tsx'
import { BuildRows } from './talk/BuildRows.tsx'
import { type PhraseBoard, type Picked, press, wordsOf } from './talk/phrase-board.ts'
import { OpenBar, SendBar, type TalkState, type TalkTo, type TalkWay } from './talk/SendBar.tsx'
import { TypeRow } from './talk/TypeRow.tsx'
import { VoiceWay } from './talk/VoiceWay.tsx'
import type { Spoken, TalkVoice } from './voice/talk-voice.ts'
import type { VoiceHandle } from './voice/voice-panel.ts'
import './TalkBox.css'

export type { TalkState, TalkTo, TalkWay } from './talk/SendBar.tsx'
export type { Spoken, TalkVoice } from './voice/talk-voice.ts'

/** What keys elsewhere on the screen may ask of the talk box. */
export type TalkHandle = {
  /** Puts the focus where words are made. */
  readonly focus: () => void
  /** Sends what stands there; false when nothing stands there. */
  readonly send: () => boolean
  /** The talk key goes down, this long ago; false when Voice is not the way. */
  readonly press: (agoMs: number) => boolean
  /** The talk key comes up. */
  readonly release: (agoMs: number) => void
}

export type TalkBoxProps = {
  /** Null leaves out building. */
  readonly board: PhraseBoard | null
  readonly way: TalkWay
  readonly onWay: (way: TalkWay) => void
  readonly state: TalkState
  /** Who has the channel while the state is `busy`. */
  readonly who?: string
  readonly channel: number
  /** Where the words go; leave both out where there is only the radio. */
  readonly to?: TalkTo
  readonly onTo?: (to: TalkTo) => void
  /** True with the first character or chip for the channel, false when emptied without sending. */
  readonly onDrafting?: (drafting: boolean) => void
  /** The talk key goes down or comes up on the channel; its words follow with `onSend`, if any come. */
  readonly onKey?: (down: boolean) => void
  /** Somebody spoke on the channel and no recogniser could tell what: no open microphone, and no words to judge. */
  readonly onLost?: (spoken: Spoken) => void
  /** `spoken` comes with the way `voice`. */
  readonly onSend: (words: string, way: TalkWay, to: TalkTo, spoken?: Spoken) => void
  /** Leave it out where nobody can talk: then there is no Voice tab. */
  readonly voice?: TalkVoice
  /** Grey words in the empty field. */
  readonly hint?: string
  /** On small screens: only the tabs and one button, until it is opened. */
  readonly folded?: boolean
  readonly onFold?: (folded: boolean) => void
  /** Stands beside the tabs, at their end. */
  readonly beside?: ReactNode
  readonly ref?: Ref<TalkHandle>
}

/** The way to talk that this box can offer for the way that is wished for. */
const wayFor = (wished: TalkWay, board: PhraseBoard | null, voice: TalkVoice | undefined): TalkWay => {
  if (wished === 'voice' && voice !== undefined) return 'voice'
  return board === null || wished === 'typed' ? 'typed' : 'built'
}

/** Say, type or build a call and send it, on the channel or in person. All ways count the same. */
export const TalkBox = (props: TalkBoxProps) => {
  const { board, state, channel, who = '', to = 'channel', onTo, onWay, onDrafting, onKey, onSend, voice } = props
  const { folded = false, onFold, hint, beside, ref } = props
  const { t } = useTranslation('ui')
  const way = wayFor(props.way, board, voice)
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<Picked>([])
  const drafted = useRef(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const spoken = useRef<VoiceHandle>(null)
  const wanted = useRef(false)
  const [, ask] = useState(0)

  const unfold = (): void => {
    wanted.current = true
    onFold?.(false)
  }
  // Every time: what is wanted may stand there only after the next drawing.
  useEffect(() => {
    if (folded || !wanted.current) return
    wanted.current = false
    form.current?.querySelector<HTMLElement>('.talkbox__field, .chip')?.focus()
  })

  const wordsIn = (inWay: TalkWay, text = typed, chips = picked): string => {
    if (inWay === 'voice') return ''
    return inWay === 'typed' || board === null ? text.trim() : wordsOf(board, chips)
  }
  const words = wordsIn(way)

  const note = (next: string, nextTo: TalkTo): void => {
    const drafting = next !== '' && nextTo === 'channel'
    if (drafting === drafted.current) return
    drafted.current = drafting
    onDrafting?.(drafting)
  }
  const type = (text: string): void => {
    setTyped(text)
    note(wordsIn('typed', text), to)
  }
  const pick = (chip: string): void => {
    if (board === null) return
    const next = press(board, picked, chip)
    setPicked(next)
    note(wordsIn('built', typed, next), to)
  }
  /** Whoever points at Type goes on to type; arrows that pass over it must not lose the tabs. */
  const pressWay = (next: TalkWay, by: 'pointer' | 'keys'): void => {
    if (folded) return unfold()
    if (next !== 'typed' || by === 'keys') return
    wanted.current = true
    ask((times) => times + 1)
  }
  const focus = (): void => {
    if (folded && way !== 'voice') return unfold()
    const first = way === 'typed' ? field.current : form.current?.querySelector<HTMLElement>('.chip, .talkbox__send')
    first?.focus()
  }
  const send = (): boolean => {
    if (way === 'voice') return spoken.current?.send() ?? false
    if (words === '') return false
    drafted.current = false
    onSend(words, way, to)
    if (way === 'typed') setTyped('')
    else setPicked([])
    onFold?.(true)
    return true
  }
  const say = (said: string, timing: Spoken): void => {
    onSend(said, 'voice', to, timing)
    onFold?.(true)
  }
  const instead = (other: 'typed' | 'built', said: string): void => {
    if (said !== '') type(said)
    onWay(said === '' ? other : 'typed')
    unfold()
  }
  useImperativeHandle(ref, () => ({
    focus,
    send,
    press: (agoMs) => {
      if (way === 'voice') spoken.current?.press(agoMs)
      return way === 'voice'
    },
    release: (agoMs) => spoken.current?.release(agoMs),
  }))

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!send()) focus()
  }
  const ways: SegmentedOption<TalkWay>[] = [
    ...(voice === undefined ? [] : [{ value: 'voice', label: t('talk.voice'), icon: 'mic' } as const]),
    { value: 'typed', label: t('talk.type'), icon: 'keyboard' },
    ...(board === null ? [] : [{ value: 'built', label: t('talk.build'), icon: 'build' } as const]),
  ]
  const body = (): ReactNode => {
    if (way === 'voice' && voice !== undefined) {
      return (
        <VoiceWay
          ref={spoken}
          voice={voice}
          onAgreed={() => onFold?.(true)}
          state={state}
          who={who}
          to={to}
          compact={folded}
          canBuild={board !== null}
          onKey={onKey}
          onLost={props.onLost}
          onSend={say}
          onInstead={instead}
        />
      )
    }
    return (
      <>
        {way === 'typed' || board === null ? (
          <TypeRow ref={field} words={typed} onWords={type} onSend={send} hint={hint} />
        ) : (
          <BuildRows board={board} picked={picked} words={words} onPress={pick} />
        )}
        <SendBar state={state} way={way} to={to} who={who} />
      </>
    )
  }

  return (
    <form className="talkbox" ref={form} onSubmit={submit} aria-label={t('talk.label')}>
      <div className="talkbox__head">
        {ways.length < 2 ? null : (
          <Segmented
            look="tabs"
            label={t('talk.ways')}
            value={way}
            onPress={pressWay}
            onChange={(next) => {
              onWay(next)
              note(wordsIn(next), to)
            }}
            options={ways}
          />
        )}
        {beside}
      </div>
      {folded && way !== 'voice' ? (
        <OpenBar state={state} who={who} onOpen={unfold} />
      ) : (
        <>
          {onTo === undefined || folded ? null : (
            <div className="talkbox__to">
              <Segmented
                look="wide"
                label={t('talk.to')}
                value={to}
                onChange={(next) => {
                  onTo(next)
                  note(words, next)
                }}
                options={[
                  { value: 'channel', label: t('talk.onChannel', { channel }), icon: 'walkie' },
                  { value: 'aloud', label: t('talk.inPerson'), icon: 'aloud' },
                ]}
              />
            </div>
          )}
          {body()}
        </>
      )}
    </form>
  )
}
