import type { Problem } from '../problems/problem.ts'
import type { Source } from '../read/source.ts'
import { placeShape, type ShapedPlace } from './place-shape.ts'
import { scenarioShape, type ShapedScenario } from './scenario-shape.ts'
import { shapeSource } from './shape-source.ts'
import { type Texts, textsShape } from './texts-shape.ts'

/** A value of the right shape together with the document it was read from. */
export type Held<T> = { readonly value: T; readonly source: Source }

/** All files of one scenario, each of the right shape; nothing is known yet of whether they make sense together. */
export type Authored = {
  readonly scenario: Held<ShapedScenario>
  readonly place: Held<ShapedPlace>
  readonly texts: Readonly<Record<string, Held<Texts>>> & { readonly en: Held<Texts> }
}

export type ShapedAll =
  | { readonly ok: true; readonly authored: Authored }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const need = (source: Source | undefined): Source => {
  if (source === undefined) throw new Error('A scenario needs its own file, a place and English texts')
  return source
}

/** Holds the documents against the schemas: the scenario, its place, then one text file for each language. */
export const shapeAll = (sources: readonly Source[], languages: readonly string[]): ShapedAll => {
  const [first, second, ...rest] = sources
  const scenarioSource = need(first)
  const placeSource = need(second)
  const scenario = shapeSource(scenarioSource, scenarioShape)
  const place = shapeSource(placeSource, placeShape)
  const held: Record<string, Held<Texts>> = {}
  const problems: Problem[] = []
  for (const result of [scenario, place]) if (!result.ok) problems.push(...result.problems)
  for (const [at, language] of languages.entries()) {
    const source = need(rest[at])
    const texts = shapeSource(source, textsShape)
    if (texts.ok) held[language] = { value: texts.value, source }
    else problems.push(...texts.problems)
  }
  const { en } = held
  if (!scenario.ok || !place.ok || en === undefined || problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    authored: {
      scenario: { value: scenario.value, source: scenarioSource },
      place: { value: place.value, source: placeSource },
      texts: { ...held, en },
    },
  }
}
