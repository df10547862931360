import type { Act } from '../../vocabulary/radio.ts'
import type { Wanted } from './item.ts'

/** The first word of either kind decides: "yes, none missing" is a yes, "negative, that is right" a no. */
const LEANS = new RegExp(
  [
    '\\b(?:',
    '(yes|yeah|yep|yup|yessir|aye|affirmative|affirm|correct|right|true|(?<!not )sure|absolutely|definitely|exactly|indeed|perfect|great|good|think so|believe so|thats it|thats the one|spot on|bang on',
    // The verb of the question given back: "they did", "they're in holding". What is on its way has not come.
    '|(?:they|it) (?:did|do|does|are|were|have|has|had)(?! not\\b)|they(?:re|ve)(?! (?:not|on (?:the|their|its) way|coming|flying|late|still|gone|missing)\\b))',
    '|(no(?! problem| worries| idea| clue)|nope|nah|negative|negatory|not(?! sure| certain)|never|none|nothing|nobody|wrong|without|empty',
    '|(?:is|are|was|were|do|does|did|have|has|had|wo|ca|could)nt(?! (?:know|say|tell|recall|remember)\\b)|cannot(?! (?:say|tell)\\b))',
    ')\\b',
  ].join(''),
)

/** "Yes?" says that somebody listens, and answers no question. */
const ASKS_BACK = /^\W*\w+\s*\?\W*$/

const LATER =
  /\b(?:secs?|seconds?|minutes?|mins?|moment|later|soon|hours?|wait|hang on|in (?:a|an|one|two|three|five|ten|\d+))\b/

/** What a set waits for: "the cut", "we wrap", "you clear me". */
const EVENTS = [
  'takes?|shots?|scenes?|rehearsals?|setups?|resets?|action|lunch|breaks?|cuts?|cutting|roll(?:s|ed|ing)?|wrap(?:s|ped)?',
  'releas(?:e|es|ed)|relief|reliev(?:e|es|ed)|clear(?:s|ed)?|done|free|finish(?:es|ed)?|ends?|ended|mov(?:e|ing) on|this(?: one)?$',
].join('|')

/** "After the take", "once we cut": it waits for something. "At once", "after you" and "until then" wait for nothing. */
const AFTER_EVENT = new RegExp(
  `\\b(?:after|(?<!at )once|when|as soon as) (?:\\w+ ){0,4}?(?:${EVENTS})\\b|(?<!you )\\blater\\b`,
)
const UNTIL_EVENT = new RegExp(`\\b(?:until|till?) (?:\\w+ ){0,4}?(?:${EVENTS})\\b`)

/** "Going to two until lunch" goes. */
const GOES_UNTIL =
  /\b(?:go(?:ing)?|switch(?:ing)?|head(?:ing|ed)|moving|coming|turning|on my way|(?:on|to) (?:two|2)) (?:\w+ ){0,4}?(?:until|till?)\b/

const putsOff = (words: string): boolean =>
  words
    .split(/[.,;!?]/)
    .map(plain)
    .some((clause) => AFTER_EVENT.test(clause) || (UNTIL_EVENT.test(clause) && !GOES_UNTIL.test(clause)))

/** Who asks for the caller's name has not listened to it. */
const WHO = /\bwho(?:s| is| was)? (?:this|that|there|it|calling|speaking|am i)\b/

/** Words for a post that is shut, and words that say it is not. */
const SHUT =
  /\b(?:lock(?:ed)?|lockdown|locking|secured?|shut|closed|sealed|tight|holding|held|covered|nobody|no one|clear|quiet)\b/
const GOOD = /\b(?:good|set|ready|fine|yes|yep|yeah|affirmative|affirm)\b/
const NOT_SHUT =
  /\b(?:open|unlocked|negative|not (?:locked|shut|closed|clear|ready|secured?|yet)|isnt|cant|wont|almost|nearly)\b/

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Whether words say yes or no; null where they say neither. */
export const leaningOf = (words: string): 'yes' | 'no' | null => {
  const found = ASKS_BACK.test(words) ? null : LEANS.exec(plain(words))
  if (found === null) return null
  return found[1] === undefined ? 'no' : 'yes'
}

/** "No bogey", "not landed": what is denied in its own clause is not told. */
const DENIERS = [
  'no',
  'not',
  'never',
  'nobody',
  'without',
  'isnt',
  'arent',
  'wasnt',
  'werent',
  'hasnt',
  'havent',
  'no more',
]

const isDenied = (phrase: string, words: string): boolean =>
  words
    .split(/[.,;!?]/)
    .map((clause) => ` ${plain(clause)} `)
    .some((clause) => DENIERS.some((denier) => clause.includes(` ${denier} ${phrase} `)))

const tellsAsMuch = (tells: readonly string[], words: string): boolean => {
  const said = ` ${plain(words)} `
  return (
    tells
      .map(plain)
      // "Door two's locked" names door two.
      .some((phrase) => ['', 's'].some((ending) => said.includes(` ${phrase}${ending} `)) && !isDenied(phrase, words))
  )
}

/** What is known of an answer: what it does, its words as heard, and whether the facts asked for are right in it. */
export interface Given {
  readonly act: Act
  readonly words: string
  /** Whom the words are for. */
  readonly to: readonly string[]
  readonly facts: 'none' | 'right' | 'short' | 'wrong'
  /** It was asked of the trainee by name, or by the post. */
  readonly asked: boolean
}

const doesNow = (words: string): boolean =>
  leaningOf(words) !== 'no' && !LATER.test(plain(words)) && !WHO.test(plain(words))

/**
 * Whether an answer is the one that the moment asks for (radio reference (c.4) 2: the state first). A question wants its
 * yes or no, a call wants somebody who listens now, a poll a post that is locked ("all good" is of no post, unless that post
 * was asked); facts that are asked for must all be in it, and a yes may leave out what it says yes to.
 */
export const isDue = (wanted: Wanted, { act, words, to, facts, asked }: Given): boolean => {
  const { acts, due, tells, speaksOf, orElse } = wanted
  if (orElse.includes(act)) return true
  if (
    speaksOf.length > 0 &&
    facts !== 'right' &&
    !tellsAsMuch(speaksOf, words) &&
    !speaksOf.some((one) => to.includes(one))
  )
    return false
  const leaning = leaningOf(words)
  const told = tellsAsMuch(tells, words)
  const does = acts.length === 0 || acts.includes(act)
  switch (due) {
    case 'now':
      return (does || told) && act !== 'standby' && doesNow(words)
    case 'locked':
      return (
        does &&
        !NOT_SHUT.test(plain(words)) &&
        (SHUT.test(plain(words)) || ((told || asked) && GOOD.test(plain(words))))
      )
    case 'yes':
      return leaning !== 'no' && (leaning === 'yes' || told) && facts !== 'wrong'
    case 'no':
      if (facts === 'none')
        return leaning !== 'yes' && (leaning === 'no' || told || (orElse.includes('standby') && putsOff(words)))
      return leaning !== 'yes' && (told || ((leaning === 'no' || does) && facts === 'right'))
    case null:
      return facts !== 'wrong' && (told || (does && facts !== 'short'))
  }
}
