import type { Act, Region } from '../../core/vocabulary/radio.ts'
import type { Group } from './groups.ts'

/** One word or phrase of the glossary as the page needs it. Slots stand as `{me}`. */
export type WordEntry = {
  readonly id: string
  readonly category: Group
  readonly say: string
  readonly sense: string | null
  readonly spoken: string | null
  readonly also: readonly string[]
  readonly heard: readonly string[]
  readonly find: readonly string[]
  readonly act: Act | null
  readonly by: readonly string[]
  readonly voice: string
  readonly line: string
  readonly replies: readonly string[]
  readonly elsewhere: readonly string[]
  readonly sameWords: readonly string[]
  readonly regions: readonly Region[]
  readonly confidence: 0 | 1 | 2 | 3
  readonly sources: readonly number[]
  readonly means: string
  readonly when: string | null
  readonly not: string | null
}

/** The whole glossary as the page needs it. */
export type WordBook = {
  readonly entries: readonly WordEntry[]
  readonly roles: Readonly<Record<string, string>>
  readonly slots: Readonly<Record<string, { readonly example: string; readonly about: string }>>
  readonly sources: readonly string[]
}
