import { clockIn } from '../words/clock.ts'
import { sameWord } from '../words/stems.ts'
import { isNumber, type Token, wordAt } from '../words/tokens.ts'
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
  ['turn', 'first', split('1st')],
  ['turn', 'after', split('then 2nd last next')],
  ['stand', 'on', split('on')],
  ['stand', 'off', split('off')],
  ['side', 'in', split('in enter enters entering inside')],
  ['side', 'out', split('out exit exits exiting leave leaves leaving outside')],
  ['flow', 'hold', split('hold holding holds held stop stops stopping stopped')],
  ['flow', 'send', split('send sending release releasing releases let lets letting')],
  ['part', 'with', split('with')],
  ['part', 'without', split('without minus')],
]

type Pole = { readonly family: string; readonly pole: string }

const POLES_OF = new Map<string, Pole[]>()
for (const [family, pole, words] of POLES)
  for (const word of words) POLES_OF.set(word, [...(POLES_OF.get(word) ?? []), { family, pole }])

const poleIn = (word: string, family: string): string | null =>
  POLES_OF.get(word)?.find((one) => one.family === family)?.pole ?? null

/** Senses that follow what they are about: "vault door open", "surfboards off", "bride first". */
const FOLLOWS = new Set(['state', 'stand', 'turn', 'flow'])

const REACH = 5
/** "Five minutes from lunch" and "five minutes to lunch" are one. */
const TIMES = new Set(split('minutes minute mins min hour hours seconds quarter'))
/** The word nearest before a place says which way: "from Rita at the circus" comes from Rita. */
const NEARER = new Set(split('at by near outside inside behind under past on in for'))
const LINKS = new Set(['and', 'then', 'but'])
const DENIES = new Set(['dont', 'not', 'never', 'no', 'nobody'])
const SHORTEST = 3

/** These keep a denial only if the order itself has not got them: "don't let them off". */
const TURNS = new Set(split('off out away outside clear'))

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

/** The sense of a family that the words give to the token, or null. */
const senseOf = (tokens: readonly Token[], at: number, family: string): string | null => {
  const after = FOLLOWS.has(family) ? senseAfter(tokens, at, family) : null
  if (after !== null) return after
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.stop !== '') return null
    const pole = poleIn(token.word, family)
    if (family === 'way' && pole === null && NEARER.has(token.word)) return null
    if (pole !== null && !(family === 'way' && TIMES.has(tokens[index - 1]?.word ?? ''))) return pole
    if (LINKS.has(token.word)) return null
  }
  return null
}

const isTelling = ({ base }: Token): boolean =>
  !EMPTY_WORDS.has(base) && !POLES_OF.has(base) && (base.length >= SHORTEST || isNumber(base))

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

const denies = ({ tokens, address }: Utterance): boolean =>
  tokens.some((token, at) => at >= address.bodyFrom && DENIES.has(token.word))

/** "Send them over and hold them there" has both senses, and either may be read back. */
const hasBoth = (tokens: readonly Token[], family: string): boolean =>
  new Set(tokens.flatMap((token) => poleIn(token.word, family) ?? [])).size > 1

/** "Nobody in the hall" is the same as "everyone out of the hall". */
const opposite = (order: Utterance, words: Utterance): Reversal | null => {
  const { tokens, address } = order
  const alike = denies(order) === denies(words)
  const keeps = words.tokens.some((token, at) => at >= words.address.bodyFrom && keepsDenial(token.word))
  if (!alike && !(denies(order) && keeps)) return null
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || !isTelling(token) || onlyAt(tokens, address.bodyFrom, token.base) < 0) continue
    const said = onlyAt(words.tokens, words.address.bodyFrom, token.base)
    if (said < 0) continue
    for (const family of FAMILIES) {
      if ((family === 'flow' && hasBoth(tokens, family)) || (!alike && family !== 'time')) continue
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
  const to = next !== undefined && !ends(tokens[at]) && POLES_OF.has(next.word) ? at + 2 : at + 1
  return { from, to }
}

const spanOf = (said: readonly Token[], saidAt: number, wanted: readonly Token[], wantedAt: number): Reversal => ({
  said: around(said, saidAt),
  wanted: around(wanted, wantedAt),
})

/** "Telling Sage to relieve Finn" for "tell Finn to relieve Sage": the same deed with its people changed about. */
const exchanged = (order: Utterance, words: Utterance): Reversal | null => {
  const people = order.mentions.filter((mention) => mention.from >= order.address.bodyFrom && mention.via !== 'group')
  for (let at = 0; at + 1 < people.length; at += 1) {
    const [one, other] = [people[at], people[at + 1]]
    if (one === undefined || other === undefined || one.who === other.who) continue
    const first = words.mentions.find((mention) => mention.who === other.who)
    const second = words.mentions.find((mention) => mention.who === one.who)
    if (first === undefined || second === undefined || first.from >= second.from) continue
    const between = order.tokens.slice(one.to, other.from).filter(isTelling)
    const told = words.tokens.slice(first.to, second.from)
    const same = between.some((deed) => told.some((token) => sameWord(token.base, deed.base)))
    if (same && !told.some((token) => token.word === 'by'))
      return spanOf(words.tokens, first.from, order.tokens, one.from)
  }
  return null
}

const deniedAt = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some((token) => DENIES.has(token.word))

