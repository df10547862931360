import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import { Segmented } from './Segmented.tsx'
import { BuildRows } from './talk/BuildRows.tsx'
import { type PhraseBoard, type Picked, press, wordsOf } from './talk/phrase-board.ts'
import { OpenBar, SendBar, type TalkState, type TalkTo, type TalkWay } from './talk/SendBar.tsx'
import './TalkBox.css'

export type { TalkState, TalkTo, TalkWay } from './talk/SendBar.tsx'

/** What keys elsewhere on the screen may ask of the talk box. */
export type TalkHandle = {
  /** Puts the focus where words are made. */
  readonly focus: () => void
  /** Sends what stands there; false when nothing stands there. */
  readonly send: () => boolean
}

export type TalkBoxProps = {
  /** Null leaves typing as the only way. */
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
  readonly onSend: (words: string, way: TalkWay, to: TalkTo) => void
  /** Grey words in the empty field. */
  readonly hint?: string
  /** On small screens: only the tabs and one button, until it is opened. */
  readonly folded?: boolean
  readonly onFold?: (folded: boolean) => void
  /** Stands beside the tabs, at their end. */
  readonly beside?: ReactNode
  readonly ref?: Ref<TalkHandle>
}

const LONGEST = 240

/** Type or build a call and send it, on the channel or in person. Both ways count the same. */
export const TalkBox = (props: TalkBoxProps) => {
  const { board, state, channel, who = '', to = 'channel', onTo, onWay, onDrafting, onSend } = props
  const { folded = false, onFold, hint, beside, ref } = props
  const { t } = useTranslation('ui')
  const way: TalkWay = board === null ? 'typed' : props.way
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<Picked>([])
  const drafted = useRef(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const fieldId = useId()
  const wanted = useRef(false)

  const unfold = (): void => {
    wanted.current = true
    onFold?.(false)
  }
  useEffect(() => {
    if (folded || !wanted.current) return
    wanted.current = false
    form.current?.querySelector<HTMLElement>('.talkbox__field, .chip')?.focus()
  }, [folded])

  const wordsIn = (inWay: TalkWay, text = typed, chips = picked): string =>
    inWay === 'typed' || board === null ? text.trim() : wordsOf(board, chips)
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
  const focus = (): void => {
    if (folded) return unfold()
    const first = way === 'typed' ? field.current : form.current?.querySelector<HTMLElement>('.chip')
    first?.focus()
  }
  const send = (): boolean => {
    if (words === '') return false
    drafted.current = false
    onSend(words, way, to)
    if (way === 'typed') setTyped('')
    else setPicked([])
    onFold?.(true)
    return true
  }
  useImperativeHandle(ref, () => ({ focus, send }))

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!send()) focus()
  }
  const keyed = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') event.currentTarget.blur()
    if (event.key !== 'Enter') return
    event.preventDefault()
    send()
  }

  return (
    <form className="talkbox" ref={form} onSubmit={submit} aria-label={t('talk.label')}>
      <div className="talkbox__head">
        {board === null ? null : (
          <Segmented
            look="tabs"
            label={t('talk.ways')}
            value={way}
            {...(folded ? { onPress: unfold } : {})}
            onChange={(next) => {
              onWay(next)
              note(wordsIn(next), to)
            }}
            options={[
              { value: 'typed', label: t('talk.type'), icon: 'keyboard' },
              { value: 'built', label: t('talk.build'), icon: 'build' },
            ]}
          />
        )}
        {beside}
      </div>
      {folded ? (
        <OpenBar state={state} who={who} onOpen={unfold} />
      ) : (
        <>
          {onTo === undefined ? null : (
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
          {way === 'typed' || board === null ? (
            <div className="talkbox__type">
              <label className="label" htmlFor={fieldId}>
                {t('talk.sayIt')}
              </label>
              <textarea
                id={fieldId}
                ref={field}
                className="talkbox__field"
                rows={2}
                maxLength={LONGEST}
                value={typed}
                placeholder={hint}
                autoComplete="off"
                spellCheck={false}
                enterKeyHint="send"
                onChange={(event) => type(event.currentTarget.value)}
                onKeyDown={keyed}
              />
            </div>
          ) : (
            <BuildRows board={board} picked={picked} words={words} onPress={pick} />
          )}
          <SendBar state={state} way={way} to={to} who={who} />
        </>
      )}
    </form>
  )
}
