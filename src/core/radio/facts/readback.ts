import type { FactSlots } from '../case.ts'
import { calledAnew } from '../words/call.ts'
import { heardAnew, quoteOf, type Utterance } from '../words/utterance.ts'
import { hasBase, hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { type Asked, askedIn } from './asked.ts'
import { type FactCheck, foundAs } from './fact-check.ts'
import { isDeniedAt, isOnlyDenial, keepsDenial, type Match, matchIn, PUTS_RIGHT } from './fact-match.ts'
import { type Wanted, wantedOf } from './wanted.ts'
import { forgive } from './forgiven.ts'
import { otherLimit } from './limits.ts'
import { modified } from './modified.ts'
import { opposed, withOpposite } from './opposites.ts'
import { renamed, renumbered } from './renumbered.ts'
import { replaced } from './replaced.ts'
import { rulesOut } from './ruled-out.ts'
import { type Slot, slotsIn, type SlotsOf } from './slots.ts'
import { otherClock, otherSide, sameClock, sameLength, sameMinutes } from './times.ts'

const CUES = wordSet('cue signal word call mark go say wave nod shout')
const CUED = wordSet('my your you on when till until')
const CUE_REACH = 3
const SAID_AS = wordSet('tell tells release free')
const ENDS_CUE = wordSet('me so go it release otherwise')

const WAITS = wordSet('standby wait waiting stay staying hold holding hang hanging remain remaining')

/** "I'll stay there" for "stand by there". */
const staysThere = ({ tokens, address }: Utterance, { bases }: Wanted): boolean =>
  bases.includes('stand') && bases.includes('by') && hasWord(tokens, WAITS, address.bodyFrom)

/** "Until I say": the word of whoever gave the order, and what is done on it. */
const isMySay = (bases: readonly string[]): boolean => bases.includes('i') && bases.includes('say')

/** "On your word", "when you say" for "on my cue". */
const inOtherWords = (utterance: Utterance, { key, kind, wanted, fact }: Asked): FactCheck => {
  const missing: FactCheck = { key, wanted, state: 'missing', said: '' }
  if (staysThere(utterance, fact)) return foundAs(missing, 'right', '')
  return kind === 'when' && hasBase(fact.tokens, CUES) ? onCue(utterance, missing, fact) : missing
}

/** "On your word" for a time that is a cue. */
const onCue = (utterance: Utterance, missing: FactCheck, { bases }: Wanted): FactCheck => {
  const { tokens, address } = utterance
  const mine = isMySay(bases)
  if (!bases.some((word) => CUES.has(word)) || !(mine || bases.includes('my'))) return missing
  const at = tokens.findIndex(
    (token, index) =>
      index >= address.bodyFrom &&
      (isIn(token.lexeme, CUES) || (mine && isIn(token.lexeme, SAID_AS))) &&
      (!mine || isAt(tokens, index + 1, ENDS_CUE) || index + 1 === tokens.length || token.stop !== '') &&
      hasWord(tokens, CUED, Math.max(0, index - CUE_REACH), index),
  )
  return at < 0 ? missing : foundAs(missing, 'right', quoteOf(utterance, at, at + 1))
}

const LEADS_TO_PLACE = wordSet('to in at from')

/** The denial may stand anywhere in the read-back, in words of its own; "to holding" is a place. */
const saysDenial = ({ tokens, address }: Utterance, { bases }: Wanted): boolean =>
  tokens.some(
    ({ word, base }, at) =>
      at >= address.bodyFrom &&
      ((keepsDenial(word) && !bases.includes(base) && !isAt(tokens, at - 1, LEADS_TO_PLACE)) ||
        (isOnlyDenial(bases, word) && word === base)),
  )

/** Words that cannot be true together with a fact: another number of the same thing, the other side. */
const anyRival = (utterance: Utterance, fact: Wanted): Slot | null =>
  renumbered(utterance, fact) ?? renamed(utterance, fact) ?? opposed(utterance, fact)

const rivalIn = (utterance: Utterance, fact: Wanted): Slot | null => {
  const rival = anyRival(utterance, fact)
  return rival !== null && isDeniedAt(utterance.tokens, rival.from) ? null : rival
}

/** Whether words contradict a fact, and do not only leave it out. */
export const contradicts = (utterance: Utterance, wanted: string): boolean => {
  const fact = wantedOf(wanted)
  return otherClock(utterance, fact) || otherSide(utterance, fact) || rivalIn(utterance, fact) !== null
}

const checkOne = (utterance: Utterance, slots: SlotsOf, asked: Asked, order: Wanted): FactCheck => {
  const { key, wanted, fact } = asked
  if (fact.tellsTime && (otherClock(utterance, fact) || otherSide(utterance, fact))) {
    const slot = slotsIn(slots).find((known) => known.key === 'when')
    const said = slot === undefined ? utterance.text : quoteOf(utterance, slot.from, slot.to)
    return { key, wanted, state: 'wrong', said }
  }
  const match = matchIn(utterance, key, fact) ?? (fact.tellsTime ? sameTime(utterance, fact, slots) : null)
  return match === null ? inOtherWords(utterance, asked) : checkMatch(utterance, asked, order, match)
}

/** A time or a length of time that is said in another way. */
const sameTime = (utterance: Utterance, fact: Wanted, slots: SlotsOf): Match | null =>
  sameClock(utterance, fact, slots) ?? sameLength(utterance, fact) ?? sameMinutes(utterance, fact)

/** What is said may be there beside what contradicts it. */
const checkMatch = (
  utterance: Utterance,
  { key, kind, wanted, fact }: Asked,
  order: Wanted,
  match: Match,
): FactCheck => {
  const rival =
    anyRival(utterance, fact) ??
    modified(utterance, kind, fact, order) ??
    (kind === 'when' ? otherLimit(utterance, match, fact, order) : null)
  const only = rival !== null && match.from >= rival.from && match.to <= rival.to
  if (rival !== null && !isDeniedAt(utterance.tokens, rival.from))
    return { key, wanted, state: 'wrong', said: quoteOf(utterance, rival.from, rival.to) }
  if (only) return { key, wanted, state: 'missing', said: '' }
  const forbids = key.toLowerCase() === 'not'
  const denied = forbids || fact.denied
  const lost = denied
    ? !match.negated && (forbids || !saysDenial(utterance, fact))
    : rulesOut(utterance.tokens, match, fact, order)
  const state = lost ? 'wrong' : 'right'
  return { key, wanted, state, said: quoteOf(utterance, match.from, match.to) }
}

const checked = (
  asked: readonly Asked[],
  order: Wanted,
  utterance: Utterance,
  slots: SlotsOf,
): readonly FactCheck[] => {
  const checks: FactCheck[] = []
  for (const one of asked) checks.push(checkOne(utterance, slots, one, order))
  return withOpposite(utterance, order, replaced(utterance, slots, checks, asked, order))
}

/** Where words begin that put right what was said before them, "to the blue line, sorry, the red line", or -1. */
const putRightAt = ({ tokens, address }: Utterance): number => {
  for (let at = address.bodyFrom + 1; at < tokens.length; at += 1)
    if (isAt(tokens, at, PUTS_RIGHT)) return at + 1 < tokens.length ? at + 1 : -1
  return -1
}

/** Every key slot of an order held against the words, in any words and fuzzily: R-READBACK. */
export const checkFacts = (facts: FactSlots, order: Wanted, slots: SlotsOf): readonly FactCheck[] => {
  const { utterance } = slots
  const from = putRightAt(utterance)
  const asked = askedIn(facts)
  const checks = checked(asked, order, utterance, slots)
  return forgive(from < 0 ? checks : putRight(asked, order, slots, checks, from), utterance, order)
}

/** The same where words from a place on put right what was said before them. */
const putRight = (
  asked: readonly Asked[],
  order: Wanted,
  slots: SlotsOf,
  checks: readonly FactCheck[],
  from: number,
): readonly FactCheck[] => {
  const { utterance, context } = slots
  const later = heardAnew(utterance, calledAnew(utterance.address, { bodyFrom: from }))
  const found = slotsIn(slots).filter((slot) => slot.from >= from)
  const last = checked(asked, order, later, { utterance: later, context, found })
  return checks.map((check, at) => (last[at]?.state === 'missing' ? check : (last[at] ?? check)))
}
