import type { Moment } from '../../moment.ts'
import type { Span } from '../../words/phrase-finder.ts'
import { wordsOf } from '../../words/tokens.ts'
import { ARTICLES } from '../../words/small-words.ts'

/** The posts of the set. */
export const postsOf = ({ context }: Moment): readonly string[] =>
  [context.me, ...context.roster].flatMap(({ post }) => (post === undefined || post === '' ? [] : [post]))

/** Whether words name a post of the set, or are part of its name. */
export const isPosted = (moment: Moment, { from, to }: Span): boolean => {
  const said = moment.utterance.tokens.slice(from, to).flatMap(({ base }) => (ARTICLES.has(base) ? [] : [base]))
  return said.length > 0 && postsOf(moment).some((post) => said.every((word) => wordsOf(post).includes(word)))
}
