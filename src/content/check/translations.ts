import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { worksOf } from '../lower/lines.ts'
import type { Problem } from '../problems/problem.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Authored, Held } from '../shape/authored.ts'
import { hintFor } from '../shape/near.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'
import type { Texts } from '../shape/texts-shape.ts'
import { VARIANT_MARK } from '../variants.ts'

type ByLanguage = Readonly<Record<string, Held<Texts>>>
type Named = readonly [language: string, held: Held<Texts>]

/** The texts of the set's own language, as a list of one or none. */
export const inSetLanguage = (texts: ByLanguage): readonly Named[] =>
  Object.entries(texts).filter(([language]) => language === SET_LANGUAGE)

const wordingsOf = (text: string | readonly string[] | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : text

const holesOf = (text: string | readonly string[] | undefined): string => {
  const holes = wordingsOf(text).flatMap((words) => [...words.matchAll(/\{[^}]*\}/g)].map(([hole]) => hole))
  return [...new Set(holes)].toSorted().join(' ') || 'none'
}

/** What is said by the trainee stays in the language of the set: words that work, and chips of the phrase board. */
const saidIds = (scenario: ShapedScenario): ReadonlySet<string> =>
  new Set([...worksOf(scenario), ...Object.values(scenario.board).flat()])

/** One file of a language held against that of the set: every text, none besides, with the same holes. */
const checkFile = (
  english: Held<Texts>,
  { value, source }: Held<Texts>,
  said: ReadonlySet<string>,
): readonly Problem[] => {
  const isSaid = (id: string): boolean => said.has(id.split(VARIANT_MARK)[0] ?? id)
  const due = Object.keys(english.value).filter((id) => !isSaid(id))
  const missing = due
    .filter((text) => !Object.hasOwn(value, text))
    .map((text) => problemOf('SC080', source.at([]), { text, file: source.file, english: english.source.file }))
  const wrong = Object.entries(value).flatMap(([text, own]): readonly Problem[] => {
    if (isSaid(text)) {
      const why = 'These words are said, and what is said is said in English in every language of the page.'
      return [problemOf('SC081', source.keyAt([text]), { text, why, fix: 'Take it out.' })]
    }
    const theirs = english.value[text]
    if (theirs === undefined) {
      const why = `${english.source.file} has no such text.`
      return [problemOf('SC081', source.keyAt([text]), { text, why, fix: hintFor(text, due) })]
    }
    const [found, wanted] = [holesOf(own), holesOf(theirs)]
    const [count, wordings] = [wordingsOf(own).length, wordingsOf(theirs).length]
    return [
      ...(found === wanted
        ? []
        : [problemOf('SC082', source.at([text]), { text, found, wanted, english: english.source.file })]),
      ...(count === 1 || count === wordings
        ? []
        : [problemOf('SC083', source.at([text]), { text, found: count, wanted: wordings })]),
    ]
  })
  return [...missing, ...wrong]
}

const MOST_BRIEF_WORDS = 75

const longBriefs = (brief: string, [language, { value, source }]: Named): readonly Problem[] =>
  wordingsOf(value[brief]).flatMap((words) => {
    const count = words.split(/\s+/).filter((word) => word !== '').length
    return count > MOST_BRIEF_WORDS ? [problemOf('SC084', source.at([brief]), { count, language })] : []
  })

/**
 * Every other language of a scenario's own texts, of the net and of the people who are met, held against the language of
 * the set. A language that has no file at all is not begun, and its readers get English.
 */
export const checkTranslations = ({ scenario: { value }, texts, replies, people }: Authored): readonly Problem[] => {
  const held = (files: ByLanguage, said: ReadonlySet<string>): readonly Problem[] => {
    const english = files[SET_LANGUAGE]
    const others = Object.entries(files).filter(([language]) => language !== SET_LANGUAGE)
    return english === undefined ? [] : others.flatMap(([, other]) => checkFile(english, other, said))
  }
  const briefs = Object.entries(texts).filter(([language]) => language !== SET_LANGUAGE)
  return [
    ...held(texts, saidIds(value)),
    ...held(replies, new Set()),
    ...held(people, new Set()),
    ...briefs.flatMap((one) => longBriefs(value.brief, one)),
  ]
}
