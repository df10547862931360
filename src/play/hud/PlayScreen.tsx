import { type CSSProperties, type ReactNode, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import type { Scenario } from '../../core/scene/scenario.ts'
import { TalkKeysContext } from '../../ui/keys/talk-keys.ts'
import type { PhraseBoard } from '../../ui/talk/phrase-board.ts'
import type { LiveRun } from '../live/live-run.ts'
import { Announcer } from './Announcer.tsx'
import { DeskLayout } from './DeskLayout.tsx'
import type { LayoutProps } from './layout-props.ts'
import type { Say } from './names.ts'
import { NotKeptLine } from './NotKeptLine.tsx'
import { Panels } from './Panels.tsx'
import { PhoneLayout } from './PhoneLayout.tsx'
import { PlayContext } from './PlayContext.ts'
import type { PlaySettings, SoundControl } from './play-settings.ts'
import type { Project } from './project.ts'
import { TabletLayout } from './TabletLayout.tsx'
import { useCommandName } from './use-command-name.ts'
import { useControls } from './use-controls.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useKeyboardRoom } from './use-keyboard-room.ts'
import { useLayout } from './use-layout.ts'
import { useNotKept } from './use-not-kept.ts'
import './Fading.css'
import './PlayScreen.css'

export type PlayScreenProps = {
  readonly run: LiveRun
  readonly scenario: Scenario
  /** Picks a text of the scenario. */
  readonly say: Say
  /** The mounted picture of the set; null where there is none and the text view is all. */
  readonly picture: ReactNode | null
  /** From the plan to the picture; the same function for as long as the picture stands. */
  readonly project?: Project
  /** The scenario's own phrase board; otherwise one that follows from the call sheet. */
  readonly board?: PhraseBoard
  /** What the person keeps about this screen; leave both out to keep it for this visit only. */
  readonly settings?: PlaySettings
  readonly onSettings?: (settings: PlaySettings) => void
  readonly sound?: SoundControl
  /** False in an assessed run that must not be paused. */
  readonly pausable?: boolean
  /** True in an assessed run: spoken words go as they were heard, without a chance to put them right. */
  readonly assessed?: boolean
  /** The trainee walks away. */
  readonly onLeave: () => void
  /** The run is over, with the name of its ending. */
  readonly onEnded: (ending: string) => void
}

/** The play screen over a live run: everything that is seen, heard, said and done, by any way of input. */
export const PlayScreen = (props: PlayScreenProps) => {
  const { run, scenario, say, picture, project, sound, pausable = true, assessed = false, onLeave, onEnded } = props
  const layout = useLayout()
  const room = useRef<HTMLDivElement>(null)
  useKeptFocus(room)
  useKeyboardRoom()
  const left = useRef(false)
  const controls = useControls({
    run,
    scenario,
    say,
    board: props.board,
    picture: picture !== null,
    pausable,
    settings: props.settings,
    onSettings: props.onSettings,
  })
  const ended = useEffectEvent((ending: string | null) => {
    if (ending === null || left.current) return
    left.current = true
    onEnded(ending)
  })
  useEffect(() => {
    ended(run.view().ended)
    return run.listen((view) => ended(view.ended))
  }, [run])
  const leave = (): void => {
    left.current = true
    run.send({ type: 'run.left' })
    onLeave()
  }
  const hints = controls.settings.hints && !assessed
  const { say: level } = controls.settings
  const { keysOf } = controls
  const play = useMemo(
    () => ({ run, scenario, say, assessed, hints, level, keysOf }),
    [run, scenario, say, assessed, hints, level, keysOf],
  )
  const nameOf = useCommandName()
  const talk = nameOf('talk')
  const send = nameOf('send') || nameOf('use')
  const talkKeys = useMemo(() => ({ talk, send }), [talk, send])
  const notKept = useNotKept()
  const arranged: LayoutProps = {
    controls,
    picture,
    project,
    onPause: pausable ? controls.togglePause : null,
    notice: <NotKeptLine {...notKept} />,
  }
  const scale: CSSProperties & Record<'--caption-scale', number> = {
    '--caption-scale': Number(controls.settings.captionScale) / 100,
  }
  return (
    <PlayContext value={play}>
      <TalkKeysContext value={talkKeys}>
        <div ref={room} className={`play play--${layout}`} data-room="night" style={scale}>
          {layout === 'desktop' ? <DeskLayout {...arranged} /> : null}
          {layout === 'tablet' ? <TabletLayout {...arranged} /> : null}
          {layout === 'phone' || layout === 'landscape' ? (
            <PhoneLayout {...arranged} room={layout === 'phone' ? 2 : 1} />
          ) : null}
          <Announcer />
          <Panels controls={controls} sound={sound ?? null} picture={picture !== null} onLeave={leave} />
        </div>
      </TalkKeysContext>
    </PlayContext>
  )
}
