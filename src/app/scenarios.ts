import entries, { loads } from 'virtual:scenarios'
import { filled } from '../core/radio/replies/slots.ts'
import type { CompiledScenario, ScenarioEntry, ScenarioTexts } from '../content/compiled-scenario.ts'
import type { Say } from '../pages/say.ts'

/** Every scenario that can be played. */
export const SCENARIO_LIST: readonly ScenarioEntry[] = entries

/** A scenario ready to play, in its usual form or in a variant; null when there is none of this name. */
export const loadScenario = async (id: string, variant: string | null = null): Promise<CompiledScenario | null> => {
  const isUsual = variant === null || SCENARIO_LIST.some((one) => one.id === id && one.variants[0] === variant)
  const address = isUsual ? id : `${id}@${variant}`
  const load = Object.hasOwn(loads, address) ? loads[address] : undefined
  return load === undefined ? null : (await load()).default
}

/**
 * Puts text ids into words, with their holes filled. A wording past the end of a list begins it again; a text that is
 * missing shows its id.
 */
export const sayWith = (texts: ScenarioTexts): Say => {
  return (ref) => {
    const { id, wording, slots } = typeof ref === 'string' ? { id: ref, wording: 0, slots: undefined } : ref
    const text = texts[id]
    if (text === undefined) return id
    return filled(typeof text === 'string' ? text : (text[wording % text.length] ?? id), slots)
  }
}

/** The texts of a scenario in this language, or in English where it has not been translated. */
export const textsOf = (compiled: CompiledScenario, language: string): ScenarioTexts =>
  compiled.texts[language] ?? compiled.texts['en'] ?? {}
