import { type ChanceState, fnv1a64, nextWord, splitmix64 } from './generator.ts'

export type { ChanceState } from './generator.ts'

const WORDS = 0x1_0000_0000

/** A generator from 64 bits. */
const chanceOf = (seed: bigint): ChanceState => {
  const [one = 0n, two = 0n] = splitmix64(seed, 2)
  const low = (value: bigint): number => Number(BigInt.asUintN(32, value))
  return [low(one), low(one >> 32n), low(two), low(two >> 32n)]
}

/** The generator of a run's seed, a whole number from 0 to 2^53 − 1. */
export const seedChance = (seed: number): ChanceState => chanceOf(BigInt(seed))

/** A generator of its own for one purpose, so that a draw added in one place never shifts the draws of another. */
export const streamOf = (seed: number, name: string): ChanceState => {
  const [mixed = 0n] = splitmix64(BigInt(seed), 1)
  return chanceOf(mixed ^ fnv1a64(name))
}

/** A whole number from 0 to n − 1, each as likely as the next, and the generator after it. `n` is 1 to 2^32. */
export const nextInt = (chance: ChanceState, n: number): readonly [number, ChanceState] => {
  if (!Number.isInteger(n) || n < 1 || n > WORDS) throw new Error(`nextInt wants 1 to 2^32 and got ${n}`)
  // Words above the last whole multiple of n would favour the small numbers: they are drawn again.
  const fair = WORDS - (WORDS % n)
  let [word, after] = nextWord(chance)
  while (word >= fair) [word, after] = nextWord(after)
  return [word % n, after]
}

/** Milliseconds moved by up to so many percent either way, each whole millisecond as likely as the next. */
export const vary = (chance: ChanceState, ms: number, percent: number): readonly [number, ChanceState] => {
  const most = Math.floor((ms * percent) / 100)
  const [moved, after] = nextInt(chance, 2 * most + 1)
  return [ms - most + moved, after]
}

/** One of a list, which must not be empty. */
export const pick = <T>(chance: ChanceState, list: readonly T[]): readonly [T, ChanceState] => {
  const [index, after] = nextInt(chance, list.length)
  const found = list[index]
  if (found === undefined) throw new Error(`pick found a hole at ${index}`)
  return [found, after]
}
