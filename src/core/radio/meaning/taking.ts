import { IMPERATIVES } from '../facts/slots.ts'
import type { Due } from '../traffic/due.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { ACKNOWLEDGING, AFFIRMATIVE, HOLDING, phraseSet, COPIES } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { sameWord } from '../words/stems.ts'
import { triggerOf } from '../words/trigger.ts'
import type { Utterance } from '../words/utterance.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { YESES } from '../words/small-words.ts'

/** "Coffee" leads where an acknowledgement was due: radio reference (k.3). */
export const isCoffee = (utterance: Utterance): boolean =>
  utterance.tokens[utterance.address.bodyFrom]?.word === 'coffee'

const JOINS = wordSet('and also')

/** "Sure, and do you want the cones in too?" takes the order first. */
export const takesFirst = ({ found, tokens, address }: Utterance): boolean => {
  const first = found.find((phrase) => phrase.from === address.bodyFrom && ACKNOWLEDGING.has(phrase.id))
  return first !== undefined && tokens[first.to - 1]?.stop !== '' && isAt(tokens, first.to, JOINS)
}

const SAYS_YES = wordSet(YESES, 'aye')

/** "Yes, Alfie" to Alfie. */
export const saysYes = (due: Due, { tokens, address }: Utterance): boolean =>
  isAt(tokens, 0, SAYS_YES) && address.called[0] === due.from && address.bodyFrom >= tokens.length

/** "No cars, got it". */
export const endsTaken = ({ found, tokens, address }: Utterance): boolean =>
  tokens[address.bodyFrom]?.stop === '' &&
  found.some(
    ({ id, from, to }) =>
      (ACKNOWLEDGING.has(id) || AFFIRMATIVE.has(id)) &&
      to === address.bodyTo &&
      from > address.bodyFrom &&
      tokens[from - 1]?.stop !== '',
  )

/** What a recogniser makes of 10-4 and "on it" where one of them is due: radio reference (k.3). */
export const soundsTaken = ({ tokens }: Utterance): boolean => {
  if (tokens.length > 3) return false
  const heard = tokens.map((token) => token.word).join(' ')
  return HEARD_FOR_TAKEN.has(heard) || (tokens.length === 3 && heard.startsWith('10 for '))
}
const HEARD_FOR_TAKEN = new Set(['10 for', '10 4', 'on a', 'on at', 'coffee', 'copy', 'cope he', 'copier'])

/** "I've got it", and no more: the words of who covers a post, too. */
export const saysGotIt = ({ tokens, address }: Utterance, lead: Found | null): boolean =>
  lead?.id === 'covered' && tokens[lead.from]?.word === 'ive' && lead.to === address.bodyTo

const COPIED = phraseSet(...COPIES, 'received')
/** "Which rack are they on? And copy, two robes to Kay." */
export const takesLater = ({ found, tokens, address }: Utterance): boolean =>
  found.some(
    ({ id, from }) =>
      COPIED.has(id) && from > address.bodyFrom && tokens.slice(0, from).some(({ stop }) => stop === '?'),
  )

const GOES = wordSet('going coming heading there over hopping flicking turning on')
const LONGEST_GOING = 5

/** "Coming over", "see you there": on the way to the channel one was sent to. */
export const goesAlong = ({ tokens }: Utterance): boolean =>
  tokens.length <= LONGEST_GOING && tokens.some((token) => isIn(token.lexeme, GOES))

const MOVES = wordSet(
  'be there going heading headed popping nipping running walking coming moving leaving ducking hopping bringing grabbing getting fetching sorting doing',
)
const LONGEST_SETTING_OFF = 4

/** "Popping down now", "headed your way": already on it, with nothing else said. */
export const setsOff = (utterance: Utterance): boolean => {
  const { tokens, address, asks } = utterance
  const short = !asks && address.bodyTo - address.bodyFrom <= LONGEST_SETTING_OFF
  return (short || tokens[address.bodyFrom]?.word === 'on') && isSettingOff(utterance)
}

const isSettingOff = ({ tokens, address, asks }: Utterance): boolean => {
  const body = tokens.slice(address.bodyFrom, address.bodyTo)
  const first = body[0]?.word === 'im' || body[0]?.word === 'on' ? body[1] : body[0]
  if (body[0]?.word === 'on' && first?.word === 'the' && body[2]?.word === 'way') return true
  if (asks || body.length > LONGEST_SETTING_OFF) return false
  return MOVES.has(first?.word ?? '') || (first?.word.endsWith('ing') === true && DOING_TO.has(body.at(-1)?.word ?? ''))
}
/** "Telling him eleven" for "tell the ranger quarter past": the deed of the order, under way. */
export const doesIt = (due: Due, { tokens, address, asks, found }: Utterance): boolean => {
  const first = tokens[address.bodyFrom]
  return (
    !asks &&
    first !== undefined &&
    first.word.endsWith('ing') &&
    found.every(({ id, from }) => from !== address.bodyFrom || HOLDING.has(id)) &&
    due.line.utterance.tokens
      .slice(due.line.utterance.address.bodyFrom)
      .some((token) => token.word !== first.word && sameWord(token.bare, first.bare))
  )
}

const WILL = wordSet("i'll we'll")
const findTry = finderOf("i'll/ill/will/gonna try/do my best|doing my best")
const NO_DEED = wordSet('be come do wait help')

/** Without one of these nothing is promised. */
export const PROMISING = triggerOf({ words: [WILL], lists: [findTry] })

/** "I'll let the florist know" takes an order. */
export const promises = ({ tokens, address, asks }: Utterance): boolean => {
  const [will, verb] = tokens.slice(address.bodyFrom)
  return (
    !asks &&
    ((WILL.has(will?.word ?? '') &&
      verb !== undefined &&
      isIn(verb.lexeme, IMPERATIVES) &&
      !isIn(verb.lexeme, NO_DEED)) ||
      findTry(tokens, address.bodyFrom)?.from === address.bodyFrom)
  )
}

const STAYS = wordSet('stay hang hold keep wait remain sit dont')

/** "Not moving" takes an order to stay. */
export const staysPut = (due: Due, { tokens, address }: Utterance): boolean =>
  tokens[address.bodyFrom]?.word === 'not' &&
  tokens[address.bodyFrom + 1]?.word.endsWith('ing') === true &&
  address.bodyTo - address.bodyFrom <= LONGEST_SETTING_OFF &&
  due.line.utterance.tokens.some((token) => isIn(token.lexeme, STAYS))

/** "Telling them now", "shutting it". */
const DOING_TO = wordSet('now it them him her that')

const FORBIDDING = wordSet('no not dont none never nobody without')

/** "No cars after this one" gives back an order that forbids the same. */
export const forbidsAlike = (due: Due, { tokens, address }: Utterance): boolean => {
  const [first, second] = tokens.slice(address.bodyFrom)
  const ordered = due.line.utterance.tokens
  return (
    first?.stop === '' &&
    second !== undefined &&
    ordered.some((token) => isIn(token.lexeme, FORBIDDING)) &&
    ordered.some((token) => sameWord(token.bare, second.bare))
  )
}
