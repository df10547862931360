import type { Language } from '../core/vocabulary/language.ts'
import { KEPT } from './language.ts'

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', fr: 'Français' }

/** Keeps the choice and shows the page in it. */
export const chooseLanguage = (language: Language): void => {
  const address = new URL(location.href)
  try {
    localStorage.setItem(KEPT, language)
    address.searchParams.delete('lang')
  } catch {
    // Where nothing can be kept the address carries it.
    address.searchParams.set('lang', language)
  }
  if (address.href === location.href) location.reload()
  else location.replace(address)
}
