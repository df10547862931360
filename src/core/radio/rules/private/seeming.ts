import { wordAt } from '../../words/tokens.ts'
import type { Utterance } from '../../words/utterance.ts'
import { isAt, wordSet } from '../../words/word-set.ts'

import { before, isPerson, LITTLE } from './persons.ts'

export const SENSES = wordSet(
  'looks looked look looking sounds sounded smells smelled smelt smelling stinks stank stinking reeks reeked feels feeling felt',
)
const STINKS = wordSet('stinks stank stinking reeks reeked whiffs pongs honks hums')
/** What may be said of looks and sounds. */
const WELL_SAID = wordSet(
  'good great ready right fine perfect amazing clear set at for up into through after over to toward towards out around round the it free smoke gas burning petrol fuel lost happy',
)

/** Who "has been up all night and looks like death": the first person of the clause, or nobody. */
const subjectBefore = (words: Utterance, at: number): number => {
  for (let left = words.address.bodyFrom; left < at; left += 1) if (isPerson(words, left)) return left
  return -1
}

/** "He looks fifty", "she smells of gin": how a person seems. */
export const isSeeming = (words: Utterance, at: number): boolean => {
  const { tokens } = words
  if (!isAt(tokens, at, SENSES)) return false
  let who = before(tokens, at)
  if (wordAt(tokens, who) === 'and') who = subjectBefore(words, who)
  if (!isPerson(words, who) || who < words.address.bodyFrom) return false
  let next = at + 1
  while (isAt(tokens, next, LITTLE)) next += 1
  return isAt(tokens, at, STINKS) || (next < tokens.length && !isAt(tokens, next, WELL_SAID))
}

const PARTICIPLES = wordSet(
  'made done brought held set put sent cut kept met shot led run mic mike miked micd wired in at on the looked',
)

/** "He's being difficult", but not "she's being dressed". */
export const isBeing = (words: Utterance, at: number): boolean => {
  const { tokens } = words
  if (wordAt(tokens, at) !== 'being' || at + 1 >= tokens.length) return false
  let next = at + 1
  while (isAt(tokens, next, LITTLE)) next += 1
  const word = wordAt(tokens, next)
  return !/(ed|en|wn)$/.test(word) && !PARTICIPLES.has(word)
}

const REFUSALS = wordSet('wont refuses refused refusing')
/** Words by which somebody is, or will not do, something. */
export const OF_WILL = wordSet(REFUSALS, 'being')
/** What somebody will not do without meaning anything by it. */
const IDLE = wordSet('be need take make have fit get see know mind want long to')

/** "He won't wind the window down", but not "she won't be long". */
export const isRefusing = (words: Utterance, at: number): boolean => {
  const { tokens, address } = words
  const word = wordAt(tokens, at)
  if (!isAt(tokens, at, REFUSALS) || tokens[at]?.stop !== '' || (word === 'wont' && isAt(tokens, at + 1, IDLE)))
    return false
  let who = before(tokens, at)
  if (who >= 0 && who === at - 1 && tokens[who]?.stop !== '') return true
  if (wordAt(tokens, who) === 'and') who = address.bodyFrom - 1
  return isPerson(words, who)
}
