import { useTranslation } from 'react-i18next'
import type { TalkMode } from '../../core/vocabulary/words.ts'
import { Icon, type IconName } from '../Icon.tsx'
import { Kbd } from '../Kbd.tsx'
import { useTalkKeys } from '../keys/talk-keys.ts'

/** What the net lets one do now. Hatched states may be pressed all the same: it will cost. */
const TALK_STATES = ['ready', 'busy', 'held', 'onAir', 'steppedOn', 'off'] as const
export type TalkState = (typeof TALK_STATES)[number]

export type TalkWay = TalkMode
export type TalkTo = 'channel' | 'aloud'

const SIGN: Readonly<Record<TalkState, IconName>> = {
  ready: 'walkie',
  busy: 'signal',
  held: 'rolling',
  onAir: 'mic',
  steppedOn: 'cross',
  off: 'minus',
}

export type SendBarProps = {
  readonly state: TalkState
  readonly way: TalkWay
  readonly to: TalkTo
  /** Who has the channel, in `busy`. */
  readonly who: string
}

/** Where the box is folded away: the button that opens it, with the state of the net. */
export const OpenBar = ({
  state,
  who,
  onOpen,
}: Pick<SendBarProps, 'state' | 'who'> & { readonly onOpen: () => void }) => {
  const { t } = useTranslation('ui')
  const title = (): string => {
    if (state === 'ready') return t('talk.folded.ready')
    return state === 'held' ? t('talk.folded.held') : t(`talk.state.${state}`, { who })
  }
  return (
    <button type="button" className={`talkbox__send talkbox__send--${state}`} aria-expanded={false} onClick={onOpen}>
      <Icon name={SIGN[state]} size={40} />
      <span className="talkbox__sendwords">
        <b>{title()}</b>
        <small>{t(state === 'held' ? 'talk.folded.heldSmall' : 'talk.folded.small')}</small>
      </span>
    </button>
  )
}

/** The wide button under the words: what happens when they go now. */
export const SendBar = ({ state, way, to, who }: SendBarProps) => {
  const { t } = useTranslation('ui')
  const { talk } = useTalkKeys()
  // The field itself has ENTER, whichever key sends from elsewhere.
  const key = way === 'typed' ? t('keys.enter') : talk
  const aloud = to === 'aloud'
  const shown: TalkState = aloud && state !== 'held' ? 'ready' : state
  const title = aloud ? t('talk.aloud.send') : t(`talk.state.${shown}`, { who })
  const small = aloud
    ? t(shown === 'held' ? 'talk.aloud.heldSmall' : 'talk.aloud.small')
    : t(`talk.state.${shown}Small`)
  return (
    <button type="submit" className={`talkbox__send talkbox__send--${shown}`}>
      <Icon name={aloud && shown === 'ready' ? 'aloud' : SIGN[shown]} size={26} />
      <span className="talkbox__sendwords">
        <b>{title}</b>
        <small>
          {shown === 'onAir' || shown === 'off' || key === '' ? null : <Kbd>{key}</Kbd>}
          <span>{small}</span>
        </small>
      </span>
    </button>
  )
}
