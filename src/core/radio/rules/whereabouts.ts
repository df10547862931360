import { finderOf } from '../words/phrase-finder.ts'
import { postAt } from '../words/post-words.ts'
import type { Moment } from '../moment.ts'
import { isAt, wordSet } from '../words/word-set.ts'
import { type Token, wordAt } from '../words/tokens.ts'

const findAsked = finderOf(
  'where are you|where you at|where you are|your 20|your position|your location|whereabouts|still on|still at|holding the|you on',
)
const findLeft = finderOf('ive/i (just) left (it/the)|not on it/there|i stepped/popped/nipped/ran/went')
const INSIDE = wordSet('in at to inside into on')
/** No post of a set is in one of these, unless it has its name. */
const OFF_POST = wordSet(
  `catering crafty craft base basecamp circus trailer honeywagon holding tent canteen cafe van car truck bus parkade carpark office kitchen
  winnie winnebago wardrobe costume makeup toilet loo lunch shop store bathroom washroom restroom`,
)
const PLACE_WORDS = 3
const FETCHING = wordSet(
  'grabbing getting fetching charging warming thawing having buying eating finding picking looking',
)
const OWN = wordSet('my a some')

/** "The warming tent", but not "the base of the ramp" or "the truck ramp". */
const isOffPost = (tokens: readonly Token[], from: number): boolean => {
  let last = from
  while (last < from + PLACE_WORDS && tokens[last]?.stop === '' && !isAt(tokens, last + 1, ENDS_PLACE)) last += 1
  return isAt(tokens, last, OFF_POST) && wordAt(tokens, last + 1) !== 'of'
}
const ENDS_PLACE = wordSet('of by near with and for just right now having getting grabbing but')

/** "In the warming tent, thawing my hands": where no post is, by what the trainee says of themselves. */
export const tellsAway = ({ utterance, situation: { due }, context }: Moment): boolean => {
  const { tokens, address } = utterance
  const from = address.bodyFrom
  const asked = (due?.kind === 'question' || due?.kind === 'poll') && findAsked(due.line.utterance.tokens) !== null
  if (!asked && !(wordAt(tokens, from) === 'im' && isAt(tokens, from + 1, INSIDE))) return false
  if (utterance.asks) return false
  if (asked && findLeft(tokens, from) !== null) return true
  if (postAt(tokens, context.me.post) >= 0) return false
  for (let at = from; at < tokens.length; at += 1) {
    if (isAt(tokens, at, INSIDE) && isOffPost(tokens, at + 1)) return true
    if (asked && isAt(tokens, at, FETCHING) && isAt(tokens, at + 1, OWN)) return true
  }
  return false
}
