import type { RowId } from '../vocabulary/ids.ts'
import type { RuleId, Severity } from '../vocabulary/radio.ts'
import type { Reason } from '../vocabulary/reason.ts'
import type { Criterion, Gate, Outcome } from '../vocabulary/words.ts'

/**
 * What is noted: the trainee stood in an actor's eyeline; somebody was reported in full, in part, or without need; the order of
 * means was not kept.
 */
export type NoteKind =
  | 'eyeline'
  | 'reported'
  | 'reported-in-part'
  | 'reported-welcome'
  | 'ladder-skipped'
  | 'ladder-repeated'
  | 'ladder-stopped-short'
  | 'ladder-pressed'

/** One thing that a mark rests on; `fact` is the number of the fact in the run, `tick` its moment. */
export type Evidence = { readonly fact: number; readonly tick: number } & (
  | { readonly kind: 'row'; readonly row: RowId; readonly outcome: Outcome; readonly credited: boolean }
  | {
      readonly kind: 'fault'
      readonly rule: RuleId
      readonly severity: Severity
      readonly why: Reason
      readonly words: string
      /** Points taken off the raw figure; 0 is a note. */
      readonly off: number
    }
  /** Something that the rubric logs against a criterion and that takes nothing off by itself (rubric 3). */
  | { readonly kind: 'note'; readonly what: NoteKind }
)

export type Level = 0 | 1 | 2 | 3 | 4

export type CriterionMark = {
  readonly criterion: Criterion
  /** Share of 100 after re-normalising. */
  readonly weight: number
  /** 0 to 100 before the level is read off (rubric 5.1). */
  readonly raw: number
  readonly level: Level
  /** Points earned of `weight`, not rounded. */
  readonly points: number
  readonly evidence: readonly Evidence[]
}

export type GateMark = {
  readonly gate: Gate
  readonly cap: number
  readonly fact: number
  readonly tick: number
  readonly why: string
  readonly row: RowId | null
  /** The trainee reported it within a minute, so the cap is one band higher. */
  readonly selfReported: boolean
}

/** The mark of a run and all that it rests on. */
export type Assessment = {
  readonly criteria: readonly CriterionMark[]
  readonly gates: readonly GateMark[]
  /** Before gates. */
  readonly uncapped: number
  /** 0 to 100, rounded half up, after gates. */
  readonly score: number
  readonly passed: boolean
  readonly band: 'none' | 'pass' | 'merit' | 'distinction'
  /** Faults that are shown and count nowhere. */
  readonly remarks: readonly Evidence[]
}
