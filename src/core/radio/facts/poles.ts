import type { Token } from '../words/tokens.ts'
import { isIn, wordSet } from '../words/word-set.ts'

/** Words that give what stands beside them one of two senses: radio reference (k.5), words that must never be lost. */
const FAMILY_POLES: readonly (readonly [family: string, one: Sense, other: Sense])[] = [
  ['time', ['before', 'before'], ['after', 'after']],
  ['way', ['from', 'from'], ['to', 'to into onto']],
  [
    'state',
    ['open', 'open opens opening opened unlock unlocked'],
    ['shut', 'shut shuts shutting close closes closing closed lock locked'],
  ],
  [
    'deed',
    ['leave', 'leave leaves leaving keep keeps keeping'],
    ['take', 'move moving take taking bring bringing strike striking pull pulling clear clearing swap wrap wrapping'],
  ],
  ['turn', ['first', '1st'], ['after', 'then 2nd last next']],
  ['stand', ['on', 'on'], ['off', 'off']],
  ['side', ['in', 'in enter enters entering inside'], ['out', 'out exit exits exiting leave leaves leaving outside']],
  ['entry', ['in', 'into onto'], ['out', 'off out']],
  [
    'flow',
    ['hold', 'hold holding holds held stop stops stopping stopped'],
    ['send', 'send sending release releasing releases let lets letting'],
  ],
  ['part', ['with', 'with'], ['without', 'without minus']],
]

type Sense = readonly [pole: string, words: string]

type Pole = { readonly family: string; readonly pole: string }

const POLES_OF = new Map<string, Pole[]>()
/** The same as bits: two for a family, side by side. */
const BITS_OF = new Map<string, number>()
const FIRST_BITS = FAMILY_POLES.reduce((bits, _, at) => bits | (1 << (2 * at)), 0)

for (const [at, [family, ...senses]] of FAMILY_POLES.entries())
  for (const [which, [pole, words]] of senses.entries())
    for (const word of words.split(' ')) {
      POLES_OF.set(word, [...(POLES_OF.get(word) ?? []), { family, pole }])
      BITS_OF.set(word, (BITS_OF.get(word) ?? 0) | (1 << (2 * at + which)))
    }

const POLAR = wordSet([...POLES_OF.keys()].join(' '))

const bitsIn = (tokens: readonly Token[]): number => {
  let bits = 0
  for (const { word, lexeme } of tokens) if (isIn(lexeme, POLAR)) bits |= BITS_OF.get(word) ?? 0
  return bits
}

/** Whether words have one sense of a family and other words the other: without that nothing is turned round. */
export const mayBeTurned = (some: readonly Token[], others: readonly Token[]): boolean => {
  const bits = bitsIn(some)
  const turned = ((bits & FIRST_BITS) << 1) | ((bits >> 1) & FIRST_BITS)
  return (turned & bitsIn(others)) !== 0
}

/** Whether a word gives one of two senses to what stands beside it. */
export const hasPole = (word: string): boolean => POLES_OF.has(word)

/** The sense of a family that a word gives, or null. */
export const poleIn = (word: string, family: string): string | null =>
  POLES_OF.get(word)?.find((one) => one.family === family)?.pole ?? null

/** Senses that follow what they are about: "vault door open", "surfboards off", "bride first". */
export const FOLLOWS = new Set(['state', 'stand', 'turn', 'flow'])

export const FAMILIES: ReadonlySet<string> = new Set(FAMILY_POLES.map(([family]) => family))
