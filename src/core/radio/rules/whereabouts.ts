import type { Moment } from '../moment.ts'
import type { Situation } from '../traffic/situation.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { postAt } from '../words/post-words.ts'
import { isNumber, type Token, wordAt } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { hasWord, isAt, wordSet } from '../words/word-set.ts'
import { DETERMINERS, YESES } from '../words/small-words.ts'

const findAsked = finderOf(
  'where are you|where you at|where you are|your 20|your position|your location|whereabouts|still on|still at|holding the|you on',
)
const findLeft = finderOf('ive/i (just/already) left')
const findGone = finderOf('not on it/there|i stepped/popped/nipped/ran/went')
const OWN_POST = wordSet('it here there post position spot lockup door gate corner')
/** "I've left it for a minute", but not "I've left it locked". */
const GOES_ON = wordSet(
  'for to with and so but because cause since while till until now already a im i theres nobody nobodys empty unattended unmanned',
)
const findRelief = finderOf('covering|on it|got it|has it|taking/took over|took it over')
const NOBODY = wordSet('nobody nobodys no no1 noone noones not isnt')
const LINKS = wordSet('with to')
const INSIDE = wordSet('in at to inside into on')
/** No post of a set is in one of these, unless it has its name. */
const OFF_POST = wordSet(
  `catering crafty craft base basecamp circus trailer honeywagon holding tent canteen cafe van car truck bus parkade carpark office kitchen
  winnie winnebago wardrobe costume makeup toilet loo lunch shop store bathroom washroom restroom`,
)
const PLACE_WORDS = 3
const FETCHING = wordSet('grabbing getting fetching charging warming thawing having buying eating finding')
const OWN = wordSet('my a some')
const FETCHED = wordSet(
  `coffee tea drink bottle sandwich lunch breakfast snack bite food smoke cigarette vape break breather seat chair
  battery brick charger radio headset phone jacket coat hat gloves hands feet umbrella`,
)
const WATER = wordSet('water')
const LEAKS = wordSet('in on under through over across')
const YES = wordSet(YESES, 'yea aye affirmative affirm correct')

/** "Some water", but not "some water under the door". */
const isFetched = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, FETCHED) || (isAt(tokens, at, WATER) && !isAt(tokens, at + 1, LEAKS))

/** "Grabbing my rain jacket", but not "getting a lot of noise from the street". */
const isFetching = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, FETCHING) &&
  isAt(tokens, at + 1, OWN) &&
  (isFetched(tokens, at + 2) || (tokens[at + 2]?.stop === '' && isFetched(tokens, at + 3)))

/** Asked of their place, and not of the channel: "are you on two?" */
const isAskedWhere = ({ due }: Situation, post: string | undefined): boolean => {
  if (due?.kind !== 'question' && due?.kind !== 'poll') return false
  const { tokens } = due.line.utterance
  const asked = findAsked(tokens)
  if (asked === null) return false
  const channel = wordAt(tokens, asked.to) === 'channel' || isNumber(wordAt(tokens, asked.to))
  return wordAt(tokens, asked.to - 1) !== 'on' || !channel || postAt(tokens.slice(asked.to), post) >= 0
}

const whoAt = (tokens: readonly Token[], at: number): number => (isAt(tokens, at, DETERMINERS) ? at + 1 : at)

/** "With Bea", "she's covering": somebody else holds what the trainee has left. */
const isRelieved = ({ tokens, mentions }: Utterance, from: number): boolean => {
  const relief = findRelief(tokens, from)
  if (relief !== null && !isAt(tokens, relief.from - 1, NOBODY) && !isAt(tokens, relief.from - 2, NOBODY)) return true
  for (let at = from; at < tokens.length && tokens[at - 1]?.stop === ''; at += 1)
    if (isAt(tokens, at, LINKS) && mentions.some(({ via, from }) => via !== 'post' && from === whoAt(tokens, at + 1)))
      return true
  return false
}

/** "I've left it": the post and nothing else, without a state of it ("I've left it locked") and without a relief. */
export const leftPost = ({ utterance, context }: Moment): boolean => {
  const { tokens, address } = utterance
  const left = findLeft(tokens, address.bodyFrom)
  if (left === null) return false
  const from = isAt(tokens, left.to, DETERMINERS) ? left.to + 1 : left.to
  let to = from
  while (
    tokens[to - 1]?.stop === '' &&
    (isAt(tokens, to, OWN_POST) || postAt(tokens.slice(to, to + 1), context.me.post) === 0)
  )
    to += 1
  if (to === from && from > left.to) return false
  const ends = to >= tokens.length || tokens[to - 1]?.stop !== ''
  return (ends || isAt(tokens, to, GOES_ON)) && !isRelieved(utterance, to)
}

/** "The warming tent", but not "the base of the ramp" or "the truck ramp". */
const isOffPost = (tokens: readonly Token[], from: number): boolean => {
  let last = from
  const end = Math.min(from + PLACE_WORDS, tokens.length - 1)
  while (last < end && tokens[last]?.stop === '' && !isAt(tokens, last + 1, ENDS_PLACE)) last += 1
  return isAt(tokens, last, OFF_POST) && wordAt(tokens, last + 1) !== 'of'
}
const ENDS_PLACE = wordSet('of by near with and for just right now having getting grabbing but')

/** "In the warming tent, thawing my hands": where no post is, by what the trainee says of themselves. */
export const tellsAway = (moment: Moment): boolean => {
  const { utterance, situation, context } = moment
  const { tokens, address } = utterance
  const affirms = hasWord(tokens, YES, 0, address.bodyFrom + 1)
  const from = isAt(tokens, address.bodyFrom, YES) ? address.bodyFrom + 1 : address.bodyFrom
  const asked = isAskedWhere(situation, context.me.post)
  if (!asked && !(wordAt(tokens, from) === 'im' && isAt(tokens, from + 1, INSIDE))) return false
  if (utterance.asks) return false
  if (asked && (findGone(tokens, from) !== null || leftPost(moment))) return true
  if (postAt(tokens, context.me.post) >= 0) return false
  for (let at = from; at < tokens.length; at += 1) {
    if (isAt(tokens, at, INSIDE) && isOffPost(tokens, at + 1)) return true
    if (asked && !affirms && isFetching(tokens, at)) return true
  }
  return false
}
