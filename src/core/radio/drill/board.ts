import { type ChanceState, nextInt } from '../../chance/chance.ts'
import { type Filling, fillWords } from './fill.ts'
import type { Wanted } from './item.ts'

/** What stands on the phrase board of one moment, row by row, in running form. */
export interface Chips {
  /** Words that stand on every board of the drill. */
  readonly lingo: readonly string[]
  /** Words of this moment, right and wrong ones mixed. */
  readonly detail: readonly string[]
}

const mixed = (words: readonly string[], from: ChanceState): readonly string[] => {
  const out = [...words]
  let chance = from
  for (let last = out.length - 1; last > 0; last -= 1) {
    const [at, after] = nextInt(chance, last + 1)
    chance = after
    const [a, b] = [out[last], out[at]]
    if (a !== undefined && b !== undefined) [out[last], out[at]] = [b, a]
  }
  return out
}

const once = (words: readonly string[]): readonly string[] => [...new Set(words)]

/** The chips for a moment. Which of them are right cannot be told from where they stand. */
export const chipsFor = (
  common: readonly string[],
  wanted: Pick<Wanted, 'built' | 'decoys'>,
  filling: Filling,
  chance: ChanceState,
): Chips => {
  const filled = (words: readonly string[]): readonly string[] => words.map((one) => fillWords(filling, one))
  const lingo = once(filled(common))
  const own = once(filled([...wanted.built, ...wanted.decoys])).filter((one) => !lingo.includes(one))
  return { lingo, detail: mixed(own, chance) }
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** The call that an item's own chips make: those of the common row first, as on the board. */
export const builtCall = (common: readonly string[], built: readonly string[], filling: Filling): string => {
  const filled = built.map((one) => fillWords(filling, one))
  const lingo = common.map((one) => fillWords(filling, one))
  const rows = [filled.filter((one) => lingo.includes(one)), filled.filter((one) => !lingo.includes(one))]
  const parts = rows.filter((row) => row.length > 0).map((row) => row.join(', '))
  const call = parts.reduce(
    (said, part) => (said === '' ? part : /[.?!]$/.test(said) ? `${said} ${capital(part)}` : `${said}, ${part}`),
    '',
  )
  return /[.?!]$/.test(call) ? capital(call) : `${capital(call)}.`
}
