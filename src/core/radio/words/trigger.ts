import { gather, isOfSet, type Marks } from './marks.ts'
import { type ListSet, listSet, listsWith, type PhraseFinder } from './phrase-finder.ts'
import { type PhraseSet, phraseSet } from './phrase-sets.ts'
import type { Utterance } from './utterance.ts'
import { setsWith, type WordSet, wordSet } from './word-set.ts'

/**
 * Words and phrases without which there is nothing to find: most of what could be wrong with a transmission is not even
 * spoken of in it, and one look tells so.
 */
export type Trigger = { readonly words: WordSet; readonly lists: ListSet; readonly phrases: PhraseSet }

/** What a trigger is made of: sets of words, lists of phrases by their finders, and phrases of the lexicon. */
type Parts = {
  readonly words?: readonly (string | WordSet)[]
  readonly lists?: readonly PhraseFinder[]
  readonly phrases?: readonly PhraseSet[]
}

/** Any one of its parts pulls a trigger. */
export const triggerOf = ({ words = [], lists = [], phrases = [] }: Parts): Trigger => ({
  words: wordSet(...words),
  lists: listSet(...lists),
  phrases: phraseSet(...phrases.flatMap((some) => [...some])),
})

/** The sets of words, of lists and of phrases of which an utterance has something, gone over once. */
export type Spoken = { readonly words: Marks; readonly lists: Marks; readonly phrases: Marks }

export const spokenIn = ({ tokens, found, calls }: Utterance): Spoken => {
  const phrases: number[] = []
  for (const { marks } of found) gather(phrases, marks)
  for (const { marks } of calls) gather(phrases, marks)
  return { words: setsWith(tokens), lists: listsWith(tokens), phrases }
}

/** Whether any word or phrase of a trigger is spoken. */
export const isPulled = ({ words, lists, phrases }: Spoken, trigger: Trigger): boolean =>
  isOfSet(words, trigger.words) || isOfSet(lists, trigger.lists) || isOfSet(phrases, trigger.phrases)

/** Whether one of some phrases is spoken. */
export const isSpoken = ({ phrases }: Spoken, ids: PhraseSet): boolean => isOfSet(phrases, ids)
