import type { Problem } from '../problems/problem.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Authored } from '../shape/authored.ts'
import type { Texts } from '../shape/texts-shape.ts'
import { textsOfPlace } from './place/words.ts'
import { askedTexts } from './text-ids.ts'
import { inSetLanguage } from './translations.ts'

const MOST_BRIEF_WORDS = 60
const FEWEST_WORDINGS = 2

const wordingsOf = (text: string | readonly string[] | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : text

/**
 * Every text of a scenario, enough wordings, none too many, none too long; other languages are held against these. Texts of
 * its place stand beside the place; a scenario may say them in its own words.
 */
export const checkTexts = (authored: Authored): readonly Problem[] => {
  const asked = askedTexts(authored)
  const ofPlace = textsOfPlace(authored.place.value).map(({ text }) => text)
  const problems: Problem[] = []
  const brief = authored.scenario.value.brief
  for (const [language, { value, source }] of inSetLanguage(authored.texts)) {
    const seen = new Set<string>()
    const words: Texts = { ...authored.placeTexts[language]?.value, ...value }
    for (const { text, path, why, line } of asked) {
      if (seen.has(text)) continue
      seen.add(text)
      const wordings = wordingsOf(Object.hasOwn(words, text) ? words[text] : undefined)
      if (wordings.length === 0) {
        problems.push(problemOf('SC027', authored.scenario.source.at(path), { text, language, why, file: source.file }))
      } else if (line && wordings.length < FEWEST_WORDINGS) {
        problems.push(problemOf('SC028', source.at([text]), { text, language, count: wordings.length }))
      }
    }
    for (const text of Object.keys(value)) {
      if (!seen.has(text) && !ofPlace.includes(text)) problems.push(problemOf('SC029', source.keyAt([text]), { text }))
    }
    for (const words of wordingsOf(value[brief])) {
      const count = words.split(/\s+/).filter((word) => word !== '').length
      if (count > MOST_BRIEF_WORDS) problems.push(problemOf('SC030', source.at([brief]), { count, language }))
    }
  }
  return problems
}
