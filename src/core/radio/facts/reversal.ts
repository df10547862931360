import { sameWord } from '../words/stems.ts'
import { isNumber, type Token } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { contrasted } from './contrasted.ts'
import { crossed, swapped } from './crossed.ts'
import { keepsDenial } from './fact-match.ts'
import { EMPTY_WORDS } from './wanted.ts'
import { mayBeTurned, FAMILIES, FOLLOWS, hasPole, poleIn } from './poles.ts'
import { IMPERATIVES } from './slots.ts'
import { DENIES, denies, LINKS, onlyAt, type Reversal, SHORTEST, spanOf } from './turned.ts'
import { ORDINALS } from '../words/small-words.ts'

const REACH = 5
/** "Five minutes from lunch" and "five minutes to lunch" are one. */
const TIMES = wordSet('minutes minute mins min hour hours seconds quarter')
/** The word nearest before a place says which way: "from Rita at the circus" comes from Rita. */
const NEARER = wordSet('at by near outside inside behind under past on in for')

/** These keep a denial only if the order itself has not got them: "don't let them off". */
const TURNS = wordSet('off out away outside clear')

const ends = (token: Token | undefined): boolean => token === undefined || token.stop !== ''

/** A sense that follows within the clause, with no other thing between. */
const senseAfter = (tokens: readonly Token[], at: number, family: string): string | null => {
  for (let index = at; index < at + SHORTEST && !ends(tokens[index]); index += 1) {
    const next = tokens[index + 1]
    if (next === undefined || next.word === 'and' || next.word === 'the') return null
    const pole = poleIn(next.word, family)
    if (pole !== null) return pole
  }
  return null
}

/** "Keep them clear of the alley" takes nothing away. */
const isClearOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'clear' && tokens[at + 1]?.word === 'of'

const KEEPS = wordSet('keep keeps keeping')

/** "Keep everybody out of the alley" leaves nothing there: it may be cleared as well. */
const keepsOut = (tokens: readonly Token[], keep: number, place: number): boolean =>
  isAt(tokens, keep, KEEPS) && hasWord(tokens, TURNS, keep + 1, place)

/** "Out to the deck" goes there, as "onto the deck" does. */
const isOutTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'out' && tokens[at + 1]?.word !== 'of'

/** The sense of a family that the words give to the token, or null. */
const senseOf = (tokens: readonly Token[], at: number, family: string): string | null => {
  const after = FOLLOWS.has(family) ? senseAfter(tokens, at, family) : null
  if (after !== null) return after
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.stop !== '') return null
    const none =
      isClearOf(tokens, index) || keepsOut(tokens, index, at) || (family === 'entry' && isOutTo(tokens, index))
    const pole = none ? null : poleIn(token.word, family)
    if (family === 'way' && pole === null && isIn(token.lexeme, NEARER)) return null
    if (pole !== null && !(family === 'way' && isAt(tokens, index - 1, TIMES))) return pole
    if (isIn(token.lexeme, LINKS)) return null
  }
  return null
}

const isTelling = ({ base, bare }: Token): boolean =>
  !isIn(bare, EMPTY_WORDS) && !hasPole(base) && (base.length >= SHORTEST || isNumber(base))

/** "Send them over and hold them there" has both senses, and either may be read back. */
const hasBoth = (tokens: readonly Token[], family: string): boolean =>
  new Set(tokens.flatMap((token) => poleIn(token.word, family) ?? [])).size > 1

const THE = wordSet('the')

/** "The second car" is no turn. */
const numbersThings = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => isAt(tokens, at, ORDINALS) && isAt(tokens, at - 1, THE))

const FETCHES = wordSet('fetch get grab collect bring pick')

/** "Run over to the van and fetch my jacket": it comes from there. */
const fetches = (tokens: readonly Token[], place: number): boolean => {
  const link = tokens.findIndex((token, at) => at > place && token.word === 'and')
  return link >= 0 && isAt(tokens, link + 1, FETCHES)
}

