import i18next, { type BackendModule, type ReadCallback, type ResourceKey, type TypeOptions } from 'i18next'
import { initReactI18next } from 'react-i18next'
import front from './en/front.json'
import ui from './en/ui.json'
import { PSEUDO, type Pseudo } from './language.ts'
import { type Language, LANGUAGES, SET_LANGUAGE } from '../core/vocabulary/language.ts'

type Files = Readonly<Record<string, () => Promise<ResourceKey>>>

const FIRST: Readonly<Record<string, ResourceKey>> = { front, ui }

const ENGLISH: Files = import.meta.glob<ResourceKey>(['./en/*.json', '!./en/{front,ui}.json'], { import: 'default' })

/** Every namespace of a language, each fetched when it is needed; the list of another language comes with the first. */
const FILES: Readonly<Record<Language, () => Promise<Files>>> = {
  en: () => Promise.resolve(ENGLISH),
  es: async () => (await import('./es/files.ts')).files,
  fr: async () => (await import('./fr/files.ts')).files,
}

const isPseudo = (language: string): boolean => PSEUDO.some((pseudo) => pseudo === language)

const bringPlain = async (language: Language, namespace: string): Promise<ResourceKey> => {
  const first = language === SET_LANGUAGE ? FIRST[namespace] : undefined
  if (first !== undefined) return first
  const files = await FILES[language]()
  const load = files[`./${namespace}.json`] ?? files[`./en/${namespace}.json`]
  if (load === undefined) throw new Error(`There is no namespace "${namespace}" in "${language}"`)
  return load()
}

const bringWords = async (language: string, namespace: string): Promise<ResourceKey> => {
  const words = await bringPlain(LANGUAGES.find((one) => one === language) ?? SET_LANGUAGE, namespace)
  if (!isPseudo(language)) return words
  const { pseudoWords } = await import('./pseudo.ts')
  return pseudoWords(words, language === 'ar-XB') as ResourceKey
}

const bring = async (language: string, namespace: string, done: ReadCallback): Promise<void> => {
  try {
    done(null, await bringWords(language, namespace))
  } catch (error) {
    done(error instanceof Error ? error : String(error), null)
  }
}

/** Brings a namespace when a piece that needs it is first shown; the piece waits for it in its own place. */
const whenShown: BackendModule = {
  type: 'backend',
  callbackApi: true,
  init: () => undefined,
  read: (language, namespace, done) => void bring(language, namespace, done),
}

/** Makes the words of the front page and of the shared pieces ready, in the language of the page. */
export const startWords = async (language: Language | Pseudo): Promise<void> => {
  const names = Object.keys(FIRST)
  const words = await Promise.all(names.map(async (name) => bringWords(language, name)))
  await i18next
    .use(initReactI18next)
    .use(whenShown)
    .init({
      lng: language,
      fallbackLng: false,
      load: 'currentOnly',
      ns: names,
      defaultNS: 'front',
      resources: { [language]: Object.fromEntries(names.map((name, at) => [name, words[at] ?? {}])) },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      initAsync: false,
    })
}

/** Says on the document in which language it is, and which way it is read. */
export const showLanguage = (): void => {
  document.documentElement.lang = i18next.language
  document.documentElement.dir = i18next.dir()
}

/** The language that the page is in. */
export const pageLanguage = (): string => i18next.language

/** Adds the words that only some pages need: `pages` for the paper room, `play` for the set. Once is enough. */
export const loadWords = async (namespace: keyof TypeOptions['resources']): Promise<void> => {
  const { language } = i18next
  if (i18next.hasResourceBundle(language, namespace)) return
  i18next.addResourceBundle(language, namespace, await bringWords(language, namespace))
}
