import { VARIANT_MARK } from '../../variants.ts'
import { namesOfProps } from '../../lower/place/things.ts'
import type { Path, Source } from '../../read/source.ts'
import type { Held } from '../../shape/authored.ts'
import type { ShapedPlace } from '../../shape/place-shape.ts'
import type { Texts } from '../../shape/texts-shape.ts'
import { placeProblem, type PlaceProblem } from './placed.ts'

/** One place where a place asks for a text. */
type AskedHere = { readonly text: string; readonly path: Path; readonly why: string }

const NAMED = 'The place names it here.'

const named = (key: string, list: readonly { readonly name: string | null }[]): readonly AskedHere[] =>
  list.flatMap(({ name }, index) => (name === null ? [] : [{ text: name, path: [key, index, 'name'], why: NAMED }]))

/** Every text that a place needs, with what needs it. */
export const textsOfPlace = (place: ShapedPlace): readonly AskedHere[] => {
  const props = namesOfProps(place)
  return [
    ...place.doors.map(({ id }, index) => ({
      text: `door.${id}`,
      path: ['doors', index, 'id'],
      why: 'A caption names the door that moves.',
    })),
    ...place.props.flatMap(({ movedTo }, index) =>
      movedTo === undefined
        ? []
        : [
            {
              text: `prop.${props[index] ?? ''}`,
              path: ['props', index],
              why: 'A caption names the thing that is moved.',
            },
          ],
    ),
    ...place.posts.map(({ id }, index) => ({
      text: `post.${id}`,
      path: ['posts', index, 'id'],
      why: 'The text view says which post it is.',
    })),
    ...place.spots.flatMap(({ text }, index) =>
      text === null ? [] : [{ text, path: ['spots', index, 'text'], why: NAMED }],
    ),
    ...named('ground', place.ground),
    ...named('blocks', place.blocks),
    ...named('zones', place.zones),
    ...place.labels.map(({ text }, index) => ({ text, path: ['labels', index, 'text'], why: NAMED })),
    ...place.painted.map((text, index) => ({
      text,
      path: ['painted', index],
      why: 'The painting leaves this word to the page.',
    })),
  ]
}

/** The texts of a place by language code. */
export type PlaceTexts = Readonly<Record<string, Held<Texts>>>

const fileIn = (source: Source, language: string): string => source.file.replace(/\.yaml$/, `.${language}.yaml`)

/** Every text in every language that is asked for, and none that nobody needs. */
export const checkPlaceWords = (
  place: ShapedPlace,
  source: Source,
  texts: PlaceTexts,
  languages: readonly string[],
): readonly PlaceProblem[] => {
  const asked = textsOfPlace(place)
  const all = [...new Set([...languages, ...Object.keys(texts)])]
  const missing = all.flatMap((language) => {
    const seen = new Set<string>()
    return asked.flatMap(({ text, path, why }) => {
      const known = texts[language]
      if (seen.has(text) || (known !== undefined && Object.hasOwn(known.value, text))) return []
      seen.add(text)
      const file = known?.source.file ?? fileIn(source, language)
      return [placeProblem('PL004', source.at(path), { text, language, why, file })]
    })
  })
  const known = new Set(asked.map(({ text }) => text))
  const isKnown = (text: string): boolean => {
    const [plain = text, variant] = text.split(VARIANT_MARK)
    return known.has(plain) && (variant === undefined || variant in place.variants)
  }
  const unused = Object.values(texts).flatMap((held) =>
    Object.keys(held.value).flatMap((text) =>
      isKnown(text) ? [] : [placeProblem('PL005', held.source.keyAt([text]), { text })],
    ),
  )
  return [...missing, ...unused]
}
