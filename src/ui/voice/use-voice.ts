import { useEffect, useState, useSyncExternalStore, useEffectEvent } from 'react'
import { createVoice, type Voice, type VoiceOptions } from './voice.ts'
import type { VoiceState } from './machine.ts'

/**
 * A talk key for as long as the piece is shown. It lets go by itself when the page is hidden or loses the keyboard, and
 * gives the microphone back whenever nobody looks.
 */
export const useVoice = (options: VoiceOptions): { readonly voice: Voice; readonly state: VoiceState } => {
  const [voice] = useState(() => createVoice(options))
  const state = useSyncExternalStore(voice.watch, voice.state)
  useEffect(() => {
    voice.tune(options)
  })
  const seen = useEffectEvent(() => (document.hidden ? voice.rest() : voice.ready()))
  useEffect(() => {
    const letGo = (): void => voice.release()
    window.addEventListener('blur', letGo)
    window.addEventListener('pagehide', letGo)
    document.addEventListener('visibilitychange', seen)
    voice.ready()
    return () => {
      window.removeEventListener('blur', letGo)
      window.removeEventListener('pagehide', letGo)
      document.removeEventListener('visibilitychange', seen)
      voice.close()
    }
  }, [voice])
  return { voice, state }
}
