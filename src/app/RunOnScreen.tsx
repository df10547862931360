import { useCallback, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompiledScenario } from '../content/compiled-scenario.ts'
import type { Say } from '../pages/say.ts'
import { PlayScreen } from '../play/hud/PlayScreen.tsx'
import type { LiveRun } from '../play/live/live-run.ts'
import { readControls } from '../store/controls/control-settings.ts'
import { useSettings } from '../store/StoreProvider.tsx'
import { offerClock } from '../ui/scan/clock.ts'
import { SetWordsContext } from '../ui/set-words.ts'
import { Picture, usePicture } from './Picture.tsx'
import { readPlaySettings } from './play-settings.ts'
import { boardOf } from './scenario-board.ts'
import { setWordsOf } from './scenarios.ts'
import { SoundLine } from './SoundLine.tsx'
import { useSound } from './use-sound.ts'

export type RunOnScreenProps = { readonly run: LiveRun; readonly compiled: CompiledScenario; readonly say: Say }

/** The end of a run leads to the debrief by way of its record. */
const onEnded = (): void => undefined

/** The play screen with the picture and the sound of the set; where there is no picture, the text view is all of it. */
export const RunOnScreen = ({ run, compiled, say }: RunOnScreenProps) => {
  const { scenario } = compiled
  const [settings, change] = useSettings()
  const { i18n } = useTranslation()
  const setWords = useMemo(() => setWordsOf(compiled, i18n.language), [compiled, i18n.language])
  const picture = usePicture()
  const board = useMemo(() => boardOf(compiled, say), [compiled, say])
  const keepSound = useCallback((sound: unknown) => change({ sound }), [change])
  const screen = readPlaySettings(settings)
  const sound = useSound(run, scenario, say, settings.sound, keepSound)
  useEffect(() => offerClock({ hold: run.hold, isStill: () => run.held() || run.paused() }), [run])
  return (
    <SetWordsContext value={setWords}>
      <PlayScreen
        run={run}
        scenario={scenario}
        say={say}
        board={board}
        picture={picture.failed ? null : <Picture run={run} scenario={scenario} say={say} handle={picture} />}
        {...(picture.failed ? {} : { project: picture.project })}
        sound={sound.control}
        settings={screen}
        onSettings={({ talkWay, pace, hints, ...changed }) =>
          change({ screen: changed, talk: talkWay, controls: { ...readControls(settings.controls), pace, hints } })
        }
        // Leaving is an input like any other: a paused clock has to take it in.
        onLeave={run.resume}
        onEnded={onEnded}
      />
      <SoundLine
        blocked={sound.blocked}
        caption={sound.caption}
        compass={picture.failed || screen.textView}
        told={screen.say === 'all'}
      />
    </SetWordsContext>
  )
}
