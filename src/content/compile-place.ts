import { SET_LANGUAGE } from '../core/vocabulary/language.ts'
import type { Plan } from '../core/floor/plan.ts'
import { checkPlace } from './check/place/check-place.ts'
import { lowerPlan } from './lower/plan.ts'
import type { Problem } from './problems/problem.ts'
import { problemOf } from './problems/problem-of.ts'
import { type AuthoredPlace, type PlaceFiles, readPlace } from './shape/authored.ts'
import type { Texts } from './shape/texts-shape.ts'

/** A place that can be played on, with the warnings that are left, or every problem that keeps it from being one. */
export type PlaceCompilation =
  | {
      readonly ok: true
      readonly plan: Plan
      readonly texts: Readonly<Record<string, Texts>>
      readonly problems: readonly Problem[]
    }
  | {
      readonly ok: false
      readonly problems: readonly Problem[]
      readonly plan: Plan | null
      readonly texts: Readonly<Record<string, Texts>>
    }

const fileName = ({ place }: AuthoredPlace): readonly Problem[] => {
  const wanted = place.source.file
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/\.yaml$/, '')
  const found = place.value.id
  if (wanted === undefined || wanted === found) return []
  return [problemOf('SC056', place.source.at(['id']), { found, wanted, kind: 'place', what: 'file' })]
}

const byLine = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column

/**
 * A place's files made into what can be walked on. Never throws for what an author wrote. A place with problems still has
 * its plan where it could be read, so that it can be drawn and looked at.
 */
export const compilePlace = (files: PlaceFiles): PlaceCompilation => {
  const read = readPlace(files)
  if (!read.ok) return { ...read, plan: null, texts: {} }
  const { place, texts } = read.authored
  const problems = [...fileName(read.authored), ...checkPlace(place, texts, [SET_LANGUAGE])].toSorted(byLine)
  const plan = lowerPlan(place.value)
  const words = Object.fromEntries(Object.entries(texts).map(([language, { value }]) => [language, value]))
  const isWrong = problems.some(({ severity }) => severity === 'error')
  return { ok: !isWrong, plan, texts: words, problems }
}
