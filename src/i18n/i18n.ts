import i18next, { type BackendModule, type ReadCallback, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import front from './en/front.json'
import ui from './en/ui.json'

const LATER = {
  controls: async () => (await import('./en/controls.json')).default,
  drill: async () => (await import('./en/drill.json')).default,
  glossary: async () => (await import('./en/glossary.json')).default,
  pages: async () => (await import('./en/pages.json')).default,
  play: async () => (await import('./en/play.json')).default,
  voice: async () => (await import('./en/voice.json')).default,
} as const

const later: Readonly<Record<string, () => Promise<ResourceKey>>> = LATER

const bring = async (namespace: string, done: ReadCallback): Promise<void> => {
  try {
    const load = Object.hasOwn(later, namespace) ? later[namespace] : undefined
    if (load === undefined) throw new Error(`There is no namespace "${namespace}"`)
    done(null, await load())
  } catch (error) {
    done(error instanceof Error ? error : String(error), null)
  }
}

/** Brings a namespace when a piece that needs it is first shown; the piece waits for it in its own place. */
const whenShown: BackendModule = {
  type: 'backend',
  callbackApi: true,
  init: () => undefined,
  read: (_language, namespace, done) => void bring(namespace, done),
}

/** Makes the words of the front page and of the shared pieces ready. */
export const startWords = async (): Promise<void> => {
  await i18next
    .use(initReactI18next)
    .use(whenShown)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      ns: ['front', 'ui'],
      defaultNS: 'front',
      resources: { en: { front, ui } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      initAsync: false,
    })
}

/** Adds the words that only some pages need: `pages` for the paper room, `play` for the set. Once is enough. */
export const loadWords = async (namespace: keyof typeof LATER): Promise<void> => {
  if (i18next.hasResourceBundle('en', namespace)) return
  i18next.addResourceBundle('en', namespace, await LATER[namespace]())
}
