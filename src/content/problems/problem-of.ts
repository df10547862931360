import type { Problem, Where } from './problem.ts'
import { PROBLEMS, type ProblemCode } from './problems.ts'

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never
type TextsOf<Code extends ProblemCode> = (typeof PROBLEMS)[Code]['message' | 'reason' | 'fix']

/** What the sentences of a problem leave open: one value for each hole. */
export type Values<Code extends ProblemCode> = Readonly<Record<Holes<TextsOf<Code>>, string | number>>

const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_whole, hole: string) => String(values[hole]))

/** The problem with this number at this place, its sentences filled in. */
export const problemOf = <Code extends ProblemCode>(code: Code, where: Where, values: Values<Code>): Problem => {
  const { severity, message, reason, fix } = PROBLEMS[code]
  const { file, line, column } = where
  return {
    code,
    severity,
    file,
    line,
    column,
    message: filled(message, values),
    reason: filled(reason, values),
    fix: filled(fix, values),
  }
}
