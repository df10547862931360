import type { Found, ProblemSeverity, Where } from './problem.ts'
import { PROBLEMS, type ProblemCode } from './problems.ts'

/** What a number of a table says: how grave it is, and its three sentences, with holes in braces. */
type Entry = {
  readonly severity: ProblemSeverity
  readonly message: string
  readonly reason: string
  readonly fix: string
}
type TableOf<Table> = { readonly [code in keyof Table]: Entry }

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never
type ValuesIn<Table extends TableOf<Table>, Code extends keyof Table> = Readonly<
  Record<Holes<Table[Code]['message' | 'reason' | 'fix']>, string | number>
>

/** What the sentences of a problem leave open: one value for each hole. */
export type Values<Code extends ProblemCode> = ValuesIn<typeof PROBLEMS, Code>

const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_whole, hole: string) => String(values[hole]))

/** A maker of the problems of one table: by number and place, with the sentences filled in. */
export const problemsFrom =
  <const Table extends TableOf<Table>>(table: Table) =>
  <Code extends keyof Table & string>(
    code: Code,
    where: Where,
    values: ValuesIn<Table, Code>,
  ): Found<keyof Table & string> => {
    const { severity, message, reason, fix } = table[code]
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

/** The problem with this number at this place, its sentences filled in. */
export const problemOf = problemsFrom(PROBLEMS)
