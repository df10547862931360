const split = (words: string): readonly string[] => words.split(' ')

/** Words that give what stands beside them one of two senses: radio reference (k.5), words that must never be lost. */
const POLES: readonly (readonly [family: string, pole: string, words: readonly string[]])[] = [
  ['time', 'before', split('before')],
  ['time', 'after', split('after')],
  ['way', 'from', split('from')],
  ['way', 'to', split('to into onto')],
  ['state', 'open', split('open opens opening opened unlock unlocked')],
  ['state', 'shut', split('shut shuts shutting close closes closing closed lock locked')],
  ['deed', 'leave', split('leave leaves leaving keep keeps keeping')],
  [
    'deed',
    'take',
    split('move moving take taking bring bringing strike striking pull pulling clear clearing swap wrap wrapping'),
  ],
  ['turn', 'first', split('1st')],
  ['turn', 'after', split('then 2nd last next')],
  ['stand', 'on', split('on')],
  ['stand', 'off', split('off')],
  ['side', 'in', split('in enter enters entering inside')],
  ['side', 'out', split('out exit exits exiting leave leaves leaving outside')],
  ['entry', 'in', split('into onto')],
  ['entry', 'out', split('off out')],
  ['flow', 'hold', split('hold holding holds held stop stops stopping stopped')],
  ['flow', 'send', split('send sending release releasing releases let lets letting')],
  ['part', 'with', split('with')],
  ['part', 'without', split('without minus')],
]

type Pole = { readonly family: string; readonly pole: string }

const POLES_OF = new Map<string, Pole[]>()
for (const [family, pole, words] of POLES)
  for (const word of words) POLES_OF.set(word, [...(POLES_OF.get(word) ?? []), { family, pole }])

/** Whether a word gives one of two senses to what stands beside it. */
export const hasPole = (word: string): boolean => POLES_OF.has(word)

/** The sense of a family that a word gives, or null. */
export const poleIn = (word: string, family: string): string | null =>
  POLES_OF.get(word)?.find((one) => one.family === family)?.pole ?? null

/** Senses that follow what they are about: "vault door open", "surfboards off", "bride first". */
export const FOLLOWS = new Set(['state', 'stand', 'turn', 'flow'])

export const FAMILIES: ReadonlySet<string> = new Set(POLES.map(([family]) => family))
