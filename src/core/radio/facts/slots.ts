import type { HearContext } from '../case.ts'
import { CLOCK_WORDS, clockWordsAt } from '../words/clock.ts'
import type { Lexeme } from '../words/lexeme.ts'
import { isOfSet } from '../words/marks.ts'
import type { Mention } from '../words/mention.ts'
import { phraseSet, type PhraseSet } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { isNumberAt, type Token, wordAt } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { isAt, isIn, type WordSet, wordSet } from '../words/word-set.ts'
import { isTakenBack } from './fact-match.ts'
import { isPronounOne, NAMED_BY_NUMBER } from './wanted.ts'
import { DETERMINERS, AT_PLACE } from '../words/small-words.ts'

/** A slot with the tokens that fill it, end exclusive. */
export type Slot = { readonly key: string; readonly from: number; readonly to: number }

/** Verbs that begin an order. */
export const IMPERATIVES = wordSet(
  'bring send get give take put move tell ask check grab fetch carry make keep let come wait find watch clear open close shut hold stop stay go run walk meet leave pick drop stand swing pop help do be quiet start hand pass push swap cover dont never',
)

const PLACE_PREPOSITIONS = wordSet(AT_PLACE, 'through past towards')
const TIME_PREPOSITIONS = wordSet('before until till after when once by')
export const ENDS_PHRASE = wordSet(
  `to at by near outside inside behind in into from on onto through and or but before until till after when once then please so because with for while if
  is are was has have had will can could would should do does did you i we they he she it that who now asap keep hold bring take send get got past either walked went came coming walking running`,
)
const TIME_UNITS = wordSet('minute minutes min mins second seconds sec secs hour hours oclock am pm out away past')
const CLOCK = /^\d{1,2}[:.]\d\d$/
const TIME_WORDS = wordSet('quarter half now later lunch noon midnight wrap')
export const NOT_A_PLACE = wordSet(
  'it that this them him her me you us i we they minute moment second go here there walkie radio comms air pee be do get see know have check make speak talk ask take roll cut lunch 1 once time way hand least most all first need on move double run case hunt fly lookout ball when whenever if',
)

/** "He'll have to manage" names no place. */
const LEADS_TO_VERB = wordSet('have has had need needs got going want wants able trying used about ready')

/** What ends a phrase elsewhere is in the middle of one here: "the lock up", "hair and makeup". */
const isInside = (tokens: readonly Token[], at: number): boolean => {
  const [before, word, after] = [wordAt(tokens, at - 1), wordAt(tokens, at), wordAt(tokens, at + 1)]
  return (before === 'lock' && word === 'up') || (before === 'hair' && word === 'and' && after.startsWith('make'))
}

/** From a token to the end of its noun phrase: up to five words, until a stop or a word that begins something else. */
export const phraseEnd = (tokens: readonly Token[], start: number, ends: WordSet): number => {
  let at = start
  while (at < tokens.length && at - start < 5) {
    if (at > start && isAt(tokens, at, ends) && !isInside(tokens, at)) break
    at += 1
    if ((tokens[at - 1]?.stop ?? '') !== '') break
  }
  return at
}

const isTimeAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  const { lexeme, stop } = token
  if (lexeme.isNumber) return stop !== '' || at === tokens.length - 1 || isAt(tokens, at + 1, TIME_UNITS)
  return isIn(lexeme, TIME_WORDS) || (lexeme.isFigure && CLOCK.test(lexeme.word))
}

/** A place after its preposition, "to the truck"; null if none begins at a token. */
export const placeAt = (tokens: readonly Token[], at: number): Slot | null => {
  if (!isAt(tokens, at, PLACE_PREPOSITIONS)) return null
  if (wordAt(tokens, at) === 'to' && isAt(tokens, at - 1, LEADS_TO_VERB)) return null
  let from = at + 1
  while (isAt(tokens, from, DETERMINERS)) from += 1
  const word = wordAt(tokens, from)
  if (word === '' || (wordAt(tokens, at) === 'to' && from === at + 1 && isAt(tokens, from, IMPERATIVES))) return null
  if (isAt(tokens, from, NOT_A_PLACE) || isAt(tokens, from, PLACE_PREPOSITIONS) || (tokens[at]?.stop ?? '') !== '')
    return null
  if (wordAt(tokens, at) !== 'to' && isTimeAt(tokens, from)) return null
  if (wordAt(tokens, at) === 'on' && isNumberAt(tokens, from)) return null
  const to = phraseEnd(tokens, from, ENDS_PHRASE)
  return { key: 'place', from, to }
}

