import { isOfSet } from '../words/marks.ts'
import { type PhraseSet, phraseSet } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import type { Utterance } from '../words/utterance.ts'
import { isAt, wordSet } from '../words/word-set.ts'

const LEAD_FILL = wordSet(
  'um uh er erm hmm so and oh well ok okay sorry please hey right basically like yeah whoa woah wow ah ooh oops gosh argh ha haha hah lol',
)

const startsAt = (found: readonly Found[], at: number): boolean => found.some((phrase) => phrase.from === at)

/** The phrase with which the message begins, fillers aside; null if the lexicon does not know it. */
export const leadOf = (utterance: Utterance): Found | null => {
  const { address, found, tokens } = utterance
  if (found.length === 0) return null
  let start = address.bodyFrom
  while (isAt(tokens, start, LEAD_FILL) && !startsAt(found, start)) start += 1
  const lead = found.find((phrase) => phrase.from <= start && phrase.to > start) ?? null
  return lead !== null && (isWeak(lead, tokens[lead.to]?.word ?? '') || agrees(lead, found)) && runsOn(utterance, lead)
    ? leadAfter(utterance, lead.to)
    : lead
}

/** "Okay" and "yeah" at the start are fillers where a message of their own follows: radio reference (k.3) 2. */
const isWeak = (lead: Found, next: string): boolean =>
  lead.id === 'okay' || lead.id === 'yes-hello' || (lead.id === 'affirmative' && HESITATES.has(next))

const RECEIVED = phraseSet('copy', 'ten-four', 'roger', 'wilco', 'received')

/** "Yep, received." */
const agrees = (lead: Found, found: readonly Found[]): boolean =>
  lead.id === 'affirmative' && found.some(({ id, from }) => from === lead.to && RECEIVED.has(id))

const HESITATES = wordSet('so um uh er')

/** The words go on after a phrase that opens them, and not only with the name of whoever is spoken to. */
export const runsOn = ({ tokens, address, mentionAt }: Utterance, lead: Found): boolean => {
  if (lead.from > address.bodyFrom + 1 || (tokens[lead.to - 1]?.stop ?? '') === '.') return false
  const named = mentionAt[lead.to]
  const spokenTo = named !== undefined && named.to === address.bodyTo && address.called.includes(named.who)
  return lead.to < address.bodyTo && !spokenTo
}

const leadAfter = (utterance: Utterance, from: number): Found | null => {
  const { found, tokens } = utterance
  let start = from
  while (isAt(tokens, start, LEAD_FILL) && !startsAt(found, start)) start += 1
  return found.find((phrase) => phrase.from === start) ?? null
}

export const leads = (lead: Found | null, ids: PhraseSet): boolean => lead !== null && isOfSet(lead.marks, ids)