/** "Let the coach past" for "don't let the coach past", and the other way round. */
const undenied = (order: Utterance, words: Utterance): Reversal | null => {
  const { tokens, address } = order
  const heard = words.tokens.slice(words.address.bodyFrom).map((token) => token.word)
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    const verb = tokens[at]
    if (verb === undefined || DENIES.has(verb.word)) continue
    if (!IMPERATIVES.has(verb.word) && !DENIES.has(wordAt(tokens, at - 1))) continue
    if (isNumber(verb.word)) continue
    const said = onlyAt(words.tokens, words.address.bodyFrom, verb.base)
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
    const added = !wanted && deniedAt(words.tokens, said) && !tokens.some((token) => DENIES.has(token.word))
    if (lost || added) return spanOf(words.tokens, said, tokens, at)
  }
  return null
}

const PASSES = new Set(
  split('come comes go goes past through enter enters pass passes cross crosses walk drive in down up'),
)
const LETS_IN = new Set(split('can may open opens opening let lets letting allow allowed free'))

/** "The ramp is open until the crane is clear" for "nobody comes down the ramp". */
const letsIn = (order: Utterance, words: Utterance): Reversal | null => {
  const from = order.tokens.findIndex((token, at) => at >= order.address.bodyFrom && DENIES.has(token.word))
  if (from < 0 || denies(words) || !order.tokens.slice(from, from + REACH).some((token) => PASSES.has(token.word)))
    return null
  const body = words.tokens.slice(words.address.bodyFrom)
  const said = body.findIndex((token, at) => LETS_IN.has(token.word) && body[at + 1]?.word !== 'do')
  const until = body.findIndex((token) => token.word === 'until' || token.word === 'till')
  const kept = body.slice(0, until < 0 ? body.length : until).some((token) => keepsDenial(token.word))
  return said < 0 || kept ? null : spanOf(words.tokens, words.address.bodyFrom + said, order.tokens, from)
}

/** Here a word with a sense of its own is a part, too: "hold the cars, let the people by". */
const isPart = ({ base }: Token): boolean => !EMPTY_WORDS.has(base) && (base.length >= SHORTEST || isNumber(base))

const PARTS_CLAUSES = new Set(['and', 'then', 'but'])

/** The telling words of each clause, those aside that stand in more than one. */
const clausesOf = ({ tokens, address }: Utterance): readonly (readonly number[])[] => {
  const clauses: number[][] = [[]]
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    if (PARTS_CLAUSES.has(token.word)) clauses.push([])
    else if (isPart(token) && onlyAt(tokens, address.bodyFrom, token.base) === at) clauses.at(-1)?.push(at)
    if (token.stop !== '') clauses.push([])
  }
  return clauses.filter((clause) => clause.length > 0)
}

const LEAST_SHARED = 2

/** "Main gate for deliveries, side gate for artists" for the other way about: what belongs together is crossed. */
const crossed = (order: Utterance, words: Utterance): Reversal | null => {
  const asked = clausesOf(order)
  const told = clausesOf(words)
  if (asked.length < 2 || told.length < 2) return null
  const clauseOfWord = (at: number): number => {
    const base = words.tokens[at]?.base ?? ''
    return asked.findIndex((clause) => clause.some((index) => sameWord(order.tokens[index]?.base ?? '', base)))
  }
  const mixed = told.filter(
    (clause) => new Set(clause.map(clauseOfWord).filter((index) => index >= 0)).size >= LEAST_SHARED,
  )
  const first = mixed[0]?.[0]
  const wanted = asked[0]?.[0]
  return mixed.length < 2 || first === undefined || wanted === undefined
    ? null
    : spanOf(words.tokens, first, order.tokens, wanted)
}

/** "Eleven" for "quarter past eleven, not eleven": what the order rules out, and not what stands before it. */
const contrasted = (order: Utterance, words: Utterance): Reversal | null => {
  const { tokens, address } = order
  const not = tokens.findIndex(
    (token, at) => at > address.bodyFrom && token.word === 'not' && tokens[at - 1]?.stop === ',',
  )
  if (not < 0 || denies(words)) return null
  const stop = tokens.findIndex((token, at) => at > not && token.stop !== '')
  const ruledOut = tokens.slice(not + 1, stop < 0 ? tokens.length : stop + 1).filter(isPart)
  let wanted = not - 1
  while (wanted > address.bodyFrom && !isContrast(tokens[wanted], ruledOut)) wanted -= 1
  const says = ({ base }: Token): boolean => onlyAt(words.tokens, words.address.bodyFrom, base) >= 0
  const kept = tokens[wanted]
  if (ruledOut.length === 0 || !ruledOut.every(says) || kept === undefined || says(kept)) return null
  const clock = clockIn(tokens.slice(address.bodyFrom, not))
  if (clock >= 0 && clock === clockIn(words.tokens)) return null
  const said = onlyAt(words.tokens, words.address.bodyFrom, ruledOut[0]?.base ?? '')
  return spanOf(words.tokens, said, tokens, wanted)
}

const isContrast = (token: Token | undefined, ruledOut: readonly Token[]): boolean =>
  token !== undefined && isPart(token) && !ruledOut.some((other) => sameWord(other.base, token.base))

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
      opposite(order, words) ??
      crossed(order, words) ??
      contrasted(order, words))
