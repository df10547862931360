import { isOfSet } from './marks.ts'
import { AD_CALLS, phraseSet } from './phrase-sets.ts'
import type { Found } from './phrases.ts'
import { type Token } from './tokens.ts'
import { isAt, wordSet } from './word-set.ts'

const CALL_FILL = wordSet(
  'please everyone everybody and ok okay alright yeah so now i think guess reckon believe say copy right thats it is were we are that a the people guys all folks team crew company thanks thank you lads ladies gents gentlemen cheers then today there done over',
)

/** Phrases that may be calls: "cut, cut, cut" is a stop and a cut. */
export const MAY_CALL = phraseSet(...AD_CALLS, 'stop')

/** After these anything may follow: "cut and hold the lock-off", "that's lunch, see you in half an hour". */
const OPEN_ENDED = phraseSet('cut-and-hold', 'lunch', 'wrap', 'moving-on', 'last-looks', 'pictures-up')

const standsAlone = (tokens: readonly Token[], found: readonly Found[], start: number, phrase: Found): boolean => {
  const isCalledAt = (at: number): boolean =>
    found.some((other) => other.id === phrase.id && other.from <= at && at < other.to)
  for (let at = phrase.from - 1; at >= start && (tokens[at]?.stop ?? '') === ''; at -= 1) {
    if (!isAt(tokens, at, CALL_FILL) && !isCalledAt(at)) return false
  }
  if (isOfSet(phrase.marks, OPEN_ENDED)) return true
  for (let at = phrase.to - 1; (tokens[at]?.stop ?? '.') === '' && at + 1 < tokens.length; at += 1) {
    if (!isAt(tokens, at + 1, CALL_FILL) && !isCalledAt(at + 1)) return false
  }
  return true
}

/** Calls of the roll that stand as whole clauses of a message that begins at a token. */
export const callsIn = (tokens: readonly Token[], found: readonly Found[], start: number): readonly Found[] =>
  found.filter(
    (phrase) => phrase.from >= start && isOfSet(phrase.marks, MAY_CALL) && standsAlone(tokens, found, start, phrase),
  )
