import type { VoiceFault } from './judge.ts'
import { type SpeechApi, speechApi } from './recogniser.ts'
import { within } from './within.ts'

/** Where speech becomes words: on this device, or at a service of the browser's maker. */
export type Where = 'device' | 'service'

/** What this browser can do about a voice, or the one reason why it can do nothing. */
export type Survey =
  | {
      readonly can: true
      readonly where: Where
      readonly lang: string
      /** The browser may be able to fetch what it needs to keep speech on this device. */
      readonly fetchable: boolean
      /** The page may open the microphone without asking again. */
      readonly allowed: boolean
    }
  | { readonly can: false; readonly why: VoiceFault }

const ANSWER_MS = 1500
/** A language pack is tens of megabytes; who waits longer than this uses the service, or types. */
const INSTALL_MS = 60_000
/** Understood by every recogniser, and the first to be kept on a device. */
const COMMON = 'en-US'

/** The kinds of English to ask for, the trainee's own first. Radio talk stays in the language of the set. */
export const englishOf = (languages: readonly string[]): readonly string[] => [
  ...new Set([...languages.filter((tag) => /^en-[a-z]{2}$/i.test(tag)), COMMON]),
]

const onDevice = async ({ Recogniser }: SpeechApi, lang: string): Promise<string> => {
  try {
    const asked = Recogniser.available?.({ langs: [lang], processLocally: true })
    return asked === undefined ? 'unavailable' : await within(asked, ANSWER_MS, 'unavailable')
  } catch {
    return 'unavailable'
  }
}

const permission = async (): Promise<string> => {
  try {
    return (await within(navigator.permissions.query({ name: 'microphone' }), ANSWER_MS, null))?.state ?? 'unknown'
  } catch {
    return 'unknown'
  }
}

const hasMicrophone = async (): Promise<boolean> => {
  const devices = await within(navigator.mediaDevices.enumerateDevices(), ANSWER_MS, null)
  return devices === null || devices.some(({ kind }) => kind === 'audioinput')
}

const lookAround = async (): Promise<Survey> => {
  if (!window.isSecureContext) return { can: false, why: 'insecure' }
  const api = speechApi()
  if (api === null) return { can: false, why: 'noRecogniser' }
  // Old browsers have no microphone to offer, whatever the types say.
  const devices: MediaDevices | undefined = navigator.mediaDevices
  if (devices === undefined || !(await hasMicrophone())) return { can: false, why: 'noMicrophone' }
  const state = await permission()
  if (state === 'denied') return { can: false, why: 'refused' }
  const allowed = state === 'granted'
  const tags = englishOf(navigator.languages)
  const own = tags[0] ?? COMMON
  let fetchable = false
  for (const lang of tags) {
    const found = await onDevice(api, lang)
    if (found === 'available') return { can: true, where: 'device', lang, fetchable: false, allowed }
    fetchable ||= (found === 'downloadable' || found === 'downloading') && api.Recogniser.install !== undefined
  }
  return { can: true, where: 'service', lang: own, fetchable, allowed }
}

let lately: Survey | null = null

/** What the last survey on this page found. */
export const lastSurvey = (): Survey | null => lately

/** Looks what there is, without asking the trainee for anything. Always answers within a few seconds. */
export const surveyVoice = async (): Promise<Survey> => {
  lately = await lookAround()
  return lately
}

/** Fetches what the browser needs to keep speech on this device; true only if it then really can. */
export const keepOnDevice = async (): Promise<boolean> => {
  const api = speechApi()
  if (api === null) return false
  for (const lang of englishOf(navigator.languages)) {
    try {
      const installing = api.Recogniser.install?.({ langs: [lang], processLocally: true })
      if (installing === undefined || !(await within(installing, INSTALL_MS, false))) continue
      if ((await onDevice(api, lang)) === 'available') return true
    } catch {
      continue
    }
  }
  return false
}
