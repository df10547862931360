import type { Token } from '../words/tokens.ts'
import { quoteOf, type Utterance } from '../words/utterance.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { type FactCheck, foundAs, isWhere } from './fact-check.ts'

const HERE = wordSet('here me mine')
const TO_ME = wordSet('tell tells release give gives call need')

const saysHere = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => isIn(token.lexeme, HERE) && !isAt(tokens, at - 1, TO_ME))

/** Where it was to be is missing, or other than it was said. */
const missesWhere = (checks: readonly FactCheck[]): boolean => {
  for (const check of checks) if (check.state !== 'right' && isWhere(check)) return true
  return false
}

/** "To Florian" for "to props", "to Ollie" for "to the lych gate", "here" for one's own post: the same, however it is called. */
export const aliased = (
  checks: readonly FactCheck[],
  order: Utterance,
  said: Utterance,
  me: string,
): readonly FactCheck[] => (missesWhere(checks) ? withAliases(checks, order, said, me) : checks)

const withAliases = (
  checks: readonly FactCheck[],
  order: Utterance,
  said: Utterance,
  me: string,
): readonly FactCheck[] => {
  const ordered = order.mentions.filter(({ from, via }) => from >= order.address.bodyFrom && via !== 'group')
  if (ordered.length === 0) return checks
  return checks.map((check) => {
    if (check.state === 'right' || !isWhere(check)) return check
    const meant = ordered.filter(({ from, to }) => check.wanted.includes(quoteOf(order, from, to)))
    const same = said.mentions.find(
      ({ from, who, via }) =>
        from >= said.address.bodyFrom &&
        said.tokens[from - 1]?.word !== 'not' &&
        meant.some((one) => one.who === who) &&
        (meant.some((one) => one.who === who && one.via === via) ||
          !ordered.some((one) => one.who === who && one.via === via)),
    )
    const own = meant.some(({ who, via }) => who === me && via === 'post') && saysHere(said.tokens)
    if (same === undefined && !own) return check
    return foundAs(check, 'right', same === undefined ? 'here' : quoteOf(said, same.from, same.to))
  })
}
