import { sameWord } from '../words/stems.ts'
import { isNumber, type Token } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { EMPTY_WORDS, keepsDenial } from './fact-match.ts'
import { IMPERATIVES } from './slots.ts'

/** Where a read-back says the opposite of its order, and the words of the order; token numbers, end exclusive. */
export type Reversal = {
  readonly said: { readonly from: number; readonly to: number }
  readonly wanted: { readonly from: number; readonly to: number }
}

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
  ['part', 'with', split('with')],
  ['part', 'without', split('without minus')],
]

type Pole = { readonly family: string; readonly pole: string }

const POLE_OF: ReadonlyMap<string, Pole> = new Map(
  POLES.flatMap(([family, pole, words]) => words.map((word) => [word, { family, pole }] as const)),
)

const REACH = 5
const LINKS = new Set(['and', 'then', 'but'])
const DENIES = new Set(['dont', 'not', 'never', 'no'])
const SHORTEST = 3

const ends = (token: Token | undefined): boolean => token === undefined || token.stop !== ''

/** "Vault door open": a state may follow what it is about, within the clause. */
const stateAfter = (tokens: readonly Token[], at: number): string | null => {
  for (let index = at; index < at + SHORTEST && !ends(tokens[index]); index += 1) {
    const next = tokens[index + 1]
    if (next === undefined || LINKS.has(next.word)) return null
    const pole = POLE_OF.get(next.word)
    if (pole !== undefined) return pole.family === 'state' ? pole.pole : null
  }
  return null
}

/** The sense of a family that the words give to the token, or null. */
const senseOf = (tokens: readonly Token[], at: number, family: string): string | null => {
  const after = family === 'state' ? stateAfter(tokens, at) : null
  if (after !== null) return after
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.stop !== '' || LINKS.has(token.word)) return null
    const pole = POLE_OF.get(token.word)
    if (pole?.family === family) return pole.pole
  }
  return null
}

const isTelling = ({ base }: Token): boolean =>
  !EMPTY_WORDS.has(base) && !POLE_OF.has(base) && (base.length >= SHORTEST || isNumber(base))

const FAMILIES: ReadonlySet<string> = new Set(POLES.map(([family]) => family))

/** The one token with this word, -1 if there is none or more than one. */
const onlyAt = (tokens: readonly Token[], from: number, base: string): number => {
  let found = -1
  for (let at = from; at < tokens.length; at += 1) {
    if (!sameWord(tokens[at]?.base ?? '', base)) continue
    if (found >= 0) return -1
    found = at
  }
  return found
}

const opposite = (order: Utterance, words: Utterance): Reversal | null => {
  const { tokens, address } = order
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || !isTelling(token) || onlyAt(tokens, address.bodyFrom, token.base) < 0) continue
    const said = onlyAt(words.tokens, words.address.bodyFrom, token.base)
    if (said < 0) continue
    for (const family of FAMILIES) {
      const wanted = senseOf(tokens, at, family)
      const heard = wanted === null ? null : senseOf(words.tokens, said, family)
      if (heard !== null && heard !== wanted) return spanOf(words.tokens, said, tokens, at)
    }
  }
  return null
}

/** A few words on both sides, so that the sense can be seen in them. */
const around = (tokens: readonly Token[], at: number): { from: number; to: number } => {
  let from = at
  while (from > 0 && at - from < SHORTEST && tokens[from - 1]?.stop === '' && !LINKS.has(tokens[from - 1]?.word ?? ''))
    from -= 1
  const next = tokens[at + 1]
  const to = next !== undefined && !ends(tokens[at]) && POLE_OF.get(next.word)?.family === 'state' ? at + 2 : at + 1
  return { from, to }
}

const spanOf = (said: readonly Token[], saidAt: number, wanted: readonly Token[], wantedAt: number): Reversal => ({
  said: around(said, saidAt),
  wanted: around(wanted, wantedAt),
})

const deniedAt = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some((token) => DENIES.has(token.word))

/** "Let the coach past" for "don't let the coach past", and the other way round. */
const undenied = (order: Utterance, words: Utterance): Reversal | null => {
  const { tokens, address } = order
  const heard = words.tokens.slice(words.address.bodyFrom).map((token) => token.word)
  const denies = heard.some((word) => DENIES.has(word))
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    const verb = tokens[at]
    if (verb === undefined || !IMPERATIVES.has(verb.word) || DENIES.has(verb.word)) continue
    const said = onlyAt(words.tokens, words.address.bodyFrom, verb.base)
    if (said < 0) continue
    const wanted = deniedAt(tokens, at)
    const lost =
      wanted && !denies && !heard.some((word, index) => index + words.address.bodyFrom !== said && keepsDenial(word))
    const added = !wanted && deniedAt(words.tokens, said) && !tokens.some((token) => DENIES.has(token.word))
    if (lost || added) return spanOf(words.tokens, said, tokens, at)
  }
  return null
}

/**
 * What a read-back turns round though every fact of the order is in it: before for after, to for from, open for shut,
 * a denial lost. Null if it says the same.
 */
export const reversalIn = (order: Utterance, words: Utterance): Reversal | null =>
  undenied(order, words) ?? opposite(order, words)
