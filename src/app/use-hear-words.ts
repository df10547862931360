import { useEffect, useMemo, useRef } from 'react'
import type { createSound, Sound } from '../play/audio/sound.ts'
import { useSettings } from '../store/StoreProvider.tsx'
import { readVolumes } from './use-sound.ts'

type Heard = 'heard' | 'no-clip' | 'blocked'
type Player = { readonly createSound: typeof createSound }

/** Voices for the pages around a run. */
export type HearWords = {
  /** Lets a voice say a line of the sets, over the radio with its colour, or dry. */
  readonly hear: (voice: string, line: string, how: 'radio' | 'room') => Promise<Heard>
  readonly hush: () => void
}

/** A browser that does not tell is asked for sound at once. */
const hasPressed = (): boolean => !('userActivation' in navigator) || navigator.userActivation.hasBeenActive

const loadPlayer = (): Promise<Player> => import('../play/audio/sound.ts')

/**
 * Voices that say single lines. The player comes ahead of the first press, so that the press itself can open the sound;
 * the sliders of the play screen are respected. `sets`, parted by spaces, say whose clips may be wanted.
 */
export const useHearWords = (sets: string): HearWords => {
  const [{ sound: kept }] = useSettings()
  const player = useRef<Promise<Player> | null>(null)
  const sound = useRef<Sound | null>(null)
  useEffect(() => {
    const coming = loadPlayer()
    coming.catch(() => undefined)
    player.current = coming
    return () => {
      player.current = null
      sound.current?.close()
      sound.current = null
    }
  }, [])
  return useMemo(
    () => ({
      hear: async (voice, line, how) => {
        // Before the first press it would be refused, and opening it alone can hold a page up for a third of a second.
        if (!hasPressed()) return 'blocked'
        try {
          const { createSound: create } = await (player.current ?? loadPlayer())
          sound.current ??= create({ volumes: readVolumes(kept), muted: false, sets: sets.split(' ') })
          await sound.current.unlock()
          const said = await sound.current.say(voice, line, how)
          return said === 'not-on' ? 'blocked' : said === 'said' ? 'heard' : said
        } catch {
          return 'blocked'
        }
      },
      hush: () => sound.current?.hush(),
    }),
    [kept, sets],
  )
}
