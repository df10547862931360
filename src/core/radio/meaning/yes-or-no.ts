import { phraseSet, YES_NO } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { ALL_AUXILIARIES } from '../words/question-words.ts'
import type { Utterance } from '../words/utterance.ts'
import { leads } from './lead.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { YESES } from '../words/small-words.ts'

const ANSWERS = phraseSet(...YES_NO, 'good-check')

/** "Yes", "Yeah, Nina", "Negative on that": the first word counts, with a name before or after it. */
export const saysYesOrNo = (utterance: Utterance, lead: Found | null): boolean =>
  leads(lead, ANSWERS) ||
  hasYes(utterance) ||
  (leads(utterance.found[0] ?? null, ANSWERS) && isAtStart(utterance)) ||
  echoesVerb(utterance)

const NOT_SO = wordSet(
  'me us while yet here that really mine today any at by since so all lately recently now quite many much for until till this unless before even exactly anymore ever entirely a',
)

/** "For the tenth time, yes, they are off" and "not me": the yes or no wherever it stands. */
const hasYes = ({ tokens, address }: Utterance): boolean =>
  tokens.some((token) => isIn(token.lexeme, YESES)) ||
  (tokens.at(-1)?.word === 'no' && tokens.length > 1) ||
  (tokens[address.bodyFrom]?.word === 'not' && isAt(tokens, address.bodyFrom + 1, NOT_SO))

const isAtStart = (utterance: Utterance): boolean => {
  const at = utterance.found[0]?.from ?? 0
  return at === 0 || utterance.mentions.some((mention) => mention.from === 0 && mention.to === at)
}

export const PRONOUNS = wordSet('i we it he she they that')

/** "It did, all of it" is a yes: the verb of the question given back. */
const echoesVerb = ({ tokens, address }: Utterance): boolean => {
  const verb = tokens[address.bodyFrom + 1]
  return (
    isAt(tokens, address.bodyFrom, PRONOUNS) &&
    verb !== undefined &&
    (verb.stop !== '' || address.bodyFrom + 2 >= tokens.length) &&
    isIn(verb.lexeme, ALL_AUXILIARIES)
  )
}