/** "When you can" is manners, not a time. */
const isManners = (tokens: readonly Token[], at: number): boolean => {
  const first = wordAt(tokens, at)
  if (first !== 'when' && first !== 'whenever') return false
  const [second, third] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)]
  return (second === 'you' && (third === 'can' || third === 'get')) || (second === 'youre' && third === 'free')
}

/** Most words tell no time, nor do they lead to one: that takes a word for it, or a figure here or right after. */
export const mayTellTime = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return (
    tokens[at]?.lexeme.isFigure === true ||
    isAt(tokens, at, TIME_PREPOSITIONS) ||
    (next !== undefined && (next.bare.isFigure || isIn(next.bare, TELLS_TIME) || isIn(next.lexeme, TELLS_TIME)))
  )
}

const TELLS_TIME = wordSet(TIME_WORDS, CLOCK_WORDS)

/** The time that begins at a token, which is one of those that may tell one. */
export const timeAt = (tokens: readonly Token[], at: number): Slot | null => {
  const word = wordAt(tokens, at)
  if (isManners(tokens, at) || (word === 'from' && wordAt(tokens, at + 1) === 'now')) return null
  const clock = isAt(tokens, at, CLOCK_LEADS) ? clockWordsAt(tokens, at + 1) : 0
  if (isAt(tokens, at, TIME_PREPOSITIONS) && at + 1 < tokens.length) {
    if (clock > 1) return { key: 'when', from: at, to: at + 1 + clock }
    if (word === 'by' && !isTimeAt(tokens, at + 1)) return null
    return { key: 'when', from: at, to: clauseEnd(tokens, at + 1) }
  }
  if (clock > 1) return { key: 'when', from: at + 1, to: at + 1 + clock }
  if (word === 'to' && clockWordsAt(tokens, at + 1) > 1 && isNumberAt(tokens, at + 1))
    return { key: 'when', from: at + 1, to: at + 1 + clockWordsAt(tokens, at + 1) }
  const leads = word === 'in' || word === 'at' || word === 'from'
  const ranges = word === 'from' && isAt(tokens, at + 2, TIME_PREPOSITIONS)
  if (leads && !ranges && isTimeAt(tokens, at + 1)) return { key: 'when', from: at + 1, to: timeEnd(tokens, at + 1) }
  if (isNumberAt(tokens, at) && isAt(tokens, at + 1, TIME_UNITS))
    return { key: 'when', from: at, to: timeEnd(tokens, at) }
  if (word === 'eta' && isNumberAt(tokens, at + 1)) return { key: 'when', from: at + 1, to: timeEnd(tokens, at + 1) }
  return tokens[at]?.lexeme.isFigure === true && CLOCK.test(word) ? { key: 'when', from: at, to: at + 1 } : null
}

const CLOCK_LEADS = wordSet('at for by from until till')

const clauseEnd = (tokens: readonly Token[], start: number): number => {
  let at = start
  while (at < tokens.length && at - start < 5) {
    at += 1
    if ((tokens[at - 1]?.stop ?? '') !== '' || wordAt(tokens, at) === 'please') break
  }
  return at
}

const timeEnd = (tokens: readonly Token[], start: number): number => {
  let at = start + 1
  while (
    at < tokens.length &&
    (tokens[at - 1]?.stop ?? '') === '' &&
    (isAt(tokens, at, TIME_UNITS) || isNumberAt(tokens, at))
  )
    at += 1
  return at
}

/** "Two locked" is door two, not a count. */
const STATES = wordSet('locked solid secure secured clear holding closed ready good')

/** "Gate 2", "take 4", but "take ten background" begins an order. */
const isNamedBefore = (tokens: readonly Token[], at: number): boolean => {
  return (
    isAt(tokens, at - 1, NAMED_BY_NUMBER) &&
    !(
      wordAt(tokens, at - 1) === 'take' &&
      (at === 1 || wordAt(tokens, at - 2) === 'you' || tokens[at - 2]?.stop !== '')
    )
  )
}

