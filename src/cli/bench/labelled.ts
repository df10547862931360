import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeCase } from '../../core/radio/decode-case.ts'
import type { RadioCase, RadioVerdict } from '../../core/radio/case.ts'
import type { Act, Level, RuleId, Severity } from '../../core/vocabulary/radio.ts'

/** One way to read a case. */
type Reading = {
  readonly act: Act
  readonly to: readonly string[]
  readonly faults: readonly { readonly rule: RuleId; readonly severity: Severity }[]
  readonly level: Level
}

/**
 * What a person who knows the reference expects of a case, and what is different in the other reading where the reference
 * leaves two open: whoever gives one of the two is right.
 */
export type Expected = Reading & { readonly or?: Partial<Reading> }

/** A case with its label and the place in the reference that decides it. */
export type Labelled = { readonly case: RadioCase; readonly expect: Expected; readonly why: string }

/** `tuning` may be looked at while the grader is worked on; `held-out` is only ever measured. */
export type Part = 'tuning' | 'held-out'

/** How a grader stands against the labels. Shares of 1. */
export type Standing = {
  readonly cases: number
  /** Act and addressees both right. */
  readonly actAndTo: number
  readonly level: number
  /** Due faults that were found, by rule. */
  readonly faultsFound: number
  /** Cases in which a fault was reported that was not due. */
  readonly falseAlarms: number
}

/** Anything that grades a case. */
export type Grader = (radioCase: RadioCase) => Pick<RadioVerdict, 'act' | 'to' | 'level' | 'faults'>

const FOLDER = join(import.meta.dirname, '../../../tests/radio/corpus')

const labelledIn = (file: string): readonly Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const { case: raw, expect, why } = JSON.parse(line)
      const decoded = decodeCase(raw)
      if (!decoded.ok) throw new Error(`${file}:${at + 1} ${decoded.problem.message}`)
      return { case: decoded.case, expect, why }
    })

/** All labelled cases of one part, file by file. */
export const corpus = (part: Part): readonly Labelled[] => {
  const folder = join(FOLDER, part)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => labelledIn(join(folder, name)))
}

const rulesOf = (faults: readonly { readonly rule: string }[]): readonly string[] =>
  faults.map((fault) => fault.rule).sort()

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join('|') === [...b].sort().join('|')

/** One case held against its label. */
export type Compared = {
  readonly actAndTo: boolean
  readonly level: boolean
  readonly missed: readonly string[]
  readonly invented: readonly string[]
}

const comparedWith = (expect: Reading, verdict: ReturnType<Grader>): Compared => {
  const due = rulesOf(expect.faults)
  const found = rulesOf(verdict.faults)
  return {
    actAndTo: expect.act === verdict.act && sameNames(expect.to, verdict.to),
    level: expect.level === verdict.level,
    missed: due.filter((rule) => !found.includes(rule)),
    invented: found.filter((rule) => !due.includes(rule)),
  }
}

const differences = ({ actAndTo, level, missed, invented }: Compared): number =>
  Number(!actAndTo) + Number(!level) + missed.length + invented.length

/** Hold a verdict against the label, rule by rule; of two open readings against the nearer one, whole. */
export const compare = ({ or, ...expect }: Expected, verdict: ReturnType<Grader>): Compared => {
  const first = comparedWith(expect, verdict)
  if (or === undefined) return first
  const other = comparedWith({ ...expect, ...or }, verdict)
  return differences(other) < differences(first) ? other : first
}

/** How a grader does on labelled cases. */
export const standingOf = (cases: readonly Labelled[], grader: Grader): Standing => {
  const compared = cases.map((one) => compare(one.expect, grader(one.case)))
  const due = cases.reduce((sum, one) => sum + one.expect.faults.length, 0)
  const share = (count: number): number => count / Math.max(1, cases.length)
  return {
    cases: cases.length,
    actAndTo: share(compared.filter((one) => one.actAndTo).length),
    level: share(compared.filter((one) => one.level).length),
    faultsFound: (due - compared.reduce((sum, one) => sum + one.missed.length, 0)) / Math.max(1, due),
    falseAlarms: share(compared.filter((one) => one.invented.length > 0).length),
  }
}
