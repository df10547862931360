import type { PhraseId } from '../lexicon/lexicon.ts'
import type { Lexeme } from './lexeme.ts'
import { hitsIn, type PhraseFinder } from './phrase-finder.ts'
import type { PhraseSet } from './phrase-sets.ts'
import type { Utterance } from './utterance.ts'
import { type WordSet, wordSet } from './word-set.ts'

/**
 * Words and phrases without which there is nothing to find, as one bit: most of what could be wrong with a transmission is
 * not even spoken of in it, and one look tells so.
 */
export type Trigger = number

/** The bits of all triggers that the words of an utterance pull. */
export type Pulled = number

/** What a trigger is made of: sets of words, lists of phrases by their finders, and phrases of the lexicon. */
type Parts = {
  readonly words?: readonly (string | WordSet)[]
  readonly lists?: readonly PhraseFinder[]
  readonly phrases?: readonly PhraseSet[]
}

/** So many bits of a number that an engine keeps whole everywhere. */
const MOST = 30
const BY_WORD = new Map<string, number>()
const BY_LIST: number[] = []
const BY_PHRASE = new Map<PhraseId, number>()
const made = { count: 0 }

/** Any one of its parts pulls a trigger. Triggers are made while the modules load; throws where there are too many for one number. */
export const triggerOf = ({ words = [], lists = [], phrases = [] }: Parts): Trigger => {
  if (made.count >= MOST)
    throw new Error(`There can be ${MOST} triggers: join two that are pulled by much the same words.`)
  const bit = 1 << made.count
  made.count += 1
  for (const word of wordSet(...words)) BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | bit)
  for (const { list } of lists) BY_LIST[list] = (BY_LIST[list] ?? 0) | bit
  for (const phrase of phrases.flatMap((some) => [...some])) BY_PHRASE.set(phrase, (BY_PHRASE.get(phrase) ?? 0) | bit)
  return bit
}

const lookedUp = (lexeme: Lexeme): number => {
  lexeme.triggers = BY_WORD.get(lexeme.word) ?? 0
  lexeme.triggersMade = made.count
  return lexeme.triggers
}

/** Looked up once, and again only if a trigger has come since. */
const pulledBy = (lexeme: Lexeme): number => (lexeme.triggersMade === made.count ? lexeme.triggers : lookedUp(lexeme))

/** What an utterance pulls, gone over once. */
export const pulledIn = ({ tokens, found, calls }: Utterance): Pulled => {
  let pulled = 0
  for (const { lexeme, bare } of tokens) {
    pulled |= pulledBy(lexeme)
    if (bare !== lexeme) pulled |= pulledBy(bare)
  }
  for (const { list } of hitsIn(tokens)) pulled |= BY_LIST[list] ?? 0
  for (const { id } of found) pulled |= BY_PHRASE.get(id) ?? 0
  for (const { id } of calls) pulled |= BY_PHRASE.get(id) ?? 0
  return pulled
}

/** Whether any word or phrase of a trigger is spoken. */
export const isPulled = (pulled: Pulled, trigger: Trigger): boolean => (pulled & trigger) !== 0