/** "10-1", "10-4" count nothing. */
const isCoded = (found: readonly Found[], at: number, codes: PhraseSet): boolean => {
  for (const { marks, from, to } of found) if (at >= from && at < to && isOfSet(marks, codes)) return true
  return false
}
const CODES = phraseSet('ten-one', 'ten-four')

/** No things, whatever number stands before them. */
const COUNTED_BY_NONE = wordSet(STATES, TIME_UNITS, ENDS_PHRASE, DETERMINERS)

export const PARTICLES = wordSet('down up out over back off')

const NONE: readonly Slot[] = []

/** What a number at a token counts, unless it is one of some codes. */
export const countAt = (
  tokens: readonly Token[],
  at: number,
  found: readonly Found[],
  codes: PhraseSet = CODES,
): readonly Slot[] => {
  if (!isNumberAt(tokens, at) || tokens[at]?.stop !== '' || wordAt(tokens, at + 1) === '') return NONE
  if (
    isAt(tokens, at + 1, COUNTED_BY_NONE) ||
    isNamedBefore(tokens, at) ||
    isPronounOne(tokens, at) ||
    isTakenBack(tokens, at) ||
    isCoded(found, at, codes)
  )
    return NONE
  let to = Math.min(phraseEnd(tokens, at + 1, ENDS_PHRASE), at + 4)
  while (to > at + 2 && isAt(tokens, to - 1, PARTICLES)) to -= 1
  return [
    { key: 'count', from: at, to: at + 1 },
    { key: 'item', from: at + 1, to },
  ]
}

/** "Door two" wherever it stands: a place that is named by its number. */
const numberedPlaceAt = (tokens: readonly Token[], at: number): Slot | null => {
  const numbered = isNumberAt(tokens, at + 1) && (tokens[at]?.stop ?? '') === ''
  if (numbered && isAt(tokens, at, PLACE_NOUNS)) return { key: 'place', from: at, to: at + 2 }
  const lock = wordAt(tokens, at) === 'lock' && wordAt(tokens, at + 1) === 'up' && isNumberAt(tokens, at + 2)
  return lock ? { key: 'place', from: at, to: at + 3 } : null
}

const PLACE_NOUNS = wordSet(
  'door gate lockup post stage lot floor level bay exit corner pier dock aisle room studio stairwell',
)

const CHANNEL_MOVES = wordSet('go switch switching going back jump over')

const channelAt = (tokens: readonly Token[], at: number): Slot | null => {
  const word = wordAt(tokens, at)
  if (word === 'channel' && isNumberAt(tokens, at + 1)) return { key: 'channel', from: at + 1, to: at + 2 }
  return isAt(tokens, at, CHANNEL_MOVES) && wordAt(tokens, at + 1) === 'to' && isNumberAt(tokens, at + 2)
    ? { key: 'channel', from: at + 2, to: at + 3 }
    : null
}

/** Facts are looked for in this many words; a longer transmission has other faults. */
const LONGEST_MESSAGE = 150

const slotOf = (slots: readonly Slot[], key: string): Slot | undefined => {
  for (const slot of slots) if (slot.key === key) return slot
  return undefined
}

/** Adds a slot unless one of its kind is there; the token after it, or -1. */
const added = (slots: Slot[], slot: Slot | null): number => {
  if (slot === null || slotOf(slots, slot.key) !== undefined) return -1
  slots.push(slot)
  return slot.to
}

/** The slots of a message, which are looked for once somebody asks: of an order that is given back nobody mostly does. */
export type SlotsOf = {
  readonly utterance: Utterance
  readonly context: Pick<HearContext, 'me'>
  found: readonly Slot[] | null
}

/** The slots of a message, found now if nobody has asked before. */
export const slotsIn = (words: SlotsOf): readonly Slot[] => (words.found ??= slotsAt(words.utterance, words.context))