/** "Nobody in the hall" is the same as "everyone out of the hall". */
const opposite = (order: Utterance, words: Utterance): Reversal | null => {
  const { tokens, address } = order
  if (!mayBeTurned(tokens, words.tokens)) return null
  const alike = denies(order) === denies(words)
  const keeps = words.tokens.some((token, at) => at >= words.address.bodyFrom && keepsDenial(token.word))
  if (!alike && !(denies(order) && keeps)) return null
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || !isTelling(token) || onlyAt(tokens, address.bodyFrom, token.bare) < 0) continue
    const said = onlyAt(words.tokens, words.address.bodyFrom, token.bare)
    if (said < 0) continue
    for (const family of FAMILIES) {
      if (
        (family === 'flow' && hasBoth(tokens, family)) ||
        (family === 'turn' && numbersThings(tokens)) ||
        (!alike && family !== 'time')
      )
        continue
      // "Free to come" goes nowhere.
      if (family === 'way' && (isIn(token.lexeme, IMPERATIVES) || fetches(tokens, at))) continue
      const wanted = senseOf(tokens, at, family)
      const heard = wanted === null ? null : senseOf(words.tokens, said, family)
      if (heard !== null && heard !== wanted) return spanOf(words.tokens, said, tokens, at)
    }
  }
  return null
}

/** "Telling Sage to relieve Finn" for "tell Finn to relieve Sage": the same deed with its people changed about. */
const exchanged = (order: Utterance, words: Utterance): Reversal | null => {
  if (order.mentions.length < 2 || words.mentions.length < 2) return null
  const people = order.mentions.filter((mention) => mention.from >= order.address.bodyFrom && mention.via !== 'group')
  for (let at = 0; at + 1 < people.length; at += 1) {
    const [one, other] = [people[at], people[at + 1]]
    if (one === undefined || other === undefined || one.who === other.who) continue
    const first = words.mentions.find((mention) => mention.who === other.who)
    const second = words.mentions.find((mention) => mention.who === one.who)
    if (first === undefined || second === undefined || first.from >= second.from) continue
    const between = order.tokens.slice(one.to, other.from).filter(isTelling)
    const told = words.tokens.slice(first.to, second.from)
    const same = between.some((deed) => told.some((token) => sameWord(token.bare, deed.bare)))
    if (same && !told.some((token) => token.word === 'by'))
      return spanOf(words.tokens, first.from, order.tokens, one.from)
  }
  return null
}

const RELIEVES = wordSet(
  'take takes taking relieve relieves relieving cover covers covering replace replaces replacing',
)
const OVER = wordSet('over from for me')

/** "Priya relieves me" for "take over from Priya": the one who was to be relieved comes instead. */
const turnedOnMe = (order: Utterance, words: Utterance): Reversal | null => {
  if (!hasWord(words.tokens, RELIEVES)) return null
  const verb = order.tokens.findIndex(
    (token, at) => at >= order.address.bodyFrom && isIn(token.lexeme, RELIEVES) && !isAt(order.tokens, at + 1, ME),
  )
  const person = verb < 0 ? undefined : order.mentions.find(({ from }) => from > verb && from - verb <= REACH)
  const said = person === undefined ? undefined : words.mentions.find(({ who }) => who === person.who)
  if (person === undefined || said === undefined) return null
  const { tokens } = words
  const deed = said.to + (isAt(tokens, said.to, FUTURE) ? 1 : 0)
  if (tokens[said.to - 1]?.stop !== '' || !isIn(tokens[deed]?.lexeme, RELIEVES)) return null
  let end = deed + 1
  while (isAt(tokens, end, OVER) && !isAt(tokens, end, ME)) end += 1
  return isAt(tokens, end, ME) ? spanOf(tokens, deed, order.tokens, verb) : null
}

const ME = wordSet('me my us')
const FUTURE = wordSet('will is to can')

const deniedAt = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some(
    (left) => isAt(tokens, left, DENIES) && tokens.slice(left, at).every((token) => token.stop === ''),
  )

/** "Let the coach past" for "don't let the coach past", and the other way round. */
const undenied = (order: Utterance, words: Utterance): Reversal | null => {
  const { tokens, address } = order
  if (!hasWord(tokens, DENIES) && !hasWord(words.tokens, DENIES)) return null
  const heard = words.tokens.slice(words.address.bodyFrom).map((token) => token.word)
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    const verb = tokens[at]
    if (verb === undefined || isIn(verb.lexeme, DENIES)) continue
    if (!isIn(verb.lexeme, IMPERATIVES) && !isAt(tokens, at - 1, DENIES)) continue
    if (isNumber(verb.word)) continue
    const said = onlyAt(words.tokens, words.address.bodyFrom, verb.bare)
    if (said < 0) continue
    const wanted = deniedAt(tokens, at)
    const lost =
      wanted &&
      !denies(words) &&
      !heard.some(
        (word, index) =>
          index + words.address.bodyFrom !== said &&
          keepsDenial(word) &&
          !(TURNS.has(word) && tokens.some((token) => token.word === word)),
      )
    const added = !wanted && deniedAt(words.tokens, said) && !tokens.some((token) => isIn(token.lexeme, DENIES))
    if (lost || added) return spanOf(words.tokens, said, tokens, at)
  }
  return null
}

