import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../Icon.tsx'
import { Kbd } from '../Kbd.tsx'
import { useQuotes } from '../use-quotes.ts'
import { useTalkKeys } from '../keys/talk-keys.ts'
import type { TalkState, TalkTo } from '../talk/SendBar.tsx'
import { useHeldKey } from '../talk/use-held-key.ts'
import type { VoiceState } from './machine.ts'

export type TalkKeyProps = {
  readonly state: TalkState
  readonly at: VoiceState['at']
  readonly to: TalkTo
  /** Who has the channel, in `busy`. */
  readonly who: string
  readonly toggle: boolean
  /** There is nothing else to see of the voice than this key. */
  readonly compact: boolean
  /** What has been made out so far, where it is shown on the key. */
  readonly words?: string
  /** Stands under the words while the key is down. */
  readonly children?: ReactNode
  readonly onPress: (agoMs: number) => void
  readonly onRelease: (agoMs: number) => void
}

const SIGN: Readonly<Record<TalkState, IconName>> = {
  ready: 'mic',
  busy: 'signal',
  held: 'rolling',
  onAir: 'mic',
  steppedOn: 'cross',
  off: 'minus',
}

/** The look of the key: one's own press comes before what the net says. */
const lookOf = ({ state, at, to }: TalkKeyProps): TalkState => {
  if (at === 'listening') return 'onAir'
  if (to === 'aloud' && state !== 'held') return 'ready'
  return state
}

/** What stands on the key, and the line under it. */
const KeyWords = (props: TalkKeyProps) => {
  const { state, at, to, who, toggle, compact, words = '', children } = props
  const { t } = useTranslation('voice')
  const { t: ui } = useTranslation('ui')
  const { quote } = useQuotes()
  const { talk } = useTalkKeys()
  const hold = toggle ? 'press' : 'hold'
  const look = lookOf(props)
  if (at === 'listening') {
    const small = to === 'aloud' ? 'key.aloudOn' : 'key.deaf'
    return (
      <>
        <b>{t(`key.on.${hold}`)}</b>
        <small>
          <span>{words === '' ? t(small) : quote(words)}</span>
        </small>
        {children}
      </>
    )
  }
  const title = (): string => {
    if (at === 'waiting') return t('key.waiting')
    if (look === 'held' && compact) return ui('talk.folded.held')
    if (look !== 'ready') return ui(`talk.state.${look}`, { who })
    if (to === 'aloud') return t(`key.aloud.${hold}`)
    return t(at === 'heard' ? `key.again.${hold}` : `key.ready.${hold}`)
  }
  const tail = to === 'aloud' ? (look === 'held' ? 'aloudHeld' : 'aloud') : state === 'onAir' ? 'ready' : state
  return (
    <>
      <b>{title()}</b>
      <small>
        {at === 'waiting' ? (
          <span>{words === '' ? t('key.waitingSmall') : quote(words)}</span>
        ) : look === 'off' ? (
          <span>{ui('talk.state.offSmall')}</span>
        ) : (
          <span>
            {t(`key.${hold}`)} {talk === '' ? null : <Kbd>{talk}</Kbd>} {t(`key.small.${tail}`)}
          </span>
        )}
      </small>
    </>
  )
}

/** The talk key. Hatched states may be pressed all the same: it will cost. */
export const TalkKey = (props: TalkKeyProps) => {
  const { at, toggle, onPress, onRelease } = props
  const held = useHeldKey({ isDown: at === 'listening', toggle, onPress, onRelease })
  const keyed = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.key === 'Enter' && at === 'heard') {
      event.preventDefault()
      event.currentTarget.form?.requestSubmit()
    }
    held.onKeyDown(event)
  }
  return (
    <button
      type="button"
      className={`talkbox__send talkbox__send--${lookOf(props)} voice__key${props.compact ? ' voice__key--small' : ''}${at === 'heard' ? ' voice__key--again' : ''}`}
      {...held}
      onKeyDown={keyed}
    >
      <Icon name={SIGN[lookOf(props)]} size={props.compact ? 40 : 26} />
      <span className="talkbox__sendwords">
        <KeyWords {...props} />
      </span>
    </button>
  )
}
