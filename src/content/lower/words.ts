import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import type { ScenarioTexts, ScenarioWords } from '../compiled-scenario.ts'
import type { Authored } from '../shape/authored.ts'
import type { Texts } from '../shape/texts-shape.ts'
import { textsBeyond } from './beyond.ts'
import { linesOf } from './lines.ts'
import { linesOfPeople, peopleTexts } from './people.ts'
import { replyLines, replyTexts } from './replies.ts'

/** The words of every place of a scenario in one language. */
export const wordsOfPlaces = ({ placeTexts, beyond }: Authored, language: string): Texts =>
  Object.assign(
    {},
    ...beyond.map(({ place, texts }) => textsBeyond(place.value.id, texts[language]?.value ?? {})),
    placeTexts[language]?.value,
  )

const split = (texts: ScenarioTexts, lines: ReadonlySet<string>): ScenarioWords => {
  const entries = Object.entries(texts)
  return {
    texts: Object.fromEntries(entries.filter(([id]) => !lines.has(id))),
    glosses: Object.fromEntries(entries.filter(([id]) => lines.has(id))),
  }
}

/** All that a language has for a scenario: its texts, and what the lines mean that stay in the language of the set. */
export const lowerWords = (authored: Authored, language: string): ScenarioWords => {
  const scenario = authored.scenario.value
  const own = authored.texts[language]?.value ?? {}
  const named = { ...authored.texts[SET_LANGUAGE].value, ...own }
  const people = authored.people[language]?.value ?? {}
  const replies = authored.replies[language]?.value ?? {}
  const lines = new Set([
    ...linesOf(scenario),
    ...replyLines(scenario, named, replies, language).map(([id]) => id),
    ...linesOfPeople(scenario, people).map(([id]) => id),
  ])
  const all = {
    ...replyTexts(scenario, named, replies, language),
    ...peopleTexts(scenario, people),
    ...wordsOfPlaces(authored, language),
    ...own,
  }
  return split(all, lines)
}