const PASSES = wordSet('come comes go goes past through enter enters pass passes cross crosses walk drive in down up')
const LETS_IN = wordSet('can may open opens opening let lets letting allow allowed free')

/** "Will open do", "I'll let Dot know". */
const IDLE = wordSet('do know')
/** Whoever lets them go in the end keeps them till then. */
const LATER = wordSet('until till when once after then hold holding held')
const HOLDS = wordSet('hold stop keep')
const PASSERS_BY = wordSet(
  'everyone everybody them people anyone anybody pedestrians background crowd extras traffic cars public',
)

/** "Hold everyone at the ramp": an order to let nobody by, or -1. */
const heldAt = (tokens: readonly Token[], from: number): number =>
  hasBoth(tokens, 'flow')
    ? -1
    : tokens.findIndex(
        (token, at) =>
          at >= from &&
          isIn(token.lexeme, HOLDS) &&
          (isAt(tokens, at + 1, PASSERS_BY) || isAt(tokens, at + 2, PASSERS_BY)),
      )

/** "The ramp is open until the crane is clear" for "nobody comes down the ramp", "letting them by" for "hold them". */
const letsIn = (order: Utterance, words: Utterance): Reversal | null => {
  if (!hasWord(words.tokens, LETS_IN, words.address.bodyFrom)) return null
  const { tokens, address } = order
  const denied = tokens.findIndex((token, at) => at >= address.bodyFrom && isIn(token.lexeme, DENIES))
  const forbids = denied >= 0 && hasWord(tokens, PASSES, denied, denied + REACH)
  const from = forbids ? denied : heldAt(tokens, address.bodyFrom)
  if (from < 0 || denies(words) || (!forbids && hasWord(words.tokens, LATER))) return null
  const body = words.tokens.slice(words.address.bodyFrom)
  const said = body.findIndex(
    (token, at) => isIn(token.lexeme, LETS_IN) && !isAt(body, at + 1, IDLE) && !isAt(body, at + 2, IDLE),
  )
  const until = body.findIndex((token) => token.word === 'until' || token.word === 'till')
  const kept = body.slice(0, until < 0 ? body.length : until).some((token) => keepsDenial(token.word))
  return said < 0 || kept ? null : spanOf(words.tokens, words.address.bodyFrom + said, order.tokens, from)
}

const FREED = wordSet('released releasing freed freeing opened opening')
const UNTIL = wordSet('until till')
/** "Released by you only", "on your release": whoever says so still holds. */
const STILL_HELD = wordSet('until till when once before after your you not dont wont nobody unless only')

/** "Door two is open until": nothing but that holds it. */
const OPEN = wordSet('open')
const LET_GO = wordSet(FREED, OPEN)

/** "Door two released" for "hold door two until I say release": what ends the holding, and none of the holding. */
const letGo = (order: Utterance, words: Utterance): Reversal | null => {
  if (!hasWord(words.tokens, LET_GO, words.address.bodyFrom)) return null
  const told = words.tokens.slice(words.address.bodyFrom)
  const freed = told.findIndex((token) => isIn(token.lexeme, FREED))
  const open = told.findIndex((token, at) => isIn(token.lexeme, OPEN) && isAt(told, at + 1, UNTIL))
  if (freed < 0 && open < 0) return null
  const { tokens, address } = order
  const holds = tokens.findIndex((token, at) => at >= address.bodyFrom && poleIn(token.word, 'flow') === 'hold')
  if (holds < 0 || !hasWord(tokens, UNTIL, holds)) return null
  if (told.some((token) => keepsDenial(token.word) || (open < 0 && isIn(token.lexeme, STILL_HELD)))) return null
  return spanOf(words.tokens, words.address.bodyFrom + (open < 0 ? freed : open), tokens, holds)
}

/** Every word of an order is held against every other: in a longer one nobody could give each small word back. */
const LONGEST_ORDER = 150

/**
 * What a read-back turns round though every fact of the order is in it: before for after, to for from, open for shut,
 * a denial lost. Null if it says the same.
 */
export const reversalIn = (order: Utterance, words: Utterance): Reversal | null =>
  order.tokens.length > LONGEST_ORDER
    ? null
    : (undenied(order, words) ??
      letsIn(order, words) ??
      exchanged(order, words) ??
      turnedOnMe(order, words) ??
      opposite(order, words) ??
      crossed(order, words) ??
      letGo(order, words) ??
      swapped(order, words) ??
      contrasted(order, words))
