import { TALK_MODES, type TalkMode } from '../core/vocabulary/words.ts'
import { isRecord } from './kept.ts'
import { DEFAULT_SCAN, readScanSettings, type ScanSettings } from './scan-settings.ts'

/** Who may turn the trainee's voice into words: nobody yet, this device, or also the service of the browser's maker. */
const VOICE_AGREED = ['no', 'device', 'service'] as const
export type VoiceAgreed = (typeof VOICE_AGREED)[number]

export type VoiceSettings = {
  readonly agreed: VoiceAgreed
  /** The talk key is pressed once to talk and once more to let go, instead of being held. */
  readonly toggle: boolean
}

/** What the trainee chose once and keeps. */
export type Settings = {
  /** Name on the radio. */
  readonly name: string
  readonly talk: TalkMode
  readonly voice: VoiceSettings
  /** What the play screen keeps of itself: plain JSON that it reads with its own eyes. */
  readonly screen: unknown
  /** Volumes, 0 to 1, likewise. */
  readonly sound: unknown
  /** Keys, buttons, pace and hints, likewise: `controls/control-settings.ts` reads them where they are needed. */
  readonly controls: unknown
  readonly scan: ScanSettings
}

/** What changes, or what it changes to from the settings as they then are: a part of a group must leave the rest of it. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>)

/** What a change comes to. */
export const changedIn = (now: Settings, change: SettingsChange): Partial<Settings> =>
  typeof change === 'function' ? change(now) : change

export const DEFAULT_SETTINGS: Settings = {
  name: 'Sam',
  talk: 'built',
  voice: { agreed: 'no', toggle: false },
  screen: null,
  sound: null,
  controls: null,
  scan: DEFAULT_SCAN,
}

/** Where the settings stand in the box `kept`. */
export const SETTINGS = 'settings'

const readVoice = (raw: unknown): VoiceSettings => {
  const kept = isRecord(raw) ? raw : {}
  return {
    agreed: VOICE_AGREED.find((agreed) => agreed === kept['agreed']) ?? DEFAULT_SETTINGS.voice.agreed,
    toggle: kept['toggle'] === true,
  }
}

/** Reads settings from the shelf; what is missing or makes no sense takes its default. */
export const readSettings = (raw: unknown): Settings => {
  if (!isRecord(raw)) return DEFAULT_SETTINGS
  return {
    name: typeof raw['name'] === 'string' && raw['name'] !== '' ? raw['name'] : DEFAULT_SETTINGS.name,
    talk: TALK_MODES.find((mode) => mode === raw['talk']) ?? DEFAULT_SETTINGS.talk,
    voice: readVoice(raw['voice']),
    screen: raw['screen'] ?? null,
    sound: raw['sound'] ?? null,
    controls: raw['controls'] ?? null,
    scan: readScanSettings(raw['scan']),
  }
}
