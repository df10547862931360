import { type Token } from '../../words/tokens.ts'
import type { Utterance } from '../../words/utterance.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { before, CONTRACTED, isMarked, isOwned, isPerson, MANKIND, WHOM } from './persons.ts'
import { WAYS } from './words.ts'

const COPULAS = wordSet(
  'is was are were looks looked look looking feels feeling feel felt seems sounds sound got gets went gone',
)
const HAVING = wordSet('have has had having got gets getting throwing threw')
const GOES_ON = wordSet(
  'of stiff about all most half over again today since because cause after and with at this from but now right as like in on so last if when or than to till until for by he hes she shes it behind near beside',
)
const PLACED = wordSet('at to from in into down round outside off')
const INDEFINITE = wordSet('a an some that this another old')
const isOver = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.stop ?? '') !== '' || at + 1 >= tokens.length || isAt(tokens, at + 1, GOES_ON)

/** "He's shattered", "number 3 looks pale", "hungover, I think". */
const isSaid = (words: Utterance, at: number): boolean => {
  const { tokens } = words
  const verb = before(tokens, at)
  if (isAt(tokens, verb, CONTRACTED) || isMarked(tokens[verb])) return isPerson(words, verb)
  if (isAt(tokens, verb, COPULAS)) return isPerson(words, before(tokens, verb))
  return verb < words.address.bodyFrom
}

const PART = wordSet('of')

/** "Having a wobble", "she's got a temperature", "bit of a domestic". */
const isHad = ({ tokens, address }: Utterance, at: number): boolean => {
  const verb = before(tokens, at)
  return (
    at - verb > 1 && (isAt(tokens, verb, HAVING) || (verb < address.bodyFrom && hasWord(tokens, PART, verb + 1, at)))
  )
}

/** "To the clinic", "out of the clinic", but not "somebody from the pub". */
const isLeft = (words: Utterance, at: number): boolean => {
  const { tokens } = words
  const way = before(tokens, at)
  if (isAt(tokens, way, FROM) && (isAt(tokens, way - 1, SOMEBODY) || isAt(tokens, way - 1, MANKIND))) return false
  return isPlaced(words, at) || isAt(tokens, way, OUT)
}
const OUT = wordSet('out')
const FROM = wordSet('from')
const SOMEBODY = wordSet('somebody someone people')

/** "In pieces", "in a filthy mood". */
const isPlaced = ({ tokens }: Utterance, at: number): boolean =>
  isAt(tokens, before(tokens, at), PLACED) || (isAt(tokens, at - 2, INDEFINITE) && isAt(tokens, at - 3, PLACED))

const TAKING = wordSet(
  'on of into drinking drank drunk sinking sank breath hitting hits hit downed downing necked taking took had many much few smoking smoked',
)

type Place = (words: Utterance, at: number) => boolean

/** Whether a word stands where it tells of a person, for each of the ways. */
const PLACES: Readonly<Record<(typeof WAYS)[number], Place>> = {
  alone: () => true,
  said: (words, at) => isOver(words.tokens, at) && isSaid(words, at),
  had: (words, at) => isOver(words.tokens, at) && isHad(words, at),
  a: (words, at) => hasWord(words.tokens, INDEFINITE, before(words.tokens, at) + 1, at) && isSaid(words, at),
  in: isPlaced,
  at: isLeft,
  own: isOwned,
  of: ({ tokens }, at) => hasWord(tokens, MANKIND, at + 1, at + 3),
  who: ({ tokens }, at) => !isMarked(tokens[at]) && hasWord(tokens, INDEFINITE, at - 3, at),
  to: ({ tokens }, at) => hasWord(tokens, WHOM, at + 1, at + 3),
  taken: ({ tokens }, at) => hasWord(tokens, TAKING, at - 3, at),
}

/** Whether a word tells of a person in one of some ways, where it stands. */
export const tellsAt = (words: Utterance, at: number, ways: number): boolean => {
  if (ways === 0) return false
  for (const [bit, way] of WAYS.entries()) if (((ways >> bit) & 1) === 1 && PLACES[way](words, at)) return true
  return false
}
