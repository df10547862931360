import { termsIn } from '../radio/terms.ts'
import type { Loudness } from '../vocabulary/words.ts'
import type { ChoiceId, TermId } from '../vocabulary/ids.ts'
import { wordsHold } from './condition.ts'
import { type Manner, MANNERS, type Talk } from './talk.ts'

/**
 * Phrases that show a manner on any show: no "hurry", no "everyone is waiting" (talent 3.1, 7), no "calm down", no
 * promises (talent 6.2). What is a lie or private, only the scenario knows.
 */
const PHRASES: Readonly<Record<Manner, readonly string[]>> = {
  rushed: [
    'hurry',
    'hurry up',
    'everyone is waiting',
    "everyone's waiting",
    'everybody is waiting',
    "everybody's waiting",
    'they are all waiting',
    "they're all waiting",
    "you're late",
    'you are late',
    'we are late',
    "we're late",
    'running out of time',
  ],
  ordering: [
    'calm down',
    'come out now',
    'get out here',
    'pull yourself together',
    'stop crying',
    'you have to come',
    'you need to come',
    'you must come',
    'just do it',
  ],
  promising: [
    'i promise',
    'i will make them',
    "i'll make them",
    "i'll make sure they",
    "you'll be great",
    'you will be great',
    "it'll be fine",
    'it will be fine',
    'i guarantee',
    "i'll get it changed",
    "i'll fix it",
  ],
  lying: [],
  private: [],
}

/** What somebody makes of words or of a deed that is meant for them. */
export type Sense = { readonly manners: readonly Manner[]; readonly answer: string | null }

const countsFor = (talk: Talk, manner: Manner, loudness: Loudness, overheard: boolean): boolean => {
  if (manner === 'ordering') return talk.authority !== 'crew'
  if (manner === 'private') return overheard && (loudness === 'voice' || loudness === 'call')
  return true
}

/**
 * Reads own words with the understanding of the radio. A manner that costs patience goes before any answer; words in
 * which nothing is understood have neither, and cost nothing.
 */
export const senseOf = (
  talk: Talk,
  words: string,
  terms: Readonly<Record<TermId, readonly string[]>>,
  loudness: Loudness,
  overheard: boolean,
): Sense => {
  const said = termsIn(words, terms)
  const shown = termsIn(words, PHRASES)
  const manners = MANNERS.filter(
    (manner) =>
      (shown.includes(manner) || talk.manners[manner].terms.some((term) => said.includes(term))) &&
      countsFor(talk, manner, loudness, overheard),
  )
  if (manners.length > 0) return { manners, answer: null }
  return { manners, answer: talk.answers.find((answer) => hasWords(answer) && wordsHold(answer, said))?.id ?? null }
}

const hasWords = ({ all, any }: Talk['answers'][number]): boolean => all !== undefined || any !== undefined

/** What a choice says to them; null where it is no part of the conversation. */
export const senseOfChoice = (talk: Talk, choice: ChoiceId): Sense | null => {
  const manners = MANNERS.filter((manner) => talk.manners[manner].choices.includes(choice))
  const answer = talk.answers.find(({ choices }) => choices.includes(choice))?.id ?? null
  return manners.length === 0 && answer === null ? null : { manners, answer: manners.length > 0 ? null : answer }
}
