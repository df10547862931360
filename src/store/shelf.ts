import { BOXES, type Box } from './schema.ts'

export { BOXES, type Box }

export type Entry = { readonly key: string; readonly value: unknown }

/** An entry with the box that it stands in. */
export type BoxEntry = Entry & { readonly box: Box }

/** One change of what is kept: a value under a key, or nothing any more under all keys that begin with `start`. */
export type Change =
  | ({ readonly kind: 'put' } & BoxEntry)
  | { readonly kind: 'clear'; readonly box: Box; readonly start: string }

export const put = (box: Box, key: string, value: unknown): Change => ({ kind: 'put', box, key, value })

export const clear = (box: Box, start: string): Change => ({ kind: 'clear', box, start })

/** A place to keep values by key, a box for each kind. One key, one value; a value is plain JSON. */
export type Shelf = {
  readonly get: (box: Box, key: string) => Promise<unknown>
  /** Entries whose key begins with `start`, keys ascending, compared letter by letter. */
  readonly list: (box: Box, start: string) => Promise<readonly Entry[]>
  /** Makes all changes, in their order, or none. */
  readonly write: (changes: readonly Change[]) => Promise<void>
  /** Puts a value in the place of the one that is kept, with nobody in between, and gives it back. */
  readonly change: <T>(box: Box, key: string, next: (kept: unknown) => T) => Promise<T>
  /** Makes the changes that come of everything that is kept, with nobody in between: all of them or none. */
  readonly rewrite: (next: (all: readonly BoxEntry[]) => readonly Change[]) => Promise<void>
  /** Called with the key when another tab has written in the box `kept`. Returns the way to stop listening. */
  readonly heard: (changed: (key: string) => void) => () => void
}

/** Upper end of the keys that begin with `start`: no key holds this letter. */
export const endOf = (start: string): string => `${start}\uffff`

export const beginsWith = (key: string, start: string): boolean => key >= start && key < endOf(start)

export const byKey = (a: Entry, b: Entry): number => (a.key < b.key ? -1 : 1)
