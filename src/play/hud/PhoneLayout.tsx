import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { ActionRow } from './ActionRow.tsx'
import { Captions } from './Captions.tsx'
import { LastVerdict } from './LastVerdict.tsx'
import { type LayoutProps, slateParts } from './layout-props.ts'
import { usePlaySlice } from './PlayContext.ts'
import { isText, SetOrText } from './SetOrText.tsx'
import { SlateBarPhone } from './SlateBar.tsx'
import { Talk } from './Talk.tsx'
import { TalkSheet } from './TalkSheet.tsx'
import { useOpenTalk } from './use-open-talk.ts'

/**
 * Small screens, upright or on their side: the last line instead of the log, the radio behind its number. `room` is
 * how many near choices stand in the row.
 */
export const PhoneLayout = ({ room, ...props }: LayoutProps & { readonly room: number }) => {
  const { t } = useTranslation('play')
  const { controls } = props
  const { settings, setSettings, board, holdTalk } = controls
  const [folded, setFolded] = useState(true)
  const channel = usePlaySlice((view) => view.radio.channel)
  const open = useOpenTalk()
  const talk = isText(props) ? null : open
  const onWalk = (): void => controls.show('walk')
  return (
    <>
      <SlateBarPhone {...slateParts(props)} />
      <SetOrText {...props} compact />
      <aside className={talk === null ? 'play__hand' : 'play__hand play__hand--talk'} aria-label={t('side.label')}>
        {settings.captions ? <Captions beside={talk?.person ?? null} /> : null}
        {talk === null ? null : (
          <TalkSheet talk={talk} last={controls.last} onChoose={controls.choose} onWalk={onWalk} />
        )}
        {talk !== null || isText(props) ? null : (
          <ActionRow room={room} keyed={false} last={controls.last} onChoose={controls.choose} onWalk={onWalk} />
        )}
        <Talk
          ref={holdTalk}
          board={board}
          way={settings.talkWay}
          onWay={(talkWay) => setSettings({ ...settings, talkWay })}
          folded={folded}
          onFold={setFolded}
          beside={
            <>
              <button
                type="button"
                className="play__walkietab"
                aria-haspopup="dialog"
                aria-label={t('walkie.open', { channel })}
                onClick={() => controls.show('radio')}
              >
                <Icon name="walkie" size={19} />
                {channel}
              </button>
              {folded ? null : (
                <button
                  type="button"
                  className="play__walkietab play__fold"
                  aria-label={t('talkFold')}
                  onClick={() => setFolded(true)}
                >
                  <Icon name="down" size={19} />
                </button>
              )}
            </>
          }
        />
        <LastVerdict />
      </aside>
    </>
  )
}
