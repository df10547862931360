import type { Phrase } from '../../core/radio/drill/drill.ts'
import type { Glossary, GlossaryEntry } from '../../core/vocabulary/glossary.ts'
import { bare } from '../glossary/wording.ts'
import type { Source } from '../read/source.ts'
import { hintFor } from '../shape/near.ts'
import { type DrillProblem, drillProblem } from './problems.ts'
import type { ShapedDrill } from './shape.ts'

/** The usual words with examples in their slots; the trainee's own name stays open. */
const sayOf = (entry: GlossaryEntry, slots: Glossary['slots']): string =>
  entry.say.replace(/\{(\w+)\}/g, (whole, slot: string) => (slot === 'me' ? whole : (slots[slot]?.example ?? whole)))

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** A meaning that holds the words themselves gives them away. */
const tells = ({ say, also, means }: GlossaryEntry): boolean =>
  [say, ...also].some((words) => ` ${bare(means)} `.includes(` ${bare(words)} `))

const alikeFor = (entry: GlossaryEntry, groups: readonly (readonly string[])[]): readonly string[] => [
  ...new Set(
    [...entry.elsewhere, ...entry.sameWords, ...groups.filter((group) => group.includes(entry.id)).flat()].filter(
      (id) => id !== entry.id,
    ),
  ),
]

/** The words that the drill asks for, in the order in which they are learned. */
export const lingoPhrases = ({ items, alike }: ShapedDrill['choose'], glossary: Glossary): readonly Phrase[] => {
  const wanted = items.flatMap(({ phrases }) => phrases)
  const entries = wanted.flatMap((id) => glossary.entries.find((entry) => entry.id === id) ?? [])
  return entries.map((entry) => ({
    id: entry.id,
    say: capital(sayOf(entry, glossary.slots)),
    sense: entry.sense ?? '',
    line: entry.line,
    voice: entry.voice,
    means: entry.means,
    when: entry.when ?? '',
    group: entry.category,
    regions: entry.regions,
    oneWay: tells(entry),
    alike: alikeFor(entry, alike).filter((id) => wanted.includes(id)),
  }))
}

/** Words that the glossary does not have, and words that are asked for twice. */
export const checkLingo = (
  { items, alike }: ShapedDrill['choose'],
  known: readonly string[],
  source: Source,
): readonly DrillProblem[] => {
  const seen = new Set<string>()
  const unknown = (card: string, path: readonly (string | number)[]): DrillProblem =>
    drillProblem('DR008', source.at(path), { card, hint: hintFor(card, known) })
  const phrases = items.flatMap((item, at) =>
    item.phrases.flatMap((id, place) => {
      const path = ['items', at, 'phrases', place]
      if (!known.includes(id)) return [unknown(id, path)]
      if (seen.has(id)) return [drillProblem('DR002', source.at(path), { id })]
      seen.add(id)
      return []
    }),
  )
  const groups = alike.flatMap((group, at) =>
    group.flatMap((id, place) => (known.includes(id) ? [] : [unknown(id, ['alike', at, place])])),
  )
  return [...phrases, ...groups]
}
