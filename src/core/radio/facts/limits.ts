import { ARTICLES } from '../words/small-words.ts'
import { sameWord } from '../words/stems.ts'
import { type Token, wordAt } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { isAt, isIn, type WordSet, wordSet } from '../words/word-set.ts'
import type { Match } from './fact-match.ts'
import type { Slot } from './slots.ts'
import { EMPTY_WORDS, type Wanted } from './wanted.ts'

const LATEST = wordSet('by before')
const EVENT_LEADS = wordSet('before after during until till')
/** Words for one event each: another event is another time, whatever else is said is only not the own words. */
const EVENTS: readonly WordSet[] = [
  wordSet('lunch break meal'),
  wordSet('wrap end'),
  wordSet('noon midday 12'),
  wordSet('take shot cut scene'),
  wordSet('roll rolling rolls'),
]

const eventOf = (token: Token | undefined): WordSet | undefined => EVENTS.find((words) => isIn(token?.lexeme, words))
const AFTER = 'after'

const pastArticles = (tokens: readonly Token[], at: number): number => (isAt(tokens, at, ARTICLES) ? at + 1 : at)

const leadOf = (tokens: readonly Token[], at: number): number => (isAt(tokens, at - 1, ARTICLES) ? at - 2 : at - 1)

/** "After 9:30" for "by 9:30": the latest that was asked for is made the earliest. */
const turnedLate = ({ tokens }: Utterance, { from }: Match, fact: Wanted, { whole }: Wanted): Slot | null => {
  const [first] = fact.tokens
  const asked = whole.findIndex(({ base }) => base === first?.base)
  if (asked < 1 || !isAt(whole, leadOf(whole, asked), LATEST)) return null
  const at = wordAt(tokens, from) === AFTER ? from : leadOf(tokens, from)
  return wordAt(tokens, at) === AFTER ? { key: 'when', from: at, to: at + 2 } : null
}

/** "Before the roll" for "before lunch": the same side of another event, and nowhere the own one. */
const otherEvent = ({ tokens, address }: Utterance, fact: Wanted, order: Wanted): Slot | null => {
  const [lead] = fact.tokens
  if (lead === undefined || !isIn(lead.bare, EVENT_LEADS)) return null
  const events = fact.tokens.slice(1).filter(({ bare }) => !isIn(bare, EMPTY_WORDS))
  const isEvent = ({ bare }: Token): boolean =>
    events.some((event) => sameWord(event.bare, bare) || bare.word.startsWith(event.base))
  if (events.length === 0 || tokens.some((token, at) => at >= address.bodyFrom && isEvent(token))) return null
  const at = tokens.findIndex((token, index) => index >= address.bodyFrom && token.base === lead.base)
  const said = pastArticles(tokens, at + 1)
  const token = tokens[said]
  if (at < 0 || tokens[at]?.stop !== '' || eventOf(token) === undefined) return null
  if (events.some((event) => eventOf(event) === eventOf(token) || eventOf(event) === undefined)) return null
  return token === undefined || order.bases.includes(token.base) ? null : { key: 'when', from: at, to: said + 1 }
}

/** Words that put a time on its other side, or tell another one in the same words. */
export const otherLimit = (utterance: Utterance, match: Match, fact: Wanted, order: Wanted): Slot | null =>
  turnedLate(utterance, match, fact, order) ?? otherEvent(utterance, fact, order)
