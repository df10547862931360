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

/** Who is named, without what is only a thing of that name. */
export const withoutNamesOfThings = (mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] => {
  for (const one of mentions) if (isThing(tokens, one)) return mentions.filter((mention) => !isThing(tokens, mention))
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

const isOfThings = (one: Found, tokens: readonly Token[], mentionAt: MentionAt): boolean =>
  isForEmergencies(one, tokens) || isCounting(one, tokens, mentionAt)

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
