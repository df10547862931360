/** The boxes on the shelf. One key, one value; a value is plain JSON. */
export const BOXES = ['kept', 'runs', 'log', 'records'] as const
export type Box = (typeof BOXES)[number]
export type Entry = { readonly key: string; readonly value: unknown }

/** A place to keep values by key. */
export type Shelf = {
  readonly get: (box: Box, key: string) => Promise<unknown>
  readonly put: (box: Box, key: string, value: unknown) => Promise<void>
  /** Removes every key that begins with `start`. */
  readonly clear: (box: Box, start: string) => Promise<void>
  /** Entries whose key begins with `start`, keys ascending, compared letter by letter. */
  readonly list: (box: Box, start: string) => Promise<readonly Entry[]>
}

/** Upper end of the keys that begin with `start`: no key holds this letter. */
export const endOf = (start: string): string => `${start}\uffff`
