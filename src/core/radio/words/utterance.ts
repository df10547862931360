import { type Address, addressOf } from './address.ts'
import { LEXICON_WORDS, type Found, phrasesIn } from './phrases.ts'
import type { PhraseId } from '../lexicon/lexicon.ts'
import { AD_CALLS } from './phrase-sets.ts'
import { type Mention, mentionsIn, type Names } from './names.ts'
import { withoutSlips } from './slips.ts'
import { GAP, isNumber, type Token, tokensOf } from './tokens.ts'

/** A text taken apart: words, phrases, names, who is called, and the message that is left. */
export type Utterance = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  /** The mentions by the token at which they begin. */
  readonly mentionAt: ReadonlyMap<number, Mention>
  readonly found: readonly Found[]
  readonly address: Address
  /** Calls of the roll that stand as whole clauses: "that's a cut, everyone", but not "locked until cut". */
  readonly calls: readonly Found[]
  /** The message asks something. */
  readonly asks: boolean
  /** Some word of it is English, a code, a number or a name; if not, nobody could make it out. */
  readonly clear: boolean
}

const COMMON = new Set(
  `a about after again all am an and any anyone are around as at away back be because been before behind but by can come copy could
  did do does door down each else every few find for from get give go going gone good got had has have he help her here hers hey him
  his hold how i if im in into is it its ive just know last later left let like listen little long look lost made make man many maybe
  me meet might i'll we'll he'll she'll they'll you'll it'll i'd mind minute minutes more most move my near need never new next nice no none not nothing now of off oh ok okay on once
  one only open or other our out over people please put quick ready really right said same say see seen send set she should shut
  since so some someone something soon sorry spare stay still stop take tell than thank thanks that thats the their them then there
  these they thing think this those three through time to too try two under until up us use very wait walk want was way we well were
  what whats when where which while who why will with without woman work would yes yet you your yours youre dont cant wont
  crew lunch food coffee water tea truck van gate road car cars person child kid medic radio walkie brick bricks chair chairs holding`.split(
    /\s+/,
  ),
)

const KNOWN: ReadonlySet<string> = new Set([...COMMON, ...LEXICON_WORDS])

/** A word with an everyday meaning, which is never bent into a name. */
export const isKnownWord = (word: string): boolean => KNOWN.has(word) || isNumber(word)

const ASKING = new Set(
  'what whats where wheres when whens who whos which how hows why is are do does did can could may would will should shall has have am any anyone anybody am whose dyou dya howd whod whered whend'.split(
    ' ',
  ),
)

const asksIn = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < tokens.length; at += 1) if (tokens[at]?.stop === '?') return true
  let first = from
  while (SOFT_STARTS.has(tokens[first]?.word ?? '')) first += 1
  const word = tokens[first]?.word ?? ''
  if (word === 'when') return INVERTS.has(tokens[first + 1]?.word ?? '')
  if (OPEN_ASKING.has(word)) return !SPEAKER.has(tokens[first + 1]?.word ?? '') && inverts(tokens, first)
  if (TELLS_OF_ASKING.has(tokens[first + 1]?.word ?? '') || TELLS_OF_ASKING.has(word)) return false
  if (asksShortly(tokens, first)) return true
  return (ASKING.has(word) && tokens.length > first + 1) || turnsRound(tokens, first) || isCurious(tokens, first)
}

/** "They're asking how long" tells that somebody else asks. */
const TELLS_OF_ASKING = new Set(['asking', 'asked', 'asks'])

const ALL_WELL = new Set('everything everyone everybody anything all we'.split(' '))
const WELL = new Set('ok okay good ready clear set alright fine right happy'.split(' '))
const YOUR_SIDE = new Set('there with on to for yet'.split(' '))

/** "You guys ready", "you still at the gate", "everything okay over there": questions that leave the verb out. */
const asksShortly = (tokens: readonly Token[], first: number): boolean => {
  const word = tokens[first]?.word ?? ''
  const next = tokens[first + 1]
  if (next === undefined || next.to - next.from !== next.word.length) return false
  if (word === 'you') return YOU_ASKING.has(next.word) || (next.word.endsWith('ing') && next.word.length > SHORTEST_ING)
  const asks = tokens.slice(first + 2, first + 5).some((token) => YOUR_SIDE.has(token.word))
  return ALL_WELL.has(word) && WELL.has(next.word) && next.stop === '' && asks
}

const SHORTEST_ING = 4

const AUXILIARIES = new Set('is are do does did can could should shall would will have has'.split(' '))
const SUBJECTS = new Set('i you we they he she it everyone everybody anyone anybody somebody someone'.split(' '))
const TAKES_UP = new Set(
  'so nor neither boy man wow as what where how who which whatever that than whose all'.split(' '),
)

