import type { Held } from '../shape/authored.ts'
import { hintFor } from '../shape/near.ts'
import { CATEGORIES } from '../../core/vocabulary/glossary.ts'
import { type GlossaryProblem, glossaryProblem } from './problems.ts'
import type { GlossarySources, Placed } from './read.ts'
import { bare, slotsOf } from './wording.ts'

/** Two entries with one id. */
const doubles = ({ entries }: GlossarySources): GlossaryProblem[] => {
  const first = new Map<string, Placed>()
  return entries.flatMap((placed) => {
    const { id } = placed.entry
    const other = first.get(id)
    if (other === undefined) {
      first.set(id, placed)
      return []
    }
    const { file, line } = other.source.at([other.index, 'id'])
    return [glossaryProblem('GL001', placed.source.at([placed.index, 'id']), { id, file, line })]
  })
}

/** Ids of entries and of people that are written wrongly. */
const strayNames = ({ entries, roles }: GlossarySources): GlossaryProblem[] => {
  const ids = entries.map(({ entry }) => entry.id)
  const known = Object.keys(roles.value)
  return entries.flatMap(({ entry, source, index }) => {
    const strays = (['replies', 'elsewhere'] as const).flatMap((key) =>
      entry[key].flatMap((id, place) => {
        const good = ids.includes(id) && !(key === 'elsewhere' && id === entry.id)
        const where = source.at([index, key, place])
        return good ? [] : [glossaryProblem('GL002', where, { key, id, hint: hintFor(id, ids) })]
      }),
    )
    const strangers = entry.by.flatMap((role, place) =>
      known.includes(role)
        ? []
        : [glossaryProblem('GL004', source.at([index, 'by', place]), { role, hint: hintFor(role, known) })],
    )
    return [...strays, ...strangers]
  })
}

/** Slots without an example, and words that stand in an entry twice. */
const wordings = ({ entries, slots }: GlossarySources): GlossaryProblem[] => {
  const known = Object.keys(slots.value)
  return entries.flatMap(({ entry, source, index }) => {
    const seen = new Set<string>()
    const all = [
      { wording: entry.say, path: [index, 'say'] },
      ...entry.also.map((wording, place) => ({ wording, path: [index, 'also', place] })),
      ...entry.heard.map((wording, place) => ({ wording, path: [index, 'heard', place] })),
      ...(entry.spoken === undefined ? [] : [{ wording: entry.spoken, path: [index, 'spoken'] }]),
    ]
    return all.flatMap(({ wording, path }) => {
      const where = source.at(path)
      const problems = slotsOf(wording).flatMap((slot) =>
        known.includes(slot)
          ? []
          : [glossaryProblem('GL003', where, { wording, slot: `{${slot}}`, hint: hintFor(slot, known) })],
      )
      const key = bare(wording)
      if (seen.has(key) && !path.includes('spoken')) problems.push(glossaryProblem('GL007', where, { wording }))
      seen.add(key)
      return problems
    })
  })
}

/** Entries with the same words that nothing tells apart. */
const twins = ({ entries, texts }: GlossarySources): GlossaryProblem[] =>
  entries.flatMap(({ entry, category, source, index }) => {
    const other = entries.find(({ entry: one }) => one.id !== entry.id && bare(one.say) === bare(entry.say))
    if (other === undefined || texts[category].value[entry.id]?.sense !== undefined) return []
    return [glossaryProblem('GL008', source.at([index, 'say']), { say: entry.say, other: other.entry.id })]
  })

const confidence = ({ entries }: GlossarySources): GlossaryProblem[] =>
  entries.flatMap(({ entry, source, index }) => {
    const count = entry.sources.length
    if (entry.confidence === 0 ? count === 0 : count >= entry.confidence) return []
    return [
      glossaryProblem('GL009', source.at([index, 'confidence']), {
        confidence: entry.confidence,
        count: count === 0 ? 'no' : count,
      }),
    ]
  })

/** Names without a text, and texts without a name. */
const pairs = (
  ids: readonly string[],
  facts: { readonly file: string },
  texts: Held<Readonly<Record<string, unknown>>>,
): GlossaryProblem[] => {
  const { source, value } = texts
  const missing = ids.filter((id) => !(id in value))
  const stray = Object.keys(value).filter((id) => !ids.includes(id))
  return [
    ...missing.map((id) => glossaryProblem('GL005', source.at([]), { id, file: source.file })),
    ...stray.map((id) =>
      glossaryProblem('GL006', source.keyAt([id]), { id, file: facts.file, hint: hintFor(id, missing) }),
    ),
  ]
}

const texts = (sources: GlossarySources): GlossaryProblem[] => [
  ...CATEGORIES.flatMap((category) => {
    const own = sources.entries.filter((placed) => placed.category === category)
    const file = own[0]?.source.file ?? `${category}.yaml`
    return pairs(
      own.map(({ entry }) => entry.id),
      { file },
      sources.texts[category],
    )
  }),
  ...pairs(Object.keys(sources.roles.value), sources.roles.source, sources.roleNames),
  ...pairs(Object.keys(sources.slots.value), sources.slots.source, sources.slotNames),
]

/** Everything that does not fit together in a glossary whose files are of the right shape. */
export const checkGlossary = (sources: GlossarySources): readonly GlossaryProblem[] =>
  [doubles, strayNames, wordings, twins, confidence, texts].flatMap((check) => check(sources))
