import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import front from './en/front.json'
import ui from './en/ui.json'

/** Makes the words of the front page and of the shared pieces ready. */
export const startWords = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    ns: ['front', 'ui'],
    defaultNS: 'front',
    resources: { en: { front, ui } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

const LATER = {
  pages: async () => (await import('./en/pages.json')).default,
  play: async () => (await import('./en/play.json')).default,
} as const

/** Adds the words that only some pages need: `pages` for the paper room, `play` for the set. Once is enough. */
export const loadWords = async (namespace: keyof typeof LATER): Promise<void> => {
  if (i18next.hasResourceBundle('en', namespace)) return
  i18next.addResourceBundle('en', namespace, await LATER[namespace]())
}