/** Slots found in the message, left to right; the first of a kind wins. */
export const slotsAt = (utterance: Utterance, context: Pick<HearContext, 'me'>): readonly Slot[] => {
  const { tokens, address, mentionAt } = utterance
  const slots: Slot[] = []
  let at = address.bodyFrom
  const end = Math.min(address.bodyTo, address.bodyFrom + LONGEST_MESSAGE)
  while (at < end) {
    const person = mentionAt[at]
    if (person !== undefined && isSpokenTo(utterance, person)) at = person.to
    else if (person?.via === 'name' && person.who !== context.me.name)
      at = Math.max(at + 1, added(slots, { key: 'who', from: at, to: person.to }))
    else if (person?.via === 'post') at = Math.max(at + 1, added(slots, { key: 'place', from: at, to: person.to }))
    else {
      const added = opensSlot(tokens[at]?.lexeme) ? addedAt(slots, utterance, at) : 0
      at = Math.max(at + 1, added)
    }
  }
  return slots
}

const SOURCES = wordSet('from off')

/** "From holding to the gate" names the gate. */
const isOvertaken = (slots: readonly Slot[], slot: Slot | null, tokens: readonly Token[]): boolean => {
  const known = slotOf(slots, 'place')
  if (slot === null || known === undefined || wordAt(tokens, slot.from - 1) === 'from') return false
  return isAt(tokens, known.from - 1, SOURCES) || isAt(tokens, known.from - 2, SOURCES)
}

const CHANNEL_OPENERS = wordSet(CHANNEL_MOVES, 'channel')
const NUMBERED_OPENERS = wordSet(PLACE_NOUNS, 'lock')
const SLOT_OPENERS = wordSet(PLACE_PREPOSITIONS, TIME_PREPOSITIONS, NUMBERED_OPENERS, CHANNEL_OPENERS, 'for eta')

/** Most words can begin no slot. */
export const opensSlot = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.isFigure === true || isIn(lexeme, SLOT_OPENERS)

/** Adds what a figure counts, or the time that it tells; the token after them, or -1. */
const addedByFigure = (slots: Slot[], { tokens, found }: Utterance, at: number): number => {
  const counts = countAt(tokens, at, found)
  for (const slot of counts) added(slots, slot)
  return counts.at(-1)?.to ?? added(slots, timeAt(tokens, at))
}

/** Adds the place to which a preposition leads, instead of one that it was only left for; the token after it, or -1. */
const addedPlace = (slots: Slot[], utterance: Utterance, at: number): number => {
  const { tokens } = utterance
  const place = personless(placeAt(tokens, at), utterance)
  if (isOvertaken(slots, place, tokens))
    slots.splice(
      slots.findIndex((one) => one.key === 'place'),
      1,
    )
  return added(slots, place)
}

/** Adds the slots that begin at a token; the token after them, or -1. */
const addedAt = (slots: Slot[], utterance: Utterance, at: number): number => {
  const { tokens } = utterance
  if (tokens[at]?.lexeme.isFigure === true) return addedByFigure(slots, utterance, at)
  let end = -1
  if (isAt(tokens, at, CHANNEL_OPENERS)) end = Math.max(end, added(slots, channelAt(tokens, at)))
  if (mayTellTime(tokens, at)) end = Math.max(end, added(slots, timeAt(tokens, at)))
  if (isAt(tokens, at, PLACE_PREPOSITIONS)) end = Math.max(end, addedPlace(slots, utterance, at))
  if (isAt(tokens, at, NUMBERED_OPENERS)) end = Math.max(end, added(slots, numberedPlaceAt(tokens, at)))
  return end
}

/** "Copy that, Rosalind": the name of whoever is spoken to is no fact. */
const isSpokenTo = ({ address, tokens }: Utterance, person: Mention): boolean =>
  address.called.includes(person.who) &&
  (person.to === tokens.length || (tokens[person.to - 1]?.stop ?? '') !== '') &&
  !isAt(tokens, person.from - 1, PLACE_PREPOSITIONS) &&
  wordAt(tokens, person.from - 1) !== 'for'

/** "to Priya at W1": Priya is who, not where. */
const personless = (slot: Slot | null, utterance: Utterance): Slot | null =>
  slot !== null && utterance.mentionAt[slot.from]?.via === 'name' ? null : slot
