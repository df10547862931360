import type { Mention } from './mention.ts'
import type { Found } from './phrases.ts'
import { isVerb } from './subject-verbs.ts'
import { type Token, wordAt } from './tokens.ts'
import { isAt, wordSet } from './word-set.ts'

/** Phrases that reply, and after which a name may stand. */
export const REPLIES = new Set<Found['id']>([
  'copy',
  'ten-four',
  'roger',
  'wilco',
  'received',
  'okay',
  'thanks',
  'affirmative',
  'negative',
  'you-there',
  'say-again',
  'stand-by',
  'on-it',
])

const SOURCES = wordSet('per from')
const THATS = wordSet('thats this')

/** "Keep them quiet, per Corinne", "that's from Priyesh": whose order is passed on. */
export const isSource = (tokens: readonly Token[], name: number): boolean =>
  isAt(tokens, name - 1, SOURCES) &&
  (wordAt(tokens, name - 1) === 'per' || isAt(tokens, name - 2, THATS) || tokens[name - 2]?.stop === ',')

/** A name at the very end, after a comma: "Is the door clear, Dee?" */
export const tailOf = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  found: readonly Found[],
  speaker: string,
): Mention | null => {
  const last = mentions.at(-1)
  if (last === undefined || last.to !== tokens.length || last.from === 0 || last.who === speaker || last.via === 'post')
    return null
  if (isSource(tokens, last.from)) return null
  const before = tokens[last.from - 1]?.stop ?? ''
  // "Correction, Priya" puts a name right.
  if (before === ',' || before === '?') return wordAt(tokens, last.from - 1) === 'correction' ? null : last
  if (
    before === '' &&
    last.via === 'name' &&
    found.some((phrase) => CLOSED_BY_NAME.has(phrase.id) && phrase.to === last.from) &&
    wordAt(tokens, last.from - 1) !== 'ask'
  )
    return last
  if (before !== '' || last.via !== 'name' || isAt(tokens, last.from - 1, LEADS_TO_NAME)) return null
  if (isObject(wordAt(tokens, last.from - 1))) return null
  return isAt(tokens, 0, OPENS_REQUEST) || isUnmarked(tokens, last.from) ? last : null
}

/**
 * "Going 10-1 Odalys, Theo has my door": a name that ends the first clause of a message of its own, or stands between
 * two commas as no list does: "Hearse is here, Imelda, by the yew".
 */
const isSpokenTo = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
  speaker: string,
): boolean => {
  const one = mentions[index]
  if (one === undefined || one.via !== 'name' || one.who === speaker || one.to >= tokens.length) return false
  if ((tokens[one.to - 1]?.stop ?? '') === '')
    return (
      isAt(tokens, one.to, BEGINS_ANEW) && isUnmarked(tokens, one.from) && !isAt(tokens, one.from - 1, LEADS_TO_NAME)
    )
  if (tokens[one.from - 1]?.stop !== ',')
    return isUnmarked(tokens, one.from) && !isAt(tokens, one.from - 1, LEADS_TO_NAME)
  const after = wordAt(tokens, one.to)
  const listed = isName(mentions[index - 1], 'to', one.from) || isName(mentions[index + 1], 'from', one.to)
  return !listed && !JOINS_NAMES.has(after) && !TELLS_OF_NAME.has(after)
}

/** The first who is so spoken to. */
export const firstSpokenTo = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  speaker: string,
): Mention | null => {
  for (let index = 0; index < mentions.length; index += 1)
    if (isSpokenTo(tokens, mentions, index, speaker)) return mentions[index] ?? null
  return null
}

/** "Bay's open Rhonda I'm letting the truck through": a recogniser writes no full stop. */
const BEGINS_ANEW = wordSet('i im ive ill we were weve')

const JOINS_NAMES = wordSet('and or plus then also with')

const isName = (mention: Mention | undefined, end: 'from' | 'to', at: number): boolean =>
  mention?.via === 'name' && mention[end] === at

/** "The stand-in, Priya, is here." */
const TELLS_OF_NAME = wordSet('is was has isnt wasnt hasnt wants needs says said')

const LEAST_UNMARKED = 2
/** Verbs after which nothing more has to come, and what else stands at the end of a statement. */
const ENDS_STATEMENT = wordSet(
  'in on out up down off over back here away now clear ready still locked standing landed holding open shut secure going coming moving walking traveling travelling arriving arrived leaving left stepping flying spinning breaking rolling wrapping filming shooting eating working waiting starting stopping driving anything everything something nothing morning evening 10-1 10-2 10-100',
)

const takesObject = (word: string): boolean =>
  !ENDS_STATEMENT.has(word) && !(word >= '0' && word < ':') && (isVerb(word) || word.endsWith('ing'))

/** A recogniser writes no commas: "off for a minute hutch" speaks to Hutch, and "just spotted hutch" tells of him. */
/** "Is anyone relieving Eli": whom the doing is about. */
const isObject = (word: string): boolean => word.endsWith('ing') && !ENDS_STATEMENT.has(word)

const isUnmarked = (tokens: readonly Token[], end: number): boolean =>
  (end >= LEAST_UNMARKED || isAt(tokens, 0, ENDS_STATEMENT)) &&
  end > 0 &&
  tokens.slice(0, end).every((token) => token.stop === '') &&
  !takesObject(wordAt(tokens, end - 1))

/** After these a name is spoken to, comma or not: "loud and clear Poppy". */
const CLOSED_BY_NAME = new Set<Found['id']>([...REPLIES, 'good-check', 'go-ahead', 'standing-by'])

/** Without punctuation, "please move the truck Dee" still calls Dee, and "where is Dee" does not. */
const OPENS_REQUEST = wordSet('please can could would will may what where when is are do does have hold bring send')
/** A verb or a preposition that the name after it belongs to: "with Rose", "ask Bruce", "or has Nell". */
export const LEADS_TO_NAME =
  wordSet(`to for with is be of and or the on at from about by or near behind tell ask give see seen saw where wheres are cover meet find was were got get
  gave told asked help need needs want wants like than then per called call calling past beside after before not its this thats bring take send
  hi hello a an my your has had did does do will would can could`)