/** "The scar, is it going on today" turns verb and subject round without a question mark; "so is she" does not ask. */
const turnsRound = (tokens: readonly Token[], first: number): boolean =>
  tokens.some(
    (token, at) =>
      at > first &&
      AUXILIARIES.has(token.word) &&
      token.to - token.from === token.word.length &&
      (token.stop === '' || token.stop === ',') &&
      SUBJECTS.has(tokens[at + 1]?.word ?? '') &&
      at + 2 < tokens.length &&
      !TAKES_UP.has(tokens[at - 1]?.word ?? '') &&
      !SUBJECTS.has(tokens[at - 1]?.word ?? ''),
  )

const CURIOUS = new Set(['wondering', 'wonder', 'curious'])
const CURIOUS_REACH = 7

/** "I was just wondering where you want the cones." */
const isCurious = (tokens: readonly Token[], first: number): boolean =>
  tokens
    .slice(first, first + CURIOUS_REACH)
    .some((token, at) => CURIOUS.has(token.word) && tokens[first + at - 1]?.word !== 'no') || wantsToKnow(tokens, first)

const MYSELF = new Set('i id just only wanted want'.split(' '))
const TO_KNOW = new Set('know ask check see checking asking'.split(' '))
const OPENS_CLAUSE = new Set('if whether where what when how who which why'.split(' '))

/** "Just checking if the road is open", "wanted to ask if lunch has moved". */
const wantsToKnow = (tokens: readonly Token[], first: number): boolean =>
  MYSELF.has(tokens[first]?.word ?? '') &&
  tokens
    .slice(first + 1, first + CURIOUS_REACH)
    .some(
      (token, at) =>
        TO_KNOW.has(token.word) && OPENS_CLAUSE.has(tokens[first + at + 2]?.word ?? '') && !isDenied(tokens, first),
    )

const isDenied = (tokens: readonly Token[], first: number): boolean =>
  tokens
    .slice(first, first + 3)
    .some((token) => token.word === 'dont' || token.word === 'didnt' || token.word === 'cant')

/** "When are you back" asks; "when you're back, check the lane" does not. */
const INVERTS = new Set('is are do does did will can could should would was were'.split(' '))

const YOU_ASKING = new Set(
  'coming guys free ready done around about up want need got still sure happy ok okay all good'.split(' '),
)
/** "Where I am is the alley", "what I've got here is eleven chairs". */
const SPEAKER = new Set('i ive im we weve'.split(' '))
const OPEN_ASKING = new Set('what where which who how why'.split(' '))
const INVERT_REACH = 5

/** "How long is it" asks; "how long we're filming" answers. */
const inverts = (tokens: readonly Token[], first: number): boolean => {
  const near = tokens.slice(first + 1, first + INVERT_REACH)
  const whole = (token: Token): boolean => token.to - token.from === token.word.length
  return near.length <= 2 || near.some((token) => (INVERTS.has(token.word) && whole(token)) || token.word === 'to')
}

const SOFT_STARTS = new Set(['and', 'so', 'um', 'uh', 'er', 'hey', 'ok', 'okay', 'hi', 'please', 'just', 'sorry'])

const isClear = (tokens: readonly Token[], mentions: readonly Mention[]): boolean =>
  mentions.length > 0 || (isMostlyKnown(tokens) && tokens.some((token) => token.word !== GAP && isPlain(token)))

const isPlain = (token: Token): boolean => isKnownWord(token.word) || isKnownWord(token.base) || hasDigit(token.word)

const LEAST_WORDS = 4
/** At most one word in so many may be English in what nobody could make out. */
const ONE_IN = 5

const isMostlyKnown = (tokens: readonly Token[]): boolean =>
  tokens.length < LEAST_WORDS || tokens.filter(isPlain).length * ONE_IN > tokens.length

const hasDigit = (word: string): boolean => word >= '0' && word < ':'

/** How many words are neither known nor a name: between two readings of one speech the more familiar one was said. */
export const countStrange = (utterance: Utterance): number => {
  let count = 0
  let named = 0
  for (let at = 0; at < utterance.tokens.length; at += 1) {
    const token = utterance.tokens[at]
    named = Math.max(named, utterance.mentionAt.get(at)?.to ?? 0)
    if (token !== undefined && at >= named && !isKnownWord(token.word) && !isKnownWord(token.base)) count += 1
  }
  return count
}

const remembered = new WeakMap<Names, Map<string, Utterance>>()
const MOST_REMEMBERED = 512
const LONGEST_REMEMBERED = 200

/** The same for traffic, which is looked at again with every transmission that follows it and is kept. */
export const utteranceOf = (text: string, names: Names, speaker: string): Utterance => {
  if (text.length > LONGEST_REMEMBERED) return takeApart(text, names, speaker)
  let known = remembered.get(names)
  if (known === undefined || known.size >= MOST_REMEMBERED) {
    known = new Map()
    remembered.set(names, known)
  }
  const key = `${speaker}\n${text}`
  const utterance = known.get(key) ?? takeApart(text, names, speaker)
  known.set(key, utterance)
  return utterance
}

