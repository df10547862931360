import { type Language, LANGUAGES, SET_LANGUAGE } from '../core/vocabulary/language.ts'

/**
 * Two languages for testing that nobody speaks: `en-XA` is English with accents and a third longer, `ar-XB` runs from right
 * to left. They are asked for in the address alone: `?lang=en-XA`.
 */
export const PSEUDO = ['en-XA', 'ar-XB'] as const
export type Pseudo = (typeof PSEUDO)[number]

/** Where a browser keeps the language that was chosen. */
export const KEPT = 'pictures-up-language'

const known = (tag: string | null | undefined): Language | undefined =>
  LANGUAGES.find((language) => language === tag?.toLowerCase().split('-')[0])

const keptLanguage = (): string | null => {
  try {
    return localStorage.getItem(KEPT)
  } catch {
    // A browser that keeps nothing still has languages of its own.
    return null
  }
}

/** The language of the page: the one in the address, else the one that was chosen, else the browser's first that is here. */
export const languageOf = (search: string, kept: string | null, preferred: readonly string[]): Language | Pseudo => {
  const asked = new URLSearchParams(search).get('lang')
  const pseudo = PSEUDO.find((one) => one === asked)
  if (pseudo !== undefined) return pseudo
  return known(asked) ?? known(kept) ?? preferred.map(known).find((language) => language !== undefined) ?? SET_LANGUAGE
}

export const languageHere = (): Language | Pseudo => languageOf(location.search, keptLanguage(), navigator.languages)
