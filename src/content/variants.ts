import { VARIANTS, type Variant } from '../core/vocabulary/words.ts'
import { problemOf } from './problems/problem-of.ts'
import type { Problem } from './problems/problem.ts'
import type { Authored, Held } from './shape/authored.ts'
import type { ShapedScenario } from './shape/scenario-shape.ts'
import type { Texts } from './shape/texts-shape.ts'

/** Between a text id and the variant in which it reads so: `line.kaur.brief@night`. */
export const VARIANT_MARK = '@'

/** The variants in which a scenario can be played, the usual one first; none where it has one form only. */
export const variantsOf = (scenario: ShapedScenario): readonly Variant[] =>
  Object.keys(scenario.variants ?? {}).flatMap((name) => VARIANTS.find((known) => known === name) ?? [])

/** The texts as they read in one variant, each under its plain id. */
export const textsIn = (texts: Texts, variant: Variant | null): Texts => {
  const read: Texts = {}
  for (const [id, text] of Object.entries(texts)) {
    const [plain = id, of] = id.split(VARIANT_MARK)
    if (of === undefined ? !(plain in read) : of === variant) read[plain] = text
  }
  return read
}

const scenarioIn = (scenario: ShapedScenario, variant: Variant): ShapedScenario => {
  const own = scenario.variants?.[variant]
  if (own === undefined) return scenario
  const { clock, slug, looks, terms } = own
  return {
    ...scenario,
    variants: { [variant]: own },
    show: { ...scenario.show, ...(clock === undefined ? {} : { clock }), ...(slug === undefined ? {} : { slug }) },
    cast: scenario.cast.map((person) => ({ ...person, look: looks[person.id] ?? person.look })),
    terms: { ...scenario.terms, ...terms },
  }
}

const heldIn = (texts: Readonly<Record<string, Held<Texts>>>, variant: Variant | null) =>
  Object.fromEntries(
    Object.entries(texts).map(([language, held]) => [language, { ...held, value: textsIn(held.value, variant) }]),
  )

/** The files of a scenario as they stand in one of its variants; in its one form where it has none. */
export const authoredIn = (authored: Authored, variant: Variant | null): Authored => {
  const { scenario, placeTexts, texts, beyond } = authored
  const value = variant === null ? scenario.value : scenarioIn(scenario.value, variant)
  return {
    ...authored,
    scenario: { ...scenario, value },
    placeTexts: heldIn(placeTexts, variant),
    beyond: beyond.map((place) => ({ ...place, texts: heldIn(place.texts, variant) })),
    texts: { ...heldIn(texts, variant), en: { ...texts.en, value: textsIn(texts.en.value, variant) } },
  }
}

/** Texts for a variant that neither the scenario nor its place has. */
export const strayTexts = ({ scenario, place, texts, placeTexts, beyond }: Authored): readonly Problem[] => {
  const strays = ({ value, source }: Held<Texts>, known: readonly string[]): readonly Problem[] =>
    Object.keys(value).flatMap((text) => {
      const [, of] = text.split(VARIANT_MARK)
      return of === undefined || known.includes(of) ? [] : [problemOf('SC029', source.keyAt([text]), { text })]
    })
  return [
    ...Object.values(texts).flatMap((held) => strays(held, variantsOf(scenario.value))),
    ...Object.values(placeTexts).flatMap((held) => strays(held, Object.keys(place.value.variants))),
    ...beyond.flatMap((other) =>
      Object.values(other.texts).flatMap((held) => strays(held, Object.keys(other.place.value.variants))),
    ),
  ]
}
