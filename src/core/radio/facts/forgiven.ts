import { THEM } from '../words/small-words.ts'
import { type Token, wordAt } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { anyIs, classOf, type FactCheck, foundAs, isWhere } from './fact-check.ts'
import { EMPTY_WORDS, type Wanted, wantedOf } from './wanted.ts'

/** "Nothing goes past" for "no cars go past". */
const PRONOUNS = wordSet('them em it those ones nothing nobody none everything everybody everyone')
const WHOLE = wordSet('all lot everything everybody everyone both them em whole')

const POINTING = wordSet('it there them that here')
const PLACING = wordSet('under behind over beside outside inside off near past across through into onto')

/** "Everyone out from under it" for "nobody goes under the scaffold": the same preposition, and a pronoun for the place. */
const pointedAt = (check: FactCheck, order: readonly Token[], tokens: readonly Token[]): FactCheck => {
  if (classOf(check.key) !== 'place') return check
  const first = wantedOf(check.wanted).bases[0] ?? ''
  const at = order.findIndex((token) => token.base === first)
  const placing = [wordAt(order, at - 1), wordAt(order, at - 2)].find((word) => PLACING.has(word))
  if (placing === undefined) return check
  const said = tokens.findIndex((token, index) => token.word === placing && isAt(tokens, index + 1, POINTING))
  return said < 0 ? check : foundAs(check, 'right', `${placing} ${wordAt(tokens, said + 1)}`)
}

const SOURCES = wordSet('from off')

/** Six from holding to the east doors are right when they come to the doors: exchange E08 leaves out where they were. */
const isSource = ({ key, wanted }: FactCheck, order: readonly Token[]): boolean => {
  if (key.toLowerCase() === 'from') return true
  const first = wantedOf(wanted).bases.find((word) => !EMPTY_WORDS.has(word)) ?? ''
  const at = order.findIndex((token) => token.base === first)
  return at > 0 && hasWord(order, SOURCES, Math.max(0, at - 2), at)
}

const KEEPING = wordSet('keep stay back away clear everybody everyone people')
const KEPT_BACK = wordSet('back away clear off behind nobody closer nearer')

/** "Ten metres off the crane, nobody closer" for "keep back". */
const isKeptBack = ({ wanted }: FactCheck, tokens: readonly Token[]): boolean =>
  hasWord(tokens, KEPT_BACK) && wantedOf(wanted).whole.every((token) => isIn(token.lexeme, KEEPING))

const forgiven = (
  missed: readonly FactCheck[],
  { tokens }: Utterance,
  { tokens: order }: Wanted,
): readonly FactCheck[] => {
  const checks = missed.map((check) => (check.state === 'missing' ? pointedAt(check, order, tokens) : check))
  const heard = anyIs(checks, 'right')
  const whereSaid = checks.some((check) => isWhere(check) && check.state === 'right')
  const countSaid = checks.some((check) => classOf(check.key) === 'count' && check.state === 'right')
  const persons = checks.some((check) => classOf(check.key) === 'who')
  return checks.filter((check) => {
    if (check.state !== 'missing') return true
    const kind = classOf(check.key)
    if ((kind === 'place' || kind === 'who') && whereSaid && persons) return false
    if (kind === 'item' && countSaid) return false
    if (!heard) return true
    if (isKeptBack(check, tokens)) return false
    if (kind === 'place') return !isSource(check, order)
    if (check.key.startsWith('count ')) return !hasWord(tokens, WHOLE)
    if (kind === 'who') return !hasWord(tokens, THEM)
    if (kind === 'count') return !order.some((token) => token.word === 'both')
    return !(kind === 'item' && hasWord(tokens, PRONOUNS))
  })
}

/** Person or place is enough for where, and a right count or a pronoun stands for its item, and a pronoun for a person: R-READBACK wants the facts in any words. */
export const forgive = (checks: readonly FactCheck[], utterance: Utterance, order: Wanted): readonly FactCheck[] =>
  anyIs(checks, 'missing') ? forgiven(checks, utterance, order) : checks
