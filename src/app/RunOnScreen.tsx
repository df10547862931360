import type { Scenario } from '../core/scene/scenario.ts'
import type { Say } from '../pages/say.ts'
import { PlayScreen } from '../play/hud/PlayScreen.tsx'
import type { LiveRun } from '../play/live/live-run.ts'
import { useSettings } from '../store/StoreProvider.tsx'
import { Picture, usePicture } from './Picture.tsx'
import { readPlaySettings } from './play-settings.ts'
import { useSound } from './use-sound.ts'

export type RunOnScreenProps = { readonly run: LiveRun; readonly scenario: Scenario; readonly say: Say }

/** The end of a run leads to the debrief by way of its record. */
const onEnded = (): void => undefined

/** The play screen with the picture and the sound of the set; where there is no picture, the text view is all of it. */
export const RunOnScreen = ({ run, scenario, say }: RunOnScreenProps) => {
  const [settings, change] = useSettings()
  const picture = usePicture()
  const sound = useSound(run, scenario, settings.sound, (kept) => change({ sound: kept }))
  return (
    <PlayScreen
      run={run}
      scenario={scenario}
      say={say}
      picture={picture.failed ? null : <Picture run={run} scenario={scenario} say={say} handle={picture} />}
      {...(picture.failed ? {} : { project: picture.project })}
      {...(sound === undefined ? {} : { sound })}
      settings={readPlaySettings(settings)}
      onSettings={({ talkWay, ...screen }) => change({ screen, talk: talkWay })}
      // Leaving is an input like any other: a paused clock has to take it in.
      onLeave={run.resume}
      onEnded={onEnded}
    />
  )
}
