import { LEFT_UNDONE } from '../../meaning/undone.ts'
import type { Moment } from '../../moment.ts'
import { finderOf, type Span } from '../../words/phrase-finder.ts'
import type { Token } from '../../words/tokens.ts'
import { hasWord, isAt, type WordSet, wordSet } from '../../words/word-set.ts'
import { askedOf } from '../asked.ts'
import { isOwnAt, wasOthers } from './whose.ts'

/*
 * What a trainee left undone, whatever the words for it: a deed, and in one breath before it a word that denies it; a
 * lapse that says so without the deed; or a "no" to somebody who asked for the deed.
 */

const OMITTING = 'forgot forgotten forgetting failed neglected skipped missed spaced bottled'
export const DENYING = wordSet(LEFT_UNDONE, 'didn hadnt wasnt not no shouldve', OMITTING)
/** "I didn't forget to call", "I never skipped the check" deny the omission. */
const OMITTED = wordSet(OMITTING, 'forget fail neglect skip miss')
const REACH = 6
/** "Never mind the check", "didn't need to call". */
const NO_DEED = wordSet('mind need needed hear see know until till')
/** "Not answering", "no reply" tell of the trainee only where they are spoken of. */
const WEAK = wordSet('not no')
const FIRST_PERSON = wordSet('i im ive id me my mine we')
const ONES = wordSet('1 1s to')
const YET = wordSet('yet')
const SHEET = wordSet('sheet sheets time')
/** "I should have called". */
export const SHOULD = wordSet('should')
const HAVE = wordSet('have of')

const denialBefore = (tokens: readonly Token[], deed: number): number => {
  for (let at = deed - 1; at >= 0 && at >= deed - REACH && tokens[at]?.stop === ''; at -= 1) {
    if (isAt(tokens, at, NO_DEED)) return -1
    if (isAt(tokens, at, DENYING) || (isAt(tokens, at, SHOULD) && isAt(tokens, at + 1, HAVE))) return at
  }
  return -1
}

const isUndenied = (tokens: readonly Token[], denial: number): boolean =>
  isAt(tokens, denial, OMITTED) && (isAt(tokens, denial - 1, DENYING) || isAt(tokens, denial - 2, DENYING))

const clauseStart = (tokens: readonly Token[], from: number): number => {
  let start = from
  while (start > 0 && tokens[start - 1]?.stop === '') start -= 1
  return start
}

/** "No reply from me", and neither "no one answered" nor "told them not to switch". */
const isOfMe = (tokens: readonly Token[], denial: number, deed: number): boolean =>
  !isAt(tokens, denial + 1, ONES) &&
  (hasWord(tokens, FIRST_PERSON, clauseStart(tokens, denial), denial) || hasWord(tokens, FIRST_PERSON, deed, deed + 4))

/** The first of some deeds that the trainee has left undone, from the word that denies it to the deed; null if none is told of. */
export const undone = (moment: Moment, deeds: WordSet): Span | null => {
  const { tokens } = moment.utterance
  for (let at = 1; at < tokens.length; at += 1) {
    if (
      !isAt(tokens, at, deeds) ||
      hasWord(tokens, YET, at + 1, at + 4) ||
      isAt(tokens, at + 1, NO_DEED) ||
      isAt(tokens, at + 1, SHEET)
    )
      continue
    const from = denialBefore(tokens, at)
    if (from < 0 || isUndenied(tokens, from) || (isAt(tokens, from, WEAK) && !isOfMe(tokens, from, at))) continue
    if (isOwnAt(moment, { from, to: at + 1 })) return { from, to: at + 1 }
  }
  return null
}

export const TELLING = wordSet(
  'tell told telling say said saying mention mentioned mentioning call called calling announce announced announcing announcement warn warned warning flag flagged shout shouted radio radioed report reported reporting notice know peep speak spoke sang sing raise shouting',
)
/** "Didn't say which truck" leaves nothing untold but that. */
const ONE_THING = wordSet('which what where when who how why if')
/** "Forgot to say when we got there" does. */
const WHEN = wordSet('when')
const US = wordSet('we i it')

export const findLapse = finderOf(
  `told nobody/noone/no1|told no 1|told it to nobody|nobody was told|nobody knew|said nothing/zip/nowt/nothin|say nothing/nowt|kept quiet/mum/schtum/silent|kept it/that to myself|
  kept the word to myself|kept my mouth shut|shut my mouth|stayed quiet/silent|a soul|without a word|only then remembered|unrepeated|stood there mute|dropped the ball|stuck in my throat|without a dicky bird|bit my tongue|slipped my mind|clean forgot|totally forgot|
  went out of my head|went unsaid/unannounced/unreported|left unsaid|unannounced|never left my lips|left it at that|sat on it|let it go by/past|let it go|let it be|let it lie|ignored it/you/him/her|
  i choked|i froze|bottled it|spaced|blanked|nothing about it|no heads up|no warning|any warning|say to nobody|said to nobody|not a word|not 1 word|left you/him/her/them hanging`,
)

