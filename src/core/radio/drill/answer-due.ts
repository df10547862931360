import type { Act } from '../../vocabulary/radio.ts'
import type { Wanted } from './item.ts'

/** The first word of either kind decides: "yes, none missing" is a yes, "negative, that is right" a no. */
const LEANS = new RegExp(
  [
    '\\b(?:',
    '(yes|yeah|yep|yup|yessir|aye|affirmative|affirm|correct|right|true|sure|absolutely|definitely|exactly|indeed|perfect|great|good|think so|believe so|thats it',
    // The verb of the question given back: "they did", "they're in holding".
    '|(?:they|it) (?:did|do|does|are|were|have|has|had)(?! not\\b)|they(?:re|ve)(?! not\\b))',
    '|(no(?! problem| worries)|nope|nah|negative|negatory|not|never|none|nothing|nobody|wrong|without|empty',
    '|(?:is|are|was|were|do|does|did|have|has|had|wo|ca|could)nt|cannot)',
    ')\\b',
  ].join(''),
)

const LATER =
  /\b(?:secs?|seconds?|minutes?|mins?|moment|later|soon|hours?|wait|hang on|in (?:a|an|one|two|three|five|ten|\d+))\b/

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Whether words say yes or no; null where they say neither. */
export const leaningOf = (words: string): 'yes' | 'no' | null => {
  const found = LEANS.exec(plain(words))
  if (found === null) return null
  return found[1] === undefined ? 'no' : 'yes'
}

const tellsAsMuch = (tells: readonly string[], words: string): boolean =>
  tells.some((phrase) => ` ${plain(words)} `.includes(` ${plain(phrase)} `))

/** What is known of an answer: what it does, its words as heard, and whether the facts asked for are right in it. */
export interface Given {
  readonly act: Act
  readonly words: string
  readonly facts: 'none' | 'right' | 'short'
}

/**
 * Whether an answer is the one that the moment asks for (radio reference (c.4) 2: the state first). A question wants its
 * yes or no, a call wants somebody who listens now; facts that are asked for must all be in it.
 */
export const isDue = ({ acts, due, orElse }: Wanted, tells: readonly string[], given: Given): boolean => {
  const { act, words, facts } = given
  if (orElse.includes(act)) return true
  const leaning = leaningOf(words)
  const told = tellsAsMuch(tells, words)
  const does = acts.length === 0 || acts.includes(act)
  switch (due) {
    case 'now':
      return (does || told) && leaning !== 'no' && act !== 'standby' && !LATER.test(plain(words))
    case 'yes':
      return leaning !== 'no' && (leaning === 'yes' || told) && facts !== 'short'
    case 'no':
      if (facts !== 'none') return leaning !== 'yes' && (leaning === 'no' || does) && facts === 'right'
      return leaning !== 'yes' && (leaning === 'no' || told)
    case null:
      return told || (does && facts !== 'short')
  }
}
