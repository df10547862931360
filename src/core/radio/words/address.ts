import { type Address, type Head, none } from './call.ts'
import { firstSpokenTo, REPLIES, tailOf } from './closing-name.ts'
import { pastOpeners } from './fillers.ts'
import { soundDistance } from './likeness.ts'
import { at, CONNECTORS, FILLERS, linkedAt, withArticle } from './linked.ts'
import { alone, ENDS_SELF, SOMEBODY } from './lone-name.ts'
import type { Mention } from './mention.ts'
import { EVERYBODY } from './names.ts'
import type { Found } from './phrases.ts'
import { raised } from './raising.ts'
import { isVerb } from './subject-verbs.ts'
import { GAP, isNumberAt, type Token, wordAt, wordsOf } from './tokens.ts'
import { isAt, wordSet } from './word-set.ts'
import { YESES, STANDS_AT } from './small-words.ts'

const phraseAt = (found: readonly Found[], index: number): Found | undefined => {
  for (const phrase of found) if (phrase.from === index) return phrase
  return undefined
}

/** "on two" after a call belongs to the call: the channel one should answer on. */
const pastChannel = (tokens: readonly Token[], start: number): number => {
  if (wordAt(tokens, start) !== 'on' || tokens[start - 1]?.stop === '.') return start
  const number = wordAt(tokens, start + 1) === 'channel' ? start + 2 : start + 1
  return isNumberAt(tokens, number) && (tokens[number]?.stop !== '' || number === tokens.length - 1)
    ? number + 1
    : start
}

/** "Hair, Lise down at the dock, how far out is she": where the caller stands belongs to the call. */
const pastStand = (tokens: readonly Token[], start: number): number => {
  if (!isAt(tokens, start, STANDS_OR_COMES) || tokens[start - 1]?.stop === '.') return start
  for (let index = start + 1; index < start + LONGEST_PLACE && index + 1 < tokens.length; index += 1)
    if (tokens[index]?.stop !== '') return index + 1
  return pastChannel(tokens, start)
}

const pair = (tokens: readonly Token[], first: Mention, second: Mention, speaker: string, from: boolean): Head => {
  const bodyFrom = second.who === speaker ? pastStand(tokens, second.to) : pastChannel(tokens, second.to)
  if (first.who === speaker) return { called: [second.who], order: 'callerFirst', stranger: '', bodyFrom }
  if (second.who === speaker)
    return { called: [first.who], order: from ? 'calledFirst' : 'calledForCaller', stranger: '', bodyFrom }
  return { called: from ? [first.who] : [second.who], order: 'callerFirst', stranger: '', bodyFrom }
}

const afterIntroduction = (tokens: readonly Token[], index: number): number => {
  const word = wordAt(tokens, index)
  if (word === 'this' || word === 'it') return wordAt(tokens, index + 1) === 'is' ? index + 2 : -1
  return word === 'its' || word === 'from' ? index + 1 : -1
}

const MANNERS = wordSet(
  'sorry hi hello hey um uh good morning afternoon evening again please cmon honey hon love darling darlin mate pal pet hen sweetie doll lad sir maam boss chief',
)

/** "Hi Marisol, sorry, it's Avery again": manners may stand before one's own name. */
const pastManners = (tokens: readonly Token[], from: number): number => {
  let index = from
  while (isAt(tokens, index, MANNERS)) index += 1
  return index
}

/** "North stairs for now" calls nobody. */
const NO_NAME = wordSet('now today tonight lunch later good sure me us you him her them')

const strangerPair = (tokens: readonly Token[], first: Mention, speaker: string): Head | null => {
  const name = tokens[first.to + 1]
  if (first.who !== speaker || !isAt(tokens, first.to, CONNECTORS) || name === undefined) return null
  const closes = name.stop !== '' || first.to + 2 === tokens.length || pastChannel(tokens, first.to + 2) > first.to + 2
  if (!closes || name.word === GAP || name.lexeme.isNumber || NO_NAME.has(name.word)) return null
  return { called: [], order: 'callerFirst', stranger: name.word, bodyFrom: first.to + 2 }
}

/** Whoever is named right after a name, and "Gio, c'mon, Sully" past such manners if it is the speaker. */
const besideAt = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  next: number,
  speaker: string,
): Mention | undefined => {
  const past = pastManners(tokens, next)
  const beside = at(mentions, past)
  return past === next || (beside?.who === speaker && tokens[past - 1]?.stop !== '') ? beside : undefined
}

