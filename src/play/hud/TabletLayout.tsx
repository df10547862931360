import { ActionRow } from './ActionRow.tsx'
import { type LayoutProps, slateParts } from './layout-props.ts'
import { OrdersLine } from './Orders.tsx'
import { RadioLog } from './RadioLog.tsx'
import { isText, SetOrText } from './SetOrText.tsx'
import { SlateBar } from './SlateBar.tsx'
import { Talk } from './Talk.tsx'
import { TalkSheet } from './TalkSheet.tsx'
import { useOpenTalk } from './use-open-talk.ts'
import { WalkieColumn } from './WalkieColumn.tsx'

/** Middle screens: the set above, one row of actions, and a drawer with radio and talk side by side. */
export const TabletLayout = (props: LayoutProps) => {
  const { controls } = props
  const { settings, setSettings, board, holdTalk } = controls
  const open = useOpenTalk()
  const talk = isText(props) ? null : open
  const onWalk = (): void => controls.show('walk')
  return (
    <>
      <SlateBar {...slateParts(props)} />
      <SetOrText {...props}>
        <div className="stage__orders">
          <OrdersLine onOpen={() => controls.show('orders')} />
        </div>
      </SetOrText>
      {talk === null ? null : <TalkSheet talk={talk} last={controls.last} onChoose={controls.choose} onWalk={onWalk} />}
      {talk !== null || isText(props) ? null : (
        <ActionRow room={4} keyed last={controls.last} onChoose={controls.choose} onWalk={onWalk} />
      )}
      <div className="play__drawer">
        <div className="play__radio">
          <WalkieColumn drawingWidth={198} />
          <RadioLog captions={settings.captions} />
        </div>
        <Talk
          ref={holdTalk}
          board={board}
          way={settings.talkWay}
          onWay={(talkWay) => setSettings({ ...settings, talkWay })}
        />
      </div>
    </>
  )
}
