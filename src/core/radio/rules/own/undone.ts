import type { Moment } from '../../moment.ts'
import { finderOf, type Span } from '../../words/phrase-finder.ts'
import { I } from '../../words/small-words.ts'
import type { Token } from '../../words/tokens.ts'
import { hasWord, isAt, type WordSet, wordSet } from '../../words/word-set.ts'
import { askedOf } from '../asked.ts'
import { denied } from './answers.ts'
import { denialBefore, NO_DEED } from './denial.ts'
import { isOwnAt } from './whose.ts'

/*
 * What a trainee left undone, whatever the words for it: a deed, and in one breath before it a word that denies it; a
 * lapse that says so without the deed; or a "no" to somebody who asked for the deed.
 */

/** "Not answering", "no reply" tell of the trainee only where they are spoken of. */
const WEAK = wordSet('not no')
const FIRST_PERSON = wordSet(I, 'me my mine we')
const ONES = wordSet('1 1s to')
const YET = wordSet('yet')
const SHEET = wordSet('sheet sheets time')

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
    if (from < 0 || (isAt(tokens, from, WEAK) && !isOfMe(tokens, from, at))) continue
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

/** A deed that was left undone by the trainee's own words or their "no". */
export const missed = (moment: Moment, deeds: WordSet): boolean =>
  undone(moment, deeds) !== null || denied(moment, deeds) || (hasWord(askedOf(moment), deeds) && lapse(moment) !== null)
