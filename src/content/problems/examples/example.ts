import type { ProblemCode } from '../problems.ts'

/** The files of a scenario that an example changes. */
export type Files = { readonly scenario: string; readonly place: string; readonly texts: string }

/** One way to make a mistake, and the problem that is told of it. */
export type Example = {
  readonly code: ProblemCode
  readonly name: string
  /** The file in which it stands, and the words of its line. */
  readonly at: readonly [file: keyof Files, line: string]
  /** Replacements in that file and others: file, old words, new words. */
  readonly change: readonly (readonly [file: keyof Files, old: string, fresh: string])[]
}

/** Change `old` to `fresh`, and the problem stands in the line of `line`. */
export const example = (
  code: ProblemCode,
  name: string,
  file: keyof Files,
  old: string,
  fresh: string,
  line: string = fresh.split('\n')[0] ?? fresh,
): Example => ({ code, name, at: [file, line], change: [[file, old, fresh]] })

/** A stretch of the skeleton: what its report is marked by. */
export const REPORTS = 'criteria: [R3]\n    rules:'
/** Its last beat. */
export const LAST_BEAT = "  - { id: end, at: '1:50', end: true }"
/** What is wrong in its row of holding still. */
export const WRONG = 'wrong: [{ when: { opened: door-2-outer } }]'
