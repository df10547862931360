import type { MarkedRun } from '../../core/proof/marked-run.ts'
import type { Refusal } from '../frame/refusal.ts'

/** A record that somebody handed in, as it came out when it was played again. */
export type ClassRun = {
  /** Its place among all that were given, which is its name here. */
  readonly key: number
  /** The file that it was in. */
  readonly file: string
  /** Null where it counts for nothing, and then `refusal` says why. */
  readonly run: MarkedRun | null
  readonly refusal: Refusal | null
  /** Whoever played it left before its end: it has no mark. */
  readonly left: boolean
  /** Where its debrief is. */
  readonly debrief: string | null
  /** The file that held the very same record before; null where there is none. */
  readonly sameAs: string | null
}

/** Runs that count, with what they came to. */
export type CountedRun = ClassRun & { readonly run: MarkedRun }

export const countedRuns = (runs: readonly ClassRun[]): readonly CountedRun[] =>
  runs.flatMap((one) => (one.run === null ? [] : [{ ...one, run: one.run }]))

/** What the table can be sorted by. */
export const CLASS_ORDERS = ['name', 'mark', 'scene'] as const
export type ClassOrder = (typeof CLASS_ORDERS)[number]

/** By name as the language sorts them; the best mark first, runs without one last; by scene and then by name. */
export const inOrder = (runs: readonly CountedRun[], order: ClassOrder, language: string): readonly CountedRun[] => {
  const { compare } = new Intl.Collator(language)
  const markOf = ({ left, run }: CountedRun): number => (left ? -1 : run.score)
  return runs.toSorted((a, b) => {
    const first =
      order === 'mark' ? markOf(b) - markOf(a) : order === 'scene' ? compare(a.run.scenario, b.run.scenario) : 0
    return first || compare(a.run.name, b.run.name) || a.key - b.key
  })
}