const headFrom = (tokens: readonly Token[], mentions: readonly Mention[], first: Mention, speaker: string): Head => {
  const next = first.to
  const linked = isAt(tokens, next, CONNECTORS) && tokens[next - 1]?.stop !== '.'
  const joined = linked ? linkedAt(tokens, mentions, next + 1) : undefined
  if (joined !== undefined && (first.who === speaker || (joined.via !== 'group' && joined.via !== 'post')))
    return pair(tokens, first, joined, speaker, false)
  const introduced = afterIntroduction(tokens, pastManners(tokens, next))
  const self = introduced < 0 ? undefined : (at(mentions, introduced) ?? at(mentions, introduced + 1))
  if (self !== undefined) return pair(tokens, first, self, speaker, true)
  const beside = tokens[next - 1]?.stop === '?' ? undefined : besideAt(tokens, mentions, next, speaker)
  if (
    beside !== undefined &&
    beside.who !== first.who &&
    (beside.who === speaker || first.who === speaker) &&
    beside.via !== 'role' &&
    (!isSubject(tokens, beside) ||
      (beside.who === speaker && !isAt(tokens, first.from - 1, YESES) && isAt(tokens, beside.to, STANDS)))
  ) {
    return pair(tokens, first, beside, speaker, true)
  }
  if (beside?.who === first.who && (beside.via === first.via || first.via === 'role') && tokens[next - 1]?.stop !== '.')
    return headFrom(tokens, mentions, beside, speaker)
  return (
    calledTwice(tokens, mentions, first, speaker) ??
    fromPlace(tokens, mentions, first, speaker) ??
    afterSelf(tokens, mentions, first, speaker) ??
    strangerPair(tokens, first, speaker) ??
    contrast(tokens, mentions, first) ??
    alone(tokens, first, speaker)
  )
}

/** "Ravi? Sam to Ravi.": the same call, first by the name alone. */
const calledTwice = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: Mention,
  speaker: string,
): Head | null => {
  const self = first.who === speaker ? undefined : at(mentions, first.to)
  if (self?.who !== speaker || !isAt(tokens, self.to, CONNECTORS)) return null
  const called = linkedAt(tokens, mentions, self.to + 1)
  return called?.who === first.who ? pair(tokens, self, called, speaker, false) : null
}

/** "Priya, not Props" puts a name right, and calls nobody. */
const contrast = (tokens: readonly Token[], mentions: readonly Mention[], first: Mention): Head | null =>
  wordAt(tokens, first.to) === 'not' && at(mentions, first.to + 1)?.to === tokens.length ? none(first.from) : null

/** "Dee, Sam on the ramp": where the caller is. */
const STANDS = wordSet('here on at')
const STANDS_OR_COMES = wordSet(STANDS_AT, 'from with here')
const LONGEST_PLACE = 6

/** "Sam at the barn door for Dee": where the caller stands comes between. */
const fromPlace = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: Mention,
  speaker: string,
): Head | null => {
  if (first.who !== speaker || !isAt(tokens, first.to, STANDS_OR_COMES)) return null
  for (let index = first.to + 1; index < first.to + LONGEST_PLACE && tokens[index]?.stop === ''; index += 1) {
    const called = isAt(tokens, index, CONNECTORS) ? linkedAt(tokens, mentions, index + 1) : undefined
    if (called !== undefined && called.who !== speaker && called.via !== 'post' && called.via !== 'group')
      return pair(tokens, first, called, speaker, false)
  }
  return null
}

/** "Kai here, anyone got a spare?", "Sam again, Nina, two more": whoever is called after one has said who speaks. */
const afterSelf = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: Mention,
  speaker: string,
): Head | null => {
  if (first.who !== speaker || !isAt(tokens, first.to, ENDS_SELF)) return null
  const called = at(mentions, first.to + 1)
  if (called === undefined || called.who === speaker || called.via === 'post') return null
  const calls = called.via === 'group' ? !isAt(tokens, called.from, SOMEBODY) : isVocative(tokens, called)
  return calls ? pair(tokens, first, called, speaker, false) : null
}

