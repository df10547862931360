import type { ProblemCode } from './problems.ts'

/** Where an author must look. Lines and columns count from 1. */
export type Where = { readonly file: string; readonly line: number; readonly column: number }

export type ProblemSeverity = 'error' | 'warning'

/** One thing that is wrong with a scenario, with the reason and the fix. */
export type Problem = Where & {
  readonly code: ProblemCode
  readonly severity: ProblemSeverity
  readonly message: string
  readonly reason: string
  readonly fix: string
}

/** One problem as three lines of text: where and what, why, and what to do. */
export const printProblem = (problem: Problem): string =>
  [
    `${problem.file}:${problem.line}:${problem.column}  ${problem.code}  ${problem.message}`,
    `  ${problem.severity === 'warning' ? 'Warning. ' : ''}${problem.reason}`,
    `  ${problem.fix}`,
  ].join('\n')
