import type { ScenarioId } from '../vocabulary/ids.ts'
import type { Criterion } from '../vocabulary/words.ts'

/** What a word of a CV rests on: levels in these criteria, or a pass in one of these scenes. */
export type KeywordBasis =
  | { readonly by: 'levels'; readonly criteria: readonly Criterion[] }
  | { readonly by: 'passes'; readonly scenes: readonly ScenarioId[] }

const levels = (...criteria: readonly Criterion[]): KeywordBasis => ({ by: 'levels', criteria })
const passes = (...scenes: readonly ScenarioId[]): KeywordBasis => ({ by: 'passes', scenes })

/**
 * The nine words that employers look for (syllabus 2.3), each with the row of the job description that it names. Rows of
 * skills are shown by their criteria (rubric 7); rows of duties and trends have none, so a pass in a scene that practises
 * them (syllabus 6) must do.
 */
export const KEYWORD_BASIS = {
  /** K10, flexibility. */
  adaptability: levels('R9', 'R8'),
  /** K06, communication skills. */
  communication: levels('R3', 'R4'),
  /** The expectation of confidentiality (rubric 7). */
  confidentiality: levels('R6'),
  /** D10, support of camera, lighting, sound, wardrobe and props. */
  productionSupport: passes('hot-set-at-lunch', 'missing-mug', 'led-volume', 'clients-on-set'),
  /** K23, scheduling software and admin tools. */
  scheduling: levels('R10', 'R12'),
  /** D07, call sheets, scripts and other papers. */
  scriptManagement: passes('find-the-mistake', 'wrong-pink'),
  /** K25, minor technical troubleshooting. */
  techSavvy: levels('R12', 'R8'),
  /** K19, time management. */
  timeManagement: levels('R9'),
  /** E08, virtual production. */
  virtualProduction: passes('led-volume'),
} as const satisfies Readonly<Record<string, KeywordBasis>>

export type Keyword = keyof typeof KEYWORD_BASIS

/** In the order of the syllabus. */
export const KEYWORDS: readonly Keyword[] = Object.keys(KEYWORD_BASIS).filter(
  (word): word is Keyword => word in KEYWORD_BASIS,
)
