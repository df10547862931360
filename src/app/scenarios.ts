import entries, { loads, wordLoads } from 'virtual:scenarios'
import { filled } from '../core/radio/replies/slots.ts'
import { SET_LANGUAGE } from '../core/vocabulary/language.ts'
import type { CompiledScenario, ScenarioEntry, ScenarioTexts } from '../content/compiled-scenario.ts'
import { pageLanguage } from '../i18n/i18n.ts'
import type { CourseEntry } from '../pages/course/course-entry.ts'
import type { Say } from '../pages/say.ts'
import type { SetWords } from '../ui/set-words.ts'

/** Every scenario that can be played. */
export const SCENARIO_LIST: readonly ScenarioEntry[] = entries

/** The same for the page, each with its title in this language, or in English where it has not been translated. */
export const scenarioEntries = (language: string): readonly CourseEntry[] =>
  entries.map((entry) => ({ ...entry, title: entry.title[language] ?? entry.title[SET_LANGUAGE] ?? entry.id }))

const wordsFor = async (address: string, language: string) => {
  const own = await wordLoads[language]?.()
  return own?.loads[address]?.()
}

/**
 * A scenario ready to play, in its usual form or in a variant, with the words of the page's language; null when there is none
 * of this name.
 */
export const loadScenario = async (id: string, variant: string | null = null): Promise<CompiledScenario | null> => {
  const isUsual = variant === null || SCENARIO_LIST.some((one) => one.id === id && one.variants[0] === variant)
  const address = isUsual ? id : `${id}@${variant}`
  const load = Object.hasOwn(loads, address) ? loads[address] : undefined
  if (load === undefined) return null
  const language = pageLanguage()
  const [{ default: compiled }, words] = await Promise.all([load(), wordsFor(address, language)])
  if (words === undefined) return compiled
  const { texts, glosses } = words.default
  return {
    ...compiled,
    texts: { ...compiled.texts, [language]: { ...compiled.texts[SET_LANGUAGE], ...texts } },
    glosses: { [language]: glosses },
  }
}

const wordsIn = (texts: ScenarioTexts, ref: Parameters<Say>[0]): string | null => {
  const { id, wording, slots } = typeof ref === 'string' ? { id: ref, wording: 0, slots: undefined } : ref
  const text = texts[id]
  if (text === undefined) return null
  return filled(typeof text === 'string' ? text : (text[wording % text.length] ?? id), slots)
}

/**
 * Puts text ids into words, with their holes filled. A wording past the end of a list begins it again; a text that is
 * missing shows its id.
 */
export const sayWith =
  (texts: ScenarioTexts): Say =>
  (ref) =>
    wordsIn(texts, ref) ?? (typeof ref === 'string' ? ref : ref.id)

/** The texts of a scenario in this language, or in English where it has not been translated. */
export const textsOf = (compiled: CompiledScenario, language: string): ScenarioTexts =>
  compiled.texts[language] ?? compiled.texts[SET_LANGUAGE] ?? {}

/** What a page in this language says beside the words of the set. */
export const setWordsOf = (compiled: CompiledScenario, language: string): SetWords => ({
  gloss: (line) => wordsIn(compiled.glosses[language] ?? {}, line),
  onSet: sayWith(compiled.texts[SET_LANGUAGE] ?? {}),
})
