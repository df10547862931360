import { CRITERIA } from '../../core/vocabulary/words.ts'
import type { CountedRun } from './class-run.ts'

/** Says UTF-8 to spreadsheets, which otherwise read another code. */
const MARK = '\uFEFF'

/** A cell that no spreadsheet takes for a formula, in quotes where it has to be. */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const HEAD = [
  'name',
  'file',
  'scene',
  'variant',
  'draw',
  'pace',
  'bot',
  'score',
  'passed',
  'band',
  'gates',
  ...CRITERIA,
]

const rowOf = ({ run, file, left }: CountedRun): readonly (string | number)[] => [
  run.name,
  file,
  run.scenario,
  run.variant ?? '',
  run.seed,
  run.pace,
  run.bot ?? '',
  left ? '' : run.score,
  run.passed ? 'yes' : 'no',
  left ? 'left' : run.band,
  run.gates.join(' '),
  ...CRITERIA.map((criterion) => run.levels[criterion] ?? ''),
]

/** The table of a class for a spreadsheet. Its heads are ids and in no language, so that what reads it need not know any. */
export const classCsv = (runs: readonly CountedRun[]): string =>
  `${MARK}${[HEAD, ...runs.map(rowOf)].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