const lengthOf = (mention: Mention | undefined): number =>
  mention === undefined || mention.via === 'group' ? 0 : mention.to - mention.from

const THINGS = new Set([
  'art department',
  'art dept',
  'art team',
  'art truck',
  'honey wagon',
  'rose petals',
  'rose bush',
  'rose garden',
  'will call',
  'dolly track',
  'dolly grip',
  'mark tape',
  'grace period',
  'may day',
  'jack plug',
  'pat down',
])

/** "Honey wagon" and "art department" are nobody. */
const isThing = (tokens: readonly Token[], { from, to }: Mention): boolean =>
  to === from + 1 && (tokens[from]?.stop ?? '') === '' && THINGS.has(`${tokens[from]?.word} ${tokens[to]?.word}`)

/** Will who says "Will, at the dock" asks nothing: a comma after the own name. */
const askedFrom = (own: Mention | undefined, from: number, tokens: readonly Token[], speaker: string): number =>
  own?.via === 'name' && own.who === speaker && tokens[own.to - 1]?.stop === ',' ? own.to : from

/** Take a text apart for somebody who speaks on this show. Linear in the length of the text. */
export const takeApart = (text: string, names: Names, speaker: string): Utterance => {
  const typed = tokensOf(text)
  const mentions = mentionsIn(names, text, typed, isKnownWord).filter((mention) => !isThing(typed, mention))
  const mentionAt = new Map(mentions.map((mention) => [mention.from, mention]))
  const tokens = withoutSlips(typed, isKnownWord, (at) => mentionAt.has(at))
  const found = phrasesIn(tokens, (at) => lengthOf(mentionAt.get(at)))
  const address = addressOf(tokens, mentions, found, speaker)
  const calls = found.filter((phrase) => CLAUSES.has(phrase.id) && standsAlone(tokens, found, address.bodyFrom, phrase))
  return {
    text,
    tokens,
    mentions,
    mentionAt,
    found,
    address,
    calls,
    asks: asksIn(tokens, askedFrom(mentionAt.get(address.bodyFrom), address.bodyFrom, tokens, speaker)),
    clear: isClear(tokens, mentions),
  }
}

/** The words from one token to another, as spoken. */
export const quoteOf = (utterance: Utterance, from: number, to: number): string => {
  const first = utterance.tokens[from]
  const last = utterance.tokens[to - 1]
  return first === undefined || last === undefined ? '' : utterance.text.slice(first.from, last.to)
}

/** The first of some phrases that stands in the message, or null. */
export const firstOf = (utterance: Utterance, ids: ReadonlySet<PhraseId>): Found | null =>
  utterance.found.find((found) => ids.has(found.id)) ?? null

/** Whether any of some phrases stands in the words. */
export const hasAny = (utterance: Utterance, ids: ReadonlySet<PhraseId>): boolean => firstOf(utterance, ids) !== null

const CALL_FILL = new Set(
  'please everyone everybody and ok okay so now i think guess reckon believe say copy right thats it is were we are that a the people guys all folks team crew company thanks thank you lads ladies gents gentlemen cheers then today there done over'.split(
    ' ',
  ),
)

/** The first of some calls that stands as a whole clause, or null. */
export const clauseOf = (utterance: Utterance, ids: ReadonlySet<PhraseId>): Found | null =>
  utterance.calls.find((call) => ids.has(call.id)) ?? null

/** Phrases that may be calls: "cut, cut, cut" is a stop and a cut. */
const CLAUSES: ReadonlySet<PhraseId> = new Set<PhraseId>([...AD_CALLS, 'stop'])

/** After these anything may follow: "cut and hold the lock-off", "that's lunch, see you in half an hour". */
const OPEN_ENDED: ReadonlySet<PhraseId> = new Set<PhraseId>([
  'cut-and-hold',
  'lunch',
  'wrap',
  'moving-on',
  'last-looks',
  'pictures-up',
])

const standsAlone = (tokens: readonly Token[], found: readonly Found[], start: number, phrase: Found): boolean => {
  for (let at = phrase.from - 1; at >= start && (tokens[at]?.stop ?? '') === ''; at -= 1) {
    if (!CALL_FILL.has(tokens[at]?.word ?? '')) return false
  }
  if (OPEN_ENDED.has(phrase.id)) return true
  for (let at = phrase.to - 1; (tokens[at]?.stop ?? '.') === '' && at + 1 < tokens.length; at += 1) {
    if (
      !CALL_FILL.has(tokens[at + 1]?.word ?? '') &&
      !found.some((other) => other.id === phrase.id && other.from === at + 1)
    )
      return false
  }
  return true
}
