import type { Problem, Where } from '../problems/problem.ts'

/** Way to a value inside a document: keys of maps and numbers of list places. */
export type Path = readonly (string | number)[]

/** A file as handed in: its name for messages, and its text or bytes. */
export type GivenFile = { readonly file: string; readonly content: string | Uint8Array }

/** A document that was read: plain data, and where each part of it stands. */
export type Source = {
  readonly file: string
  readonly value: unknown
  /** Where the value at this path begins; the nearest thing around it where it is missing. */
  readonly at: (path: Path) => Where
  /** Where the key at the end of this path stands. */
  readonly keyAt: (path: Path) => Where
}

export type SourceRead =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly problems: readonly Problem[] }