/** "Mackenzie, Drew is 10-1": the second name is what the sentence is about. */
const isSubject = (tokens: readonly Token[], mention: Mention): boolean => {
  const last = tokens[mention.to - 1]
  if (last === undefined || last.stop !== '' || mention.to >= tokens.length) return false
  return last.word !== last.base || isVerb(wordAt(tokens, mention.to))
}

const LIKE_OWN = 0.34

/** "To be for Copley": two words that sound like the own name are it. */
const soundsOwn = (tokens: readonly Token[], start: number, end: number, speaker: string): boolean => {
  const heard = tokens.slice(start, end).map((token) => token.word)
  const own = wordsOf(speaker)[0] ?? ''
  return heard.length <= 3 && soundDistance(heard.join(''), own) <= LIKE_OWN
}

/** "Lock-up three for Marcus" when three is nobody's post on the roster, or the first word was clipped. */
const placeCalls = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  start: number,
  speaker: string,
): Head | null => {
  for (let index = start; index < Math.min(start + PLACE_REACH, tokens.length - 1); index += 1) {
    const called = isAt(tokens, index, CONNECTORS) ? withArticle(tokens, mentions, index + 1) : undefined
    if (called !== undefined && contrast(tokens, mentions, called) !== null) return null
    if (
      called !== undefined &&
      called.via !== 'group' &&
      !(called.via === 'role' && isNumberAt(tokens, index)) &&
      (called.via !== 'post' || PLACE_STARTS.has(wordAt(tokens, start))) &&
      called.who !== speaker &&
      (tokens[called.to - 1]?.stop !== '' || called.to === tokens.length) &&
      tokens[index]?.stop !== ',' &&
      (index - start <= 1 || PLACE_STARTS.has(wordAt(tokens, start)) || soundsOwn(tokens, start, index, speaker))
    ) {
      return { called: [called.who], order: 'callerFirst', stranger: '', bodyFrom: called.to }
    }
    if (tokens[index]?.stop === '.') break
  }
  return null
}

const PLACE_REACH = 6
const PLACE_STARTS = new Set([GAP, 'lock', 'lockup'])

const headOf = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  found: readonly Found[],
  speaker: string,
): Head => {
  let start = pastOpeners(tokens, found, 0, tokens.length)
  while (isAt(tokens, start, FILLERS) && at(mentions, start) === undefined) start += 1
  const exclaimed = phraseAt(found, start)
  if (exclaimed?.id === 'exclaiming' && at(mentions, exclaimed.to) !== undefined) start = exclaimed.to
  const named =
    wordAt(tokens, start) === 'this' && wordAt(tokens, start + 1) === 'is' ? at(mentions, start + 2) : undefined
  if (named?.who === speaker && isAt(tokens, named.to, CONNECTORS)) return headFrom(tokens, mentions, named, speaker)
  const opening = phraseAt(found, start)
  if (opening !== undefined && (opening.id === 'go-for' || opening.id === 'go-ahead'))
    return answered(tokens, mentions, opening, speaker)
  const first = at(mentions, start)
  if (first !== undefined) return headFrom(tokens, mentions, first, speaker)
  const reply = opening !== undefined && REPLIES.has(opening.id) ? opening : undefined
  const after = reply === undefined ? undefined : at(mentions, reply.to)
  if (reply !== undefined && after !== undefined && after.who !== speaker && isVocative(tokens, after)) {
    const head = headFrom(tokens, mentions, after, speaker)
    const separate = tokens[reply.to - 1]?.stop === '.' && head.bodyFrom < tokens.length
    const past = separate || reply.id === 'you-there'
    return {
      called: head.called,
      order: separate ? head.order : 'calledOnly',
      stranger: head.stranger,
      bodyFrom: past ? head.bodyFrom : 0,
    }
  }
  return (
    runTogether(tokens, mentions, start, speaker) ??
    (reply?.id === 'negative' ? null : placeCalls(tokens, mentions, start, speaker)) ??
    none(0)
  )
}

/** "Sample Nina" is what a recogniser makes of "Sam for Nina": radio reference (k.3). */
const runTogether = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  start: number,
  speaker: string,
): Head | null => {
  const called = at(mentions, start + 1)
  const own = speaker.toLowerCase()
  if (called === undefined || called.to !== tokens.length || called.who === speaker || own.length < 3) return null
  return wordAt(tokens, start).startsWith(own)
    ? { called: [called.who], order: 'callerFirst', stranger: '', bodyFrom: called.to }
    : null
}

