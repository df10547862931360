import { isOfSet } from './marks.ts'
import type { Mention, MentionAt } from './mention.ts'
import { phraseSet } from './phrase-sets.ts'
import type { Found } from './phrases.ts'
import { type Token, wordAt } from './tokens.ts'
import { hasWord, isAt, wordSet } from './word-set.ts'

const THINGS: ReadonlySet<string> = new Set([
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

const OPENS_THING = wordSet([...THINGS].map((thing) => thing.slice(0, thing.indexOf(' '))).join(' '))

const OWNED = wordSet('truck trucks van vans tent trailer box boxes crate crates rack racks container trolley')

/** "Honey wagon" and "art department" are nobody, and neither is the props truck unless it is called. */
const isThing = (tokens: readonly Token[], { from, to, via }: Mention): boolean =>
  (tokens[to - 1]?.stop ?? '') === '' &&
  ((to === from + 1 && isAt(tokens, from, OPENS_THING) && THINGS.has(`${tokens[from]?.word} ${tokens[to]?.base}`)) ||
    (via === 'role' && from !== 2 && isAt(tokens, to, OWNED)))

const BARE_ORDINALS = wordSet('1st 2nd 3rd')
const BEFORE_AN_AD = wordSet('the for to from with and ask tell copy our my by hey')
const AFTER_AN_AD = wordSet(
  `for to from on is has and this its says said wants needs asked asks we i you he she they are can could do did does will would
  should was were what where when who how the a an go copy im ive weve`,
)
const BEFORE_A_CLOSING_AD = wordSet('copy that thanks thank you yes yeah yep no ok okay please')

/** "First beep just now", "a relief first please": an ordinal calls an AD only where a name would stand. */
const isOrdinal = (tokens: readonly Token[], { from, to, via }: Mention): boolean => {
  if (via !== 'role' || to !== from + 1 || !isAt(tokens, from, BARE_ORDINALS)) return false
  if (isAt(tokens, from - 1, BEFORE_AN_AD)) return false
  if (to === tokens.length && isAt(tokens, from - 1, BEFORE_A_CLOSING_AD)) return false
  const opens = from === 0 || tokens[from - 1]?.stop !== ''
  const ends = to === tokens.length || tokens[from]?.stop !== '' || isAt(tokens, to, AFTER_AN_AD)
  return !opens || !ends
}

const isNobody = (tokens: readonly Token[], one: Mention): boolean => isThing(tokens, one) || isOrdinal(tokens, one)

/** Who is named, without what is only a thing of that name. */
export const withoutNamesOfThings = (mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] => {
  for (const one of mentions) if (isNobody(tokens, one)) return mentions.filter((mention) => !isNobody(tokens, mention))
  return mentions
}

const EMERGENCY = phraseSet('emergency')
const FOR_EMERGENCIES = wordSet(
  'exit exits light lights lighting sign signs door doors stop button brake kit phone power generator lane ladder stairs',
)
/** A thing that is known; "we have an emergency someone's down" calls one. */
const POINTING = wordSet('the their our your my')
/** What may follow an emergency that is one: "the emergency at the dock", "an emergency medic". */
const OF_AN_EMERGENCY = wordSet('at in on by near is was has here there medic ambulance team to and stop call')
const TELLING = wordSet('is are was were isnt arent has have needs')
const TELLING_REACH = 4

/** "The emergency access is clear" and "emergency lights are out" call no emergency; "emergency ladder down at the dock" does. */
const isForEmergencies = ({ marks, from, to }: Found, tokens: readonly Token[]): boolean => {
  if (!isOfSet(marks, EMERGENCY) || tokens[to - 1]?.stop !== '' || to >= tokens.length) return false
  if (isAt(tokens, from - 1, POINTING)) return !isAt(tokens, to, OF_AN_EMERGENCY)
  return (
    isAt(tokens, to, FOR_EMERGENCIES) && tokens[to]?.stop === '' && hasWord(tokens, TELLING, to + 1, to + TELLING_REACH)
  )
}

/** "Ten six foot tables" counts, and tells nobody to wait. */
const isCounting = ({ from, to }: Found, tokens: readonly Token[], mentionAt: MentionAt): boolean =>
  to === from + 2 &&
  wordAt(tokens, from) === '10' &&
  wordAt(tokens, from + 1) === '6' &&
  tokens[from + 1]?.stop === '' &&
  to < tokens.length &&
  mentionAt[to] === undefined

const STANDBY = phraseSet('stand-by')
const EXCUSES = wordSet('know if sorry')
const EXCUSE_REACH = 4

/** "I know it's a bad time, but" tells nobody to wait. */
const isExcuse = ({ marks, from, to }: Found, tokens: readonly Token[]): boolean =>
  isOfSet(marks, STANDBY) &&
  wordAt(tokens, from) === 'bad' &&
  wordAt(tokens, to) === 'but' &&
  hasWord(tokens, EXCUSES, Math.max(0, from - EXCUSE_REACH), from)

const isOfThings = (one: Found, tokens: readonly Token[], mentionAt: MentionAt): boolean =>
  isForEmergencies(one, tokens) || isCounting(one, tokens, mentionAt) || isExcuse(one, tokens)

/** The phrases of the set in the words, without what only names or counts things. */
export const withoutPhrasesOfThings = (
  found: readonly Found[],
  tokens: readonly Token[],
  mentionAt: MentionAt,
): readonly Found[] => {
  for (const one of found)
    if (isOfThings(one, tokens, mentionAt)) return found.filter((other) => !isOfThings(other, tokens, mentionAt))
  return found
}
