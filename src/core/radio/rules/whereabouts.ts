import type { Moment } from '../moment.ts'
import type { Situation } from '../traffic/situation.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { postAt } from '../words/post-words.ts'
import { YESES } from '../words/small-words.ts'
import { type Token, isNumber, wordAt } from '../words/tokens.ts'
import { hasWord, isAt, wordSet } from '../words/word-set.ts'
import { leftPost } from './left-post.ts'
import { NOBODY } from './nobody.ts'

const findAsked = finderOf(
  'where are you|where you at|where you are|your 20|your position|your location|whereabouts|still on|still at|holding the|you on',
)
const findGone = finderOf('not on it/there|i stepped/popped/nipped/ran/went')
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

/** "The warming tent", but not "the base of the ramp" or "the truck ramp". */
const isOffPost = (tokens: readonly Token[], from: number): boolean => {
  let last = from
  const end = Math.min(from + PLACE_WORDS, tokens.length - 1)
  while (last < end && tokens[last]?.stop === '' && !isAt(tokens, last + 1, ENDS_PLACE)) last += 1
  return isAt(tokens, last, OFF_POST) && wordAt(tokens, last + 1) !== 'of'
}
const ENDS_PLACE = wordSet('of by near with and for just right now having getting grabbing but')

/** "Nobody's at the north door but me." */
const STAYS = wordSet('but except me clear im')
const NOBODY_REACH = 4

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
  const post = postAt(tokens, context.me.post)
  if (post >= 0)
    return asked && hasWord(tokens, NOBODY, Math.max(from, post - NOBODY_REACH), post) && !hasWord(tokens, STAYS)
  for (let at = from; at < tokens.length; at += 1) {
    if (isAt(tokens, at, INSIDE) && isOffPost(tokens, at + 1)) return true
    if (asked && !affirms && isFetching(tokens, at)) return true
  }
  return false
}
