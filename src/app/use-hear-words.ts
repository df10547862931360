import { useCallback, useEffect, useRef } from 'react'
import type { createSound, Sound } from '../play/audio/sound.ts'
import { useSettings } from '../store/StoreProvider.tsx'
import { readVolumes } from './use-sound.ts'

type Heard = 'heard' | 'no-clip' | 'blocked'
type Player = { readonly createSound: typeof createSound }

const loadPlayer = (): Promise<Player> => import('../play/audio/sound.ts')

/**
 * Lets voices say single lines of a set, for pages around a run: over the radio with its colour, or dry. The player comes
 * ahead of the first press, so that the press itself can open the sound; the sliders of the play screen are respected.
 */
export const useHearWords = (set: string): ((voice: string, line: string, how: 'radio' | 'room') => Promise<Heard>) => {
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
  return useCallback(
    async (voice, line, how) => {
      try {
        const { createSound: create } = await (player.current ?? loadPlayer())
        sound.current ??= create({ volumes: readVolumes(kept), muted: false, sets: [set] })
        await sound.current.unlock()
        const said = await sound.current.say(voice, line, how)
        return said === 'not-on' ? 'blocked' : said === 'said' ? 'heard' : said
      } catch {
        return 'blocked'
      }
    },
    [kept, set],
  )
}
