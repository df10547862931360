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
    'running behind',
    'already behind',
    'behind schedule',
    'crew is waiting',
    'set is waiting',
    'director is waiting',
    'people are waiting',
    'want you now',
    'waiting for you',
    'waiting on you',
    'holding everyone up',
    'holding everybody up',
    'need you now',
    'need you on set',
    'we need to leave',
    'we need to go',
    'we have to go',
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
    'you have to do',
    'you need to do',
    'get a grip',
    'snap out of it',
    'be professional',
    'do your job',
  ],
  promising: [
    'i promise',
    'i will make them',
    "i'll make them",
    "i'll make sure they",
    "you'll be great",
    'you will be great',
    "you'll be amazing",
    "you'll be fantastic",
    "you'll nail it",
    'going to be great',
    'going to be amazing',
    'going to be fine',
    "it'll be fine",
    'it will be fine',
    'i guarantee',
    "i'll get it changed",
    "i'll fix it",
    "i'll sort it out",
    "i'll sort this out",
  ],
  lying: [],
  private: [],
}

/** What somebody makes of words or of a deed that is meant for them. */
export type Sense = { readonly manners: readonly Manner[]; readonly answer: string | null }

const ASKS =
  /^\W*(?:(?:so|and|um|uh|er|hey|hi|wait|sorry|okay|ok|but)\W+)*(?:what|which|who|why|when|where|how)(?:'?s|'?re)?\b/i

/** Words without what only wants to know something: "When does number two go in?" answers nobody. */
const answering = (words: string): string =>
  (words.match(/[^.?!]+[.?!]*/g) ?? []).filter((sentence) => !(sentence.includes('?') && ASKS.test(sentence))).join(' ')

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
  const left = termsIn(answering(words), terms)
  return { manners, answer: talk.answers.find((answer) => hasWords(answer) && wordsHold(answer, left))?.id ?? null }
}

const hasWords = ({ all, any }: Talk['answers'][number]): boolean => all !== undefined || any !== undefined

/** What a choice says to them; null where it is no part of the conversation. */
export const senseOfChoice = (talk: Talk, choice: ChoiceId): Sense | null => {
  const manners = MANNERS.filter((manner) => talk.manners[manner].choices.includes(choice))
  const answer = talk.answers.find(({ choices }) => choices.includes(choice))?.id ?? null
  return manners.length === 0 && answer === null ? null : { manners, answer: manners.length > 0 ? null : answer }
}