/** "Go for Sam" answers; "Go for Nina?" calls Nina: radio reference (c.1). */
const answered = (tokens: readonly Token[], mentions: readonly Mention[], opening: Found, speaker: string): Head => {
  const named = mentions.find((mention) => mention.from >= opening.from && mention.to <= opening.to)
  const calls =
    opening.id === 'go-for' && named !== undefined && named.who !== speaker && tokens[named.to - 1]?.stop === '?'
  if (calls) return { called: [named.who], order: 'calledOnly', stranger: '', bodyFrom: named.to }
  if (named === undefined) return none(0)
  return afterSelf(tokens, mentions, named, speaker) ?? introduced(tokens, named, speaker)
}

/** "This is Sam, has the barge come in": whoever speaks has only said who they are. */
const introduced = (tokens: readonly Token[], named: Mention, speaker: string): Head => {
  const speaks = named.who === speaker && wordAt(tokens, named.from - 1) === 'is'
  const end = isAt(tokens, named.to, ENDS_SELF) ? named.to + 1 : named.to
  return speaks && end < tokens.length ? { called: [], order: 'callerOnly', stranger: '', bodyFrom: end } : none(0)
}

const isVocative = (tokens: readonly Token[], mention: Mention): boolean =>
  mention.via !== 'post' && (mention.to === tokens.length || (tokens[mention.to - 1]?.stop ?? '') !== '')

const BREAKS_OFF = wordSet(FILLERS, 'no mean meant')

/** Whether somebody is named after the first name. */
const namesAgain = (mentions: readonly Mention[], who: string): boolean => {
  for (let index = 1; index < mentions.length; index += 1) if (mentions[index]?.who === who) return true
  return false
}

/** "Theo for the AD with the, uh, Walker, Theo for Walker": a call begun anew that ends the words. */
const begunAnew = (tokens: readonly Token[], mentions: readonly Mention[], speaker: string): Head | null => {
  if (!namesAgain(mentions, speaker)) return null
  for (const mention of mentions) {
    const broken = (tokens[mention.from - 1]?.stop ?? '') !== '' || isAt(tokens, mention.from - 1, BREAKS_OFF)
    if (mention.from === 0 || !broken || mention.via !== 'name') continue
    const head = headFrom(tokens, mentions, mention, speaker)
    if (head.order !== 'calledOnly' && head.called.length > 0 && head.bodyFrom >= tokens.length) return head
  }
  return null
}

const NOBODY = none(0)

/** A call of those at the head of the words, or of somebody whose name stands elsewhere in them. */
const addressAs = (
  { called, order, stranger, bodyFrom }: Head,
  named: Mention | null,
  tokens: readonly Token[],
  found: readonly Found[],
): Address => ({
  called: named === null ? called : [named.who],
  order: named === null ? order : 'calledOnly',
  stranger: named === null ? stranger : '',
  closing: named !== null,
  bodyFrom: pastOpeners(tokens, found, bodyFrom, tokens.length),
  bodyTo: named?.to === tokens.length ? named.from : tokens.length,
})

/** Who is called where somebody is named. */
const addressAmong = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  found: readonly Found[],
  speaker: string,
): Address => {
  const head = headOf(tokens, mentions, found, speaker)
  const unheard = head.called.length === 0 && head.stranger === ''
  const nobody = unheard || head.called.includes(EVERYBODY)
  const again =
    (unheard ? raised(tokens, mentions, speaker) : null) ?? (nobody ? begunAnew(tokens, mentions, speaker) : null)
  const heard = again ?? head
  if (heard.called.length > 0) return addressAs(heard, null, tokens, found)
  const named = tailOf(tokens, mentions, found, speaker) ?? firstSpokenTo(tokens, mentions, speaker)
  return addressAs(heard, named, tokens, found)
}

/** Who is called by the words, in any order in use: radio reference (c.1). The speaker is known, never guessed. */
export const addressOf = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  found: readonly Found[],
  speaker: string,
): Address =>
  mentions.length === 0 ? addressAs(NOBODY, null, tokens, found) : addressAmong(tokens, mentions, found, speaker)
