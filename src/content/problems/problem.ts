import type { PlaceProblemCode } from './place-problems.ts'
import type { ProblemCode } from './problems.ts'

/** Where an author must look. Lines and columns count from 1. */
export type Where = { readonly file: string; readonly line: number; readonly column: number }

export type ProblemSeverity = 'error' | 'warning'

/** One thing that is wrong with a file, with the reason and the fix; its number is one of a table's. */
export type Found<Code extends string> = Where & {
  readonly code: Code
  readonly severity: ProblemSeverity
  readonly message: string
  readonly reason: string
  readonly fix: string
  /** Where on the ground of a place, in metres from the corner of its plan. */
  readonly metres?: readonly { readonly x: number; readonly y: number }[]
}

/** One thing that is wrong with a scenario or its place. */
export type Problem = Found<ProblemCode | PlaceProblemCode>

/** One problem as three lines of text: where and what, why, and what to do. */
export const printProblem = (problem: Found<string>): string =>
  [
    `${problem.file}:${problem.line}:${problem.column}  ${problem.code}  ${problem.message}`,
    `  ${problem.severity === 'warning' ? 'Warning. ' : ''}${problem.reason}`,
    `  ${problem.fix}`,
  ].join('\n')
