import { tokensOf } from '../radio/words/tokens.ts'
import { MINUTES } from '../radio/words/small-words.ts'

/** Words after which a number is a time: "ETA ten", "plus two", "in three". */
const BEFORE = new Set(['eta', 'plus', 'in', 'about', 'say'])
const WHOLE = /^\d{1,3}$/

/** The minutes that words give, "ten minutes" or "plus two"; null where they give none. "Number one" is a person. */
export const minutesSaid = (words: string): number | null => {
  const tokens = tokensOf(words)
  const numbers = tokens.flatMap((token, at) => (WHOLE.test(token.base) ? [{ at, value: Number(token.base) }] : []))
  const counted = numbers.find(({ at }) => MINUTES.has(tokens[at + 1]?.word ?? ''))
  const given = counted ?? numbers.find(({ at }) => BEFORE.has(tokens[at - 1]?.word ?? ''))
  return given?.value ?? null
}
