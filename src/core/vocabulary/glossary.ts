import type { Act, Region } from './radio.ts'

/** Groups of the glossary in the order in which a page shows them; each is one file. */
export const CATEGORIES = [
  'call',
  'reply',
  'ack',
  'status',
  'movement',
  'roll',
  'lockup',
  'safety',
  'personal',
  'location',
  'department',
  'equipment',
  'time',
  'misc',
] as const
export type Category = (typeof CATEGORIES)[number]

/** How many independent sources say so; 3 is three or more, 0 is set practice without a page (radio reference). */
export type Confidence = 0 | 1 | 2 | 3

/** One word or phrase of the set, with its texts in one language. Slots stand as `{me}`. */
export type GlossaryEntry = {
  readonly id: string
  readonly category: Category
  /** The usual words. */
  readonly say: string
  /** Tells apart two entries with the same words: "Back to one" of the channel and of the start positions. */
  readonly sense: string | null
  /** How it is pronounced, where letters and figures do not say so. */
  readonly spoken: string | null
  /** Other words for it. */
  readonly also: readonly string[]
  /** How a recogniser or a hurried pencil writes it; no words of the set. */
  readonly heard: readonly string[]
  /** Further words that people look for when they want this. */
  readonly find: readonly string[]
  /** What a transmission with these words does; null for a word that is only part of one. */
  readonly act: Act | null
  readonly by: readonly string[]
  /** Who is heard saying it. */
  readonly voice: string
  /** The words as they are spoken, with the examples in their slots: the key of the clip. */
  readonly line: string
  /** Entries any one of which is a proper answer; empty where none is due. */
  readonly replies: readonly string[]
  /** Entries that say the same in another part of the world. */
  readonly elsewhere: readonly string[]
  /** Entries that have these words too and mean something else. */
  readonly sameWords: readonly string[]
  readonly regions: readonly Region[]
  readonly confidence: Confidence
  /** Places in the list of sources. */
  readonly sources: readonly number[]
  readonly means: string
  readonly when: string | null
  readonly not: string | null
}

/** What stands in a slot: an example, and in words what belongs there. */
export type GlossarySlot = { readonly example: string; readonly about: string }

/** The whole glossary in one language. */
export type Glossary = {
  readonly entries: readonly GlossaryEntry[]
  /** Names of those who say a word. */
  readonly roles: Readonly<Record<string, string>>
  readonly slots: Readonly<Record<string, GlossarySlot>>
  /** Addresses of the pages that the entries rest on. */
  readonly sources: readonly string[]
}
