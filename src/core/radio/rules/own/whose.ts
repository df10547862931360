import type { Moment } from '../../moment.ts'
import type { Span } from '../../words/phrase-finder.ts'
import { I_OR_WE, THEY } from '../../words/small-words.ts'
import type { Token } from '../../words/tokens.ts'
import { hasWord, isAt, isIn, type WordSet, wordSet } from '../../words/word-set.ts'
import { isDenied } from './denial.ts'

/*
 * Whose a deed is that is told of: the trainee's own, or somebody else's.
 */

const MINE = wordSet(I_OR_WE, 'ill me my mine myself our')
const OPENS_CLAUSE = wordSet('but because cos cause so')
/** What may stand before a clause that leaves out its "I": "sorry, never called it". */
const LEADS = wordSet('sorry yes yeah yep no negative copy just and still been ok okay well had then now also actually')

const IRREGULAR = wordSet(
  'stuck lent froze went got took left put ran did had kept heard saw said gave came forgot was made stood couldnt been',
)
const isPast = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.endsWith('ed') || isIn(token.lexeme, IRREGULAR))

const OTHERS = wordSet(THEY, 'theyre theyve nobody noone somebody someone anyone who')
/** "I asked him and he drove off without a word": whoever is named last does it. */
const DOES_IT = wordSet(THEY, 'theyve')
/** "No one". */
const ONE = wordSet('1')
const NO = wordSet('no')
const NOUNS = wordSet('no not without')
const YOU = wordSet('you youve')
const BETWEEN = wordSet('just really actually then also even has had was were simply only')

/** "I saw Mark never call it", "he didn't say": somebody else stands right before the deed. */
const isOthersAt = ({ utterance: { tokens, mentions }, context }: Moment, from: number): boolean => {
  let at = from
  while (isAt(tokens, at - 1, BETWEEN)) at -= 1
  if (at === 0 || tokens[at - 1]?.stop !== '') return false
  if (isAt(tokens, at - 1, ONE) && isAt(tokens, at - 2, NO)) return true
  if (isAt(tokens, at - 1, OTHERS) || (!isAt(tokens, from, NOUNS) && isAt(tokens, at - 1, YOU))) return true
  if (isAt(tokens, from, NOUNS)) return false
  return mentions.some(({ to, who, via }) => to === at && via !== 'post' && who !== context.me.name)
}

const DID = wordSet('did does has')
const THAT = wordSet('that it thats')
const WAS = wordSet('was')

/** "I didn't sign it out, that was Mark", "no, Mark did". */
export const wasOthers = ({ utterance: { tokens, mentions }, context }: Moment): boolean =>
  mentions.some(
    ({ from, to, who, via }) =>
      via === 'name' &&
      who !== context.me.name &&
      ((isAt(tokens, from - 1, WAS) && isAt(tokens, from - 2, THAT)) || isAt(tokens, to, DID)),
  )

/** Whether the clause of what was found tells of the trainee: by an "I", or by naming nobody and nothing before it. */
export const isOwnAt = (moment: Moment, { from, to }: Span): boolean => {
  const { tokens, address } = moment.utterance
  let start = from
  while (start > address.bodyFrom && tokens[start - 1]?.stop === '' && !isAt(tokens, start - 1, OPENS_CLAUSE))
    start -= 1
  if (isOthersAt(moment, from) || wasOthers(moment)) return false
  for (let at = from - 1; at >= start; at -= 1) {
    if (isAt(tokens, at, I_OR_WE)) break
    if (isAt(tokens, at, DOES_IT)) return false
  }
  if (hasWord(tokens, MINE, start, to)) return true
  while (start < from && isAt(tokens, start, LEADS)) start += 1
  return start === from || isPast(tokens[start])
}

/** The first of some deeds that is the trainee's own and not denied, -1 if there is none. */
export const doneAt = (moment: Moment, deeds: WordSet): number => {
  const { tokens } = moment.utterance
  return tokens.findIndex(
    (_, at) => isAt(tokens, at, deeds) && !isDenied(tokens, at) && isOwnAt(moment, { from: at, to: at + 1 }),
  )
}
