import type { VoiceAgreed } from './settings.ts'
import { useSettings } from './StoreProvider.tsx'

/** What the trainee decided about the microphone, and the way to decide otherwise; it goes to the talk box as it is. */
export const useVoiceChoice = () => {
  const [{ voice }, change] = useSettings()
  return {
    agreed: voice.agreed,
    onAgree: (agreed: VoiceAgreed): void => change((now) => ({ voice: { ...now.voice, agreed } })),
    toggle: voice.toggle,
    onToggle: (toggle: boolean): void => change((now) => ({ voice: { ...now.voice, toggle } })),
  }
}