/** Words of the trainee's own that a thing was left undone, whatever it was. */
export const lapse = (moment: Moment): Span | null => {
  const span = findLapse(moment.utterance.tokens)
  return span !== null && isOwnAt(moment, span) ? span : null
}

/** "Never said", "told nobody", "didn't let anyone know": something that nobody was told. */
export const unsaid = (moment: Moment): Span | null => {
  const told = lapse(moment)
  if (told !== null) return told
  const untold = undone(moment, TELLING)
  const { tokens } = moment.utterance
  const ofOneThing =
    untold !== null &&
    isAt(tokens, untold.to, ONE_THING) &&
    !(isAt(tokens, untold.to, WHEN) && isAt(tokens, untold.to + 1, US))
  return ofOneThing ? null : untold
}

/** Whether some words stand in what is said, or in what it answers. */
export const spokenOf = (moment: Moment, words: WordSet): boolean =>
  hasWord(moment.utterance.tokens, words) || hasWord(askedOf(moment), words)

const NOES = wordSet(DENYING, 'nope nah negative')
const YESES = wordSet('yes yeah yep yup aye guilty afraid')
const OPENING = 2
const YOU = wordSet('you your')
/** "No, he still has it." */
const OTHERS = wordSet('he she they hes shes you it theres')

/** "Did you pass on rolling?" "No, clean forgot." */
export const denied = (moment: Moment, deeds: WordSet): boolean => {
  const asked = askedOf(moment)
  const { tokens, address } = moment.utterance
  return (
    hasWord(asked, YOU) &&
    hasWord(asked, deeds) &&
    hasWord(tokens, NOES, address.bodyFrom, address.bodyFrom + OPENING) &&
    !hasWord(tokens, YESES, address.bodyFrom, address.bodyFrom + OPENING) &&
    !isAt(tokens, address.bodyFrom + 1, OMITTED) &&
    !isAt(tokens, address.bodyFrom + 1, OTHERS) &&
    !wasOthers(moment)
  )
}

/** A deed that was left undone by the trainee's own words or their "no". */
export const missed = (moment: Moment, deeds: WordSet): boolean =>
  undone(moment, deeds) !== null || denied(moment, deeds) || (hasWord(askedOf(moment), deeds) && lapse(moment) !== null)

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
  if (hasWord(tokens, MINE, from, from + OPENING) && !isAt(tokens, from, NOES)) return true
  const mine = findMine(tokens)
  if (mine !== null && !hasWord(tokens, NOES, Math.max(0, mine.from - 2), mine.from + 1)) return true
  return hasWord(askedOf(moment), YOU) && hasWord(tokens, YESES, from, from + OPENING)
}

const isDenied = (tokens: readonly Token[], deed: number): boolean => {
  for (let at = deed - 1; at >= 0 && at >= deed - REACH && tokens[at]?.stop === ''; at -= 1)
    if (isAt(tokens, at, DENYING) || isAt(tokens, at, NEVER_DONE)) return true
  return false
}
const NEVER_DONE = wordSet('nobody nothing if would could wouldnt couldnt cant')

/** The first of some deeds that is the trainee's own and not denied, -1 if there is none. */
export const doneAt = (moment: Moment, deeds: WordSet): number => {
  const { tokens } = moment.utterance
  return tokens.findIndex(
    (_, at) => isAt(tokens, at, deeds) && !isDenied(tokens, at) && isOwnAt(moment, { from: at, to: at + 1 }),
  )
}

/** "No, I never pressed." */
export const saysNo = ({ utterance: { tokens, address } }: Moment): boolean => isAt(tokens, address.bodyFrom, NOES)

/** A question is asked and the words have no mark of one: they answer it, however they begin ("never did, I clipped it on"). */
export const isAsking = ({ utterance: { asks, tokens }, situation: { due } }: Moment): boolean =>
  asks && (due?.kind !== 'question' || tokens.some(({ stop }) => stop === '?'))

/** Whether one of some words stands soon after one of some others in the same sentence. */
export const near = (tokens: readonly Token[], first: WordSet, second: WordSet, reach: number): boolean =>
  tokens.some((_, at) => {
    if (!isAt(tokens, at, first)) return false
    for (let next = at + 1; next <= at + reach && !SENTENCE_ENDS.has(tokens[next - 1]?.stop ?? '.'); next += 1)
      if (isAt(tokens, next, second)) return true
    return false
  })
export const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '?', '!'])
