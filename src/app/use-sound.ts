import { useEffect, useMemo, useRef, useState } from 'react'
import type { Scenario } from '../core/scene/scenario.ts'
import type { Say } from '../pages/say.ts'
import type { Told } from '../play/audio/cue.ts'
import type { Volumes } from '../play/audio/mixer.ts'
import type { Sound, SoundState } from '../play/audio/sound.ts'
import { type SoundControl, VOLUME_NAMES } from '../play/hud/play-settings.ts'
import type { LiveRun } from '../play/live/live-run.ts'

const USUAL = 0.8

/** The sliders as they were left; what is missing or makes no sense stands where it usually does. */
export const readVolumes = (raw: unknown): Volumes => {
  const kept: Readonly<Record<string, unknown>> = typeof raw === 'object' && raw !== null ? { ...raw } : {}
  const volume = (name: string): number => {
    const value = kept[name]
    return typeof value === 'number' && value >= 0 && value <= 1 ? value : USUAL
  }
  return { radio: volume('radio'), set: volume('set'), interface: volume('interface') }
}

/** How long the caption of a sound stands, milliseconds. */
const CAPTION_MS = 2400
/** A place is told in more words. */
const AMBIENCE_MS = 5000

export type RunSoundOnPage = {
  readonly control: SoundControl
  readonly blocked: boolean
  /** The last sound that is neither words nor to be seen in the picture. */
  readonly caption: Told | null
}

/**
 * The sound of a run. The player comes only now; a browser that keeps audio blocked lets it through at the first press,
 * and until then, or without any audio at all, the captions say everything.
 */
export const useSound = (
  run: LiveRun,
  scenario: Scenario,
  say: Say,
  kept: unknown,
  keep: (volumes: Volumes) => void,
): RunSoundOnPage => {
  const sound = useRef<Sound | null>(null)
  const volumes = useRef(readVolumes(kept))
  const [state, setState] = useState<SoundState>('on')
  const [caption, setCaption] = useState<Told | null>(null)
  useEffect(() => {
    let gone = false
    let stop = (): void => undefined
    const unlock = (): void => void sound.current?.unlock()
    const open = async (): Promise<void> => {
      const { createSound } = await import('../play/audio/sound.ts')
      if (gone) return
      const made = createSound({
        volumes: volumes.current,
        muted: false,
        sets: [scenario.id, `${scenario.id}.replies`],
      })
      sound.current = made
      setState(made.state())
      let timer = 0
      const ends = [
        made.listen(run, scenario, say),
        made.onState(setState),
        made.onCaption((shown) => {
          setCaption(shown)
          window.clearTimeout(timer)
          timer = window.setTimeout(() => setCaption(null), 'ambience' in shown ? AMBIENCE_MS : CAPTION_MS)
        }),
        () => window.clearTimeout(timer),
      ]
      stop = () => {
        for (const end of ends) end()
      }
    }
    // Sound is an extra: where its files cannot be had the run goes on in silence, with captions.
    open().catch(() => undefined)
    window.addEventListener('pointerdown', unlock)
    window.addEventListener('keydown', unlock)
    return () => {
      gone = true
      window.removeEventListener('pointerdown', unlock)
      window.removeEventListener('keydown', unlock)
      stop()
      sound.current?.close()
      sound.current = null
    }
  }, [run, scenario, say])
  const control = useMemo<SoundControl>(
    () => ({
      volumes: () => volumes.current,
      setVolume: (name, volume) => {
        if (!VOLUME_NAMES.includes(name)) return
        volumes.current = { ...volumes.current, [name]: volume }
        sound.current?.setVolumes(volumes.current)
        keep(volumes.current)
      },
    }),
    [keep],
  )
  return { control, blocked: state === 'blocked', caption }
}
