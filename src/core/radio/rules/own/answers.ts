import type { Act } from '../../../vocabulary/radio.ts'
import type { Moment } from '../../moment.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import { NOES, THEY, YESES } from '../../words/small-words.ts'
import { hasWord, isAt, type WordSet, wordSet } from '../../words/word-set.ts'
import { askedOf } from '../asked.ts'
import { DENYING, OMITTED } from './denial.ts'
import { wasOthers } from './whose.ts'

/*
 * What a trainee says to whoever asks or orders: a yes or a no to what they did, or words that ask or take an order and own
 * up to nothing.
 */

/** A question is asked and the words have no mark of one: they answer it, however they begin ("never did, I clipped it on"). */
export const isAsking = ({ utterance: { asks, tokens }, situation: { due } }: Moment): boolean =>
  asks && (due?.kind !== 'question' || tokens.some(({ stop }) => stop === '?'))

const TAKING: ReadonlySet<Act> = new Set<Act>(['acknowledge', 'readback'])

/** Who takes an order says what they will do, or leave, and owns up to nothing. */
export const takesOrder = ({ meaning }: Moment): boolean => TAKING.has(meaning.act)

/** Whether some words stand in what is said, or in what it answers. */
export const spokenOf = (moment: Moment, words: WordSet): boolean =>
  hasWord(moment.utterance.tokens, words) || hasWord(askedOf(moment), words)

const SAYS_NO = wordSet(NOES, DENYING)
const SAYS_YES = wordSet(YESES, 'aye guilty afraid')
const OPENING = 2
const YOU = wordSet('you your')

/** "No, I never pressed." */
export const saysNo = ({ utterance: { tokens, address } }: Moment): boolean => isAt(tokens, address.bodyFrom, SAYS_NO)

/** "No, he still has it." */
const OTHERS = wordSet(THEY, 'you it theres')

/** "Did you pass on rolling?" "No, clean forgot." */
export const denied = (moment: Moment, deeds: WordSet): boolean => {
  const asked = askedOf(moment)
  const { tokens, address } = moment.utterance
  return (
    hasWord(asked, YOU) &&
    hasWord(asked, deeds) &&
    hasWord(tokens, SAYS_NO, address.bodyFrom, address.bodyFrom + OPENING) &&
    !hasWord(tokens, SAYS_YES, address.bodyFrom, address.bodyFrom + OPENING) &&
    !isAt(tokens, address.bodyFrom + 1, OMITTED) &&
    !isAt(tokens, address.bodyFrom + 1, OTHERS) &&
    !wasOthers(moment)
  )
}

const IT = wordSet('it i')
const WAS = wordSet('was')
const MINE = wordSet('me mine guilty')
const findMine = finderOf(
  'was me|that was my|it was my|was mine|my fault|thats me|thats mine|thatll be me/mine|thatd be me/mine|that is me|its me|it is me|likely mine|from me|my end|down to me|i did|turns out i was|afraid so',
)

/** "Who was that?" "Me, sorry." "Was that you?" "Yep." */
export const ownsUp = (moment: Moment): boolean => {
  const { tokens, address } = moment.utterance
  const from = address.bodyFrom
  if (isAt(tokens, from, IT) && isAt(tokens, from + 1, WAS) && tokens[from + 1]?.stop !== '') return true
  if (hasWord(tokens, MINE, from, from + OPENING) && !isAt(tokens, from, SAYS_NO)) return true
  const mine = findMine(tokens)
  if (mine !== null && !hasWord(tokens, SAYS_NO, Math.max(0, mine.from - 2), mine.from + 1)) return true
  return hasWord(askedOf(moment), YOU) && hasWord(tokens, SAYS_YES, from, from + OPENING)
}
