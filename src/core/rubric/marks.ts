import type { RowId } from '../vocabulary/ids.ts'
import type { Criterion } from '../vocabulary/words.ts'

/** How one row of a scenario is weighed. */
export type RowMarks = {
  readonly criteria: readonly Criterion[]
  /** 3 gate or safety, 2 costs minutes when wrong, else 1 (rubric 5.1). */
  readonly weight: 1 | 2 | 3
}

/** How a scenario is marked: the second value of a scenario file. A regrade changes it and leaves old runs playable. */
export type Marks = {
  /** Share of each criterion; what is not listed is not exercised (rubric 5.1). */
  readonly weights: Readonly<Partial<Record<Criterion, number>>>
  readonly rows: Readonly<Record<RowId, RowMarks>>
  /** Points of 100 that pass, usually 70; gates are never moved by it (rubric 2.1). */
  readonly passMark: number
}
