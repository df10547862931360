import type { FactMark } from '../../core/radio/drill/fact-marks.ts'

const KINDS = ['count', 'item', 'place', 'who', 'when', 'channel', 'which', 'how', 'then', 'limit', 'safety'] as const

/** One cell of the facts row: what was to get through, what kind of fact it is, and whether it did. */
export type FactCell = {
  readonly words: string
  readonly kind: (typeof KINDS)[number] | 'other'
  readonly state: FactMark['state']
  readonly said: string
}

const kindOf = (key: string): FactCell['kind'] =>
  KINDS.find((kind) => kind === key) ?? (key === 'time' ? 'when' : 'other')

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

const worst = (a: FactMark['state'], b: FactMark['state']): FactMark['state'] =>
  a === 'wrong' || b === 'wrong' ? 'wrong' : a === 'missing' || b === 'missing' ? 'missing' : 'right'

/** Cells for the facts of an order; how many and of what is one of them. */
export const factCells = (facts: readonly FactMark[]): readonly FactCell[] => {
  const count = facts.find(({ key }) => key === 'count')
  const item = facts.find(({ key }) => key === 'item')
  const joined = count !== undefined && item !== undefined
  return facts.flatMap((fact): readonly FactCell[] => {
    if (joined && fact === item) return []
    const whole =
      joined && fact === count
        ? { words: `${count.wanted} ${item.wanted}`, state: worst(count.state, item.state) }
        : { words: fact.wanted, state: fact.state }
    const said = joined && fact === count ? [count.said, item.said].filter((one) => one !== '').join(' ') : fact.said
    return [{ words: capital(whole.words), kind: kindOf(fact.key), state: whole.state, said }]
  })
}
