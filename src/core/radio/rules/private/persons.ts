import { type Token, wordAt } from '../../words/tokens.ts'
import { isKnownWord } from '../../words/known-words.ts'
import type { Utterance } from '../../words/utterance.ts'
import { isAt, isIn, wordSet } from '../../words/word-set.ts'
import { OWNERS } from '../../words/small-words.ts'
import { OCCUPATIONS } from '../occupations.ts'

/** What may stand between a person, a verb and the word that tells. */
export const LITTLE = wordSet(
  `worst awful horrible shocking filthy foul a an the his her their another one 1 of some such that this bit so very really pretty quite rather too all still just super proper totally completely absolutely utterly well little big bad massive right real
  kind sort kinda total terrible nasty dead being been getting gone already properly even more most any new serious good old quick wee cheeky only`,
)
/** A person and a verb in one. */
export const CONTRACTED = wordSet('hes shes theyre')
const PERSONS = wordSet(
  OCCUPATIONS,
  'he she hes shes they theyre guy bloke dude lady fella lad chap woman man actor actress star talent lead double artist kid son daughter boy girl child director producer client',
)
const SMALL_WORDS = 4

/** Past the small words before a place. */
export const before = (tokens: readonly Token[], at: number): number => {
  let left = at - 1
  while (at - left <= SMALL_WORDS && isAt(tokens, left, LITTLE)) left -= 1
  return left
}

export const isMarked = (token: Token | undefined): boolean => token !== undefined && token.word !== token.base

/** A person by pronoun, name or number; or nobody, where an answer begins. */
export const isPerson = ({ tokens, mentionAt, address }: Utterance, at: number): boolean =>
  at < address.bodyFrom ||
  PERSONS.has(tokens[at]?.base ?? '') ||
  mentionAt[at]?.via === 'name' ||
  wordAt(tokens, at - 1) === 'number'

const PLAIN = wordSet('new old little big whole')

/** Somebody's, and no thing's: "the radio's flat". */
const isOwner = (words: Utterance, at: number): boolean =>
  isPerson(words, at) || !isKnownWord(words.tokens[at]?.base ?? '')

/** "His missus", "Art's kid", "Number 4's breath". */
export const isOwned = (words: Utterance, at: number): boolean => {
  const { tokens } = words
  let left = at - 1
  while (isAt(tokens, left, PLAIN)) left -= 1
  const owner = tokens[left]
  return (
    owner !== undefined &&
    owner.stop === '' &&
    (isIn(owner.lexeme, OWNERS) || (isMarked(owner) && isOwner(words, left)))
  )
}

/** People whom nobody knows. */
export const MANKIND = wordSet(
  'guy bloke man woman lady dude fella lad kid 1 couple girl boy people guys git gits lot family kids bunch',
)
export const WHOM = wordSet('him her each')
