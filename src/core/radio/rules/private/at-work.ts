import type { Span } from '../../words/phrase-finder.ts'
import { isNumber, type Token, wordAt } from '../../words/tokens.ts'
import { typedAs } from '../../words/finger.ts'
import { isAtWork, isWordAtWork } from './trades.ts'
import { triggerOf } from '../../words/trigger.ts'
import type { Utterance } from '../../words/utterance.ts'
import { isAt, isIn, wordSet } from '../../words/word-set.ts'
import { isMarked } from './persons.ts'
import { ARTICLES, HE_OR_SHE } from '../../words/small-words.ts'
import { isCapital } from '../../words/capital.ts'

/** Before the word that tells what somebody does or is. */
export const HELPING = wordSet(
  `is was are were be been being has have had having got will would can could should may might must do does did dont doesnt didnt isnt wasnt hasnt hadnt wont cant wouldnt aint not just still only now also already
  really fully nicely literally finally currently basically very so too quite all both about to bit a little almost nearly probably maybe then never always sort of kind`,
)

const LEAST_MISTYPED = 4

const SHAPED = /(?:ing|ed)$/
/** Real words that only swapped or doubled letters part from a word for what people do at work. */
const REAL_WORDS = wordSet(
  'babying bellowing carping cheeking conned drooping hissing hooting pooping sassing spooking toadying worries stoners',
)

/** The letters of a word in the order of the alphabet, a doubled one once. */
const lettersOf = (word: string): string =>
  [...word]
    .filter((letter, at) => letter !== word[at - 1])
    .sort()
    .join('')

/**
 * "Wradrobe", "arrivibg": a slip of the finger in a word for what people do at work tells of nothing else. A slip that is
 * well shaped must be made of the same letters, as any other makes a word of its own: "yelling" for "telling".
 */
const isMistyped = (word: string): boolean =>
  word.length >= LEAST_MISTYPED &&
  !REAL_WORDS.has(word) &&
  typedAs(word).some(
    (meant) =>
      (isWordAtWork(meant) || (meant.endsWith('ing') && isAtWork(meant))) &&
      !(SHAPED.test(word) && lettersOf(word) !== lettersOf(meant)),
  )

/** Where what is said of somebody begins, or -1: after "she", "number 3", or where an answer leaves out who. */
const saidFrom = (tokens: readonly Token[], at: number, answers: boolean): number => {
  const said = tokens[at]
  if (said?.stop !== '') return -1
  if (isIn(said.lexeme, HE_OR_SHE)) return at + 1
  if (wordAt(tokens, at - 1) === 'number')
    return !isMarked(said) || SHAPED.test(wordAt(tokens, at + 1)) || isAt(tokens, at + 1, HELPING) ? at + 1 : -1
  return answers && SHAPED.test(said.word) && (at === 0 || tokens[at - 1]?.stop !== '') ? at : -1
}

/** Without one of these nobody is spoken of, unless it is an answer. */
export const OF_SOMEBODY = triggerOf({ words: [HE_OR_SHE, 'number'] })

/**
 * The first thing said of somebody of the cast that is no work: "she's boaking", "he slammed the door". A set needs a time
 * of them and a place, and whatever else there is to say is said in person: radio reference (e.1), exchange E34.
 */
export const offWorkIn = ({ tokens, mentionAt, address }: Utterance, answers: boolean): Span | null => {
  for (let at = address.bodyFrom; at < address.bodyTo; at += 1) {
    let next = saidFrom(tokens, at, answers)
    if (next < 0) continue
    while (next < tokens.length && isAt(tokens, next, HELPING) && tokens[next]?.stop === '') next += 1
    const word = wordAt(tokens, next)
    if (word === '' || mentionAt[next] !== undefined || isNumber(word[0] ?? '') || HELPING.has(word)) continue
    if (!isAtWork(word) && !isAt(tokens, next, THINGS) && !isMistyped(word)) return { from: next, to: next + 1 }
  }
  return null
}

/** Somebody and a verb in one say nothing of themselves. */
const CONTRACTED = wordSet(
  'theyre theyve theyll shell hell hed shed ive im well were weve youre youll thats theres whos',
)

const BESIDE = wordSet('on in at by behind under near past down up through with to from into round over')
const THE = wordSet(ARTICLES, 'our that')
const PLACE_WORDS = 2

/** Words for things that a set has a use for, and for nothing that anybody does. */
const THINGS = wordSet('bite pair breather')

/** "On the upper deck", "with the camera operator": where somebody is, and who is there with them. */
export const isPlaceAt = (tokens: readonly Token[], at: number): boolean => {
  for (let left = at - 1; left >= at - PLACE_WORDS && tokens[left]?.stop === ''; left -= 1)
    if (isAt(tokens, left, THE)) return isAt(tokens, left - 1, BESIDE) && tokens[left - 1]?.stop === ''
  return false
}

/** Whether a set has no use for a word: it is no work, nobody's name, no figure and no place. */
export const isOddAt = ({ tokens, text, mentionAt, address }: Utterance, at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || mentionAt[at] !== undefined || isAt(tokens, at, CONTRACTED)) return false
  const { word, base, from } = token
  const opens = at === address.bodyFrom || (tokens[at - 1]?.stop ?? '') !== ''
  const named = !opens && isCapital(text, from)
  if (named || isNumber(base[0] ?? '') || HELPING.has(word) || isAtWork(base)) return false
  return !isAt(tokens, at, THINGS) && !isPlaceAt(tokens, at) && !isMistyped(base)
}
