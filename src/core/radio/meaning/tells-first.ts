import { QUERIES, REQUESTS } from '../words/phrase-sets.ts'
import { ALL_AUXILIARIES, WONDERS } from '../words/question-words.ts'
import type { Utterance } from '../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'

/** What stands beside a name where somebody says who speaks. */
export const INTRODUCING = wordSet('this is it its here im i am')

/** "It's Sky, which truck do I load?" */
const isOwnIntroduction = (utterance: Utterance, start: number, end: number): boolean =>
  end - start <= 2 &&
  isAt(utterance.tokens, start, INTRODUCING) &&
  utterance.mentions.some((mention) => mention.from > start && mention.to === end + 1)

/** "We're fine to use the lift, are we": the tag is no second act. */
const isTag = ({ tokens, asks }: Utterance, from: number): boolean =>
  asks && tokens.length - from === 2 && isAt(tokens, from, ALL_AUXILIARIES)

export const COPULAS = wordSet('is are was were has had landed')
const HAVING = wordSet('have got')
const HAVERS = wordSet('i we they ive weve')
const CONDITIONS = wordSet('if when since because as once while sorry 3rd 2nd hey ok okay so hi')
/** "I was just wondering, is the lift working?", "the driver's asking, is this the spot?" */
const ASKING = wordSet('wondering wonders asking asks asked curious know')
/** "I was wondering if you could come by, nothing for the radio." */
const WONDERING = wordSet('wondering wonder')
const LEAST_STATEMENT = 3
const CARRIES_VERB = wordSet('im ive were weve theyre theyve hes shes its')

/** "Both boards have landed. Can I leave them here?" tells first, and the first of two acts counts. */
export const tellsFirst = (utterance: Utterance): boolean => {
  const { tokens, address } = utterance
  let end = address.bodyFrom
  while (end < address.bodyTo && (tokens[end]?.stop ?? '') === '') end += 1
  return end + 1 < address.bodyTo && tokens[end]?.stop !== '?' && tellsUpTo(utterance, end)
}

/** Whether the first of several clauses tells something: the one that ends with a token. */
const tellsUpTo = (utterance: Utterance, end: number): boolean => {
  const { tokens, address, found } = utterance
  const start = address.bodyFrom
  const first = tokens[start]
  const least = first !== undefined && first.word !== first.base ? LEAST_STATEMENT - 1 : LEAST_STATEMENT
  if (end - start + 1 < least) return false
  if (first?.word === 'theres' || (first?.word === 'there' && isAt(tokens, start + 1, COPULAS))) return true
  if (isOwnIntroduction(utterance, start, end) || isTag(utterance, end + 1)) return false
  if (
    first === undefined ||
    isIn(first.lexeme, CONDITIONS) ||
    isIn(first.lexeme, WONDERS) ||
    (utterance.asks && isIn(first.lexeme, ALL_AUXILIARIES)) ||
    isAt(tokens, end, ASKING) ||
    hasWord(tokens, WONDERING, start, end)
  )
    return false
  const clause = tokens.slice(start, end + 1)
  if (found.some((phrase) => phrase.from <= end && (REQUESTS.has(phrase.id) || QUERIES.has(phrase.id)))) return false
  const asksLater =
    utterance.asks ||
    tokens.slice(end + 1).some((token) => token.word === 'please') ||
    found.some((phrase) => phrase.from > end && REQUESTS.has(phrase.id))
  const tells = clause.some(
    (token, at) =>
      at > 0 &&
      (isIn(token.lexeme, COPULAS) ||
        (isIn(token.lexeme, HAVING) && isAt(clause, at - 1, HAVERS)) ||
        (at < 3 && token.word !== token.base)),
  )
  return asksLater && (tells || first.word !== first.base || isIn(first.lexeme, CARRIES_VERB))
}
