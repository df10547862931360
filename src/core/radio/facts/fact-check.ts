import { wordSet } from '../words/word-set.ts'

/** One key slot of an order, held against what was said. */
export type FactCheck = {
  readonly key: string
  readonly wanted: string
  readonly state: 'right' | 'missing' | 'wrong'
  /** The words that repeat or contradict the slot, empty if it is missing. */
  readonly said: string
}

/** The same slot, found in another state. */
export const foundAs = ({ key, wanted }: FactCheck, state: FactCheck['state'], said: string): FactCheck => ({
  key,
  wanted,
  state,
  said,
})

/** Whether any of the slots was found in a state. */
export const anyIs = (checks: readonly FactCheck[], state: FactCheck['state']): boolean => {
  for (const check of checks) if (check.state === state) return true
  return false
}

/** Whether all of the slots were found in a state; so they were if there are none. */
export const allAre = (checks: readonly FactCheck[], state: FactCheck['state']): boolean => {
  for (const check of checks) if (check.state !== state) return false
  return true
}

const CLASSES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['count', wordSet('count number quantity qty amount many')],
  ['item', wordSet('item what thing items object')],
  ['place', wordSet('place where location destination dest post door from')],
  ['who', wordSet('who person name to cast for whom contact')],
  ['when', wordSet('when time eta until by before after deadline at minutes')],
  ['channel', wordSet('channel ch')],
]

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(([name, keys]) => [...keys].map((key) => [key, name] as const)),
)

/** What kind of fact a slot holds, whatever the script calls it. */
export const classOf = (key: string): string => CLASS_OF.get(key) ?? CLASS_OF.get(key.toLowerCase()) ?? 'other'

export const isWhere = (check: FactCheck): boolean => {
  const kind = classOf(check.key)
  return kind === 'place' || kind === 'who'
}
