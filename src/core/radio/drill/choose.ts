import { type ChanceState, nextInt } from '../../chance/chance.ts'
import type { Region } from '../../vocabulary/radio.ts'
import type { Drill, Phrase } from './drill.ts'
import type { ChooseItem } from './item.ts'

/** The items of a phrase: from the words to the meaning, and back where the meaning does not tell the words. */
const itemsOf = ({ id, oneWay }: Phrase): readonly ChooseItem[] => {
  const one = { kind: 'choose', trains: [`phrase:${id}`], phrase: id } as const
  const meaning: ChooseItem = { ...one, id: `${id}-meaning`, ask: 'meaning' }
  return oneWay ? [meaning] : [meaning, { ...one, id: `${id}-words`, ask: 'words' }]
}

const labelOf = ({ say, sense }: Phrase): string => say.replace('{me}', '…') + (sense === '' ? '' : ` (${sense})`)

/** A drill with the items and labels that follow from its phrases: they are not shipped. */
export const withPhrases = (drill: Drill): Drill => ({
  ...drill,
  items: [...drill.items, ...drill.phrases.flatMap(itemsOf)],
  labels: { ...drill.labels, ...Object.fromEntries(drill.phrases.map((phrase) => [phrase.id, labelOf(phrase)])) },
})

/** One of four: what it says, and what is said of it when it is chosen. */
export interface Option {
  readonly id: string
  readonly words: string
  readonly right: boolean
}

/** A question from the glossary, as it is asked. */
export interface Question {
  readonly phrase: Phrase
  readonly options: readonly Option[]
  /** Regions that the word belongs to, where it does not belong to all. */
  readonly only: readonly Region[]
}

const OPTIONS = 4
const ALL_REGIONS = 4

const drawn = <T>(list: readonly T[], count: number, from: ChanceState): readonly [readonly T[], ChanceState] => {
  const left = [...list]
  const out: T[] = []
  let chance = from
  while (out.length < count && left.length > 0) {
    const [at, after] = nextInt(chance, left.length)
    chance = after
    out.push(...left.splice(at, 1))
  }
  return [out, chance]
}

/** The words of a phrase with the trainee's name in them. */
export const phraseWords = (phrase: Phrase, me: string): string => phrase.say.replaceAll('{me}', me)

/** Four to choose from: others of the same kind first, and none that would be right as well. */
export const questionOf = (
  item: ChooseItem,
  phrases: readonly Phrase[],
  me: string,
  chance: ChanceState,
): Question | null => {
  const phrase = phrases.find(({ id }) => id === item.phrase)
  if (phrase === undefined) return null
  const differs = (other: Phrase): boolean =>
    other.id !== phrase.id && !phrase.alike.includes(other.id) && !other.alike.includes(phrase.id)
  const others = phrases.filter(differs)
  const [near, afterNear] = drawn(
    others.filter(({ group }) => group === phrase.group),
    OPTIONS - 1,
    chance,
  )
  const [far, afterFar] = drawn(
    others.filter(({ group }) => group !== phrase.group),
    OPTIONS - 1 - near.length,
    afterNear,
  )
  const [mixed] = drawn([phrase, ...near, ...far], OPTIONS, afterFar)
  return {
    phrase,
    only: phrase.regions.length === ALL_REGIONS ? [] : phrase.regions,
    options: mixed.map((one) => ({
      id: one.id,
      words: item.ask === 'meaning' ? one.means : phraseWords(one, me),
      right: one.id === phrase.id,
    })),
  }
}
