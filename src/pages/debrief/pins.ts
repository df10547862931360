import type { Assessment, Evidence, GateMark, NoteKind } from '../../core/rubric/assessment.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import type { RowId } from '../../core/vocabulary/ids.ts'
import type { Reason } from '../../core/vocabulary/reason.ts'
import type { Criterion, Outcome } from '../../core/vocabulary/words.ts'

/** A moment that a mark rests on. Every number in the debrief points at one. */
export type Pin = {
  readonly number: number
  /** Number of the fact in the run. */
  readonly fact: number
  readonly tick: number
  readonly criteria: readonly Criterion[]
  readonly row: RowId | null
  readonly outcome: Outcome | null
  /** Words that were at fault, and why, as the trainee reads it; null where no fault is. */
  readonly fault: { readonly words: string; readonly why: Reason } | null
  readonly gate: GateMark | null
  /** What is noted and costs nothing by itself; null where nothing is. */
  readonly note: NoteKind | null
  /** Where one begins again to do this moment over, in ticks: a little before it opened. */
  readonly backTo: number
  /** True where it went right in every way. */
  readonly held: boolean
  /** Marks were lost with it: it fell short, and a criterion that it counts for has less than all of its points. */
  readonly lost: boolean
}

type Found = Omit<Pin, 'number' | 'held' | 'lost' | 'backTo'>

/** Set time to find one's feet before a moment that is played again. */
export const LEAD_TICKS = 60

const foundIn = (evidence: Evidence, criterion: Criterion | null): Found => ({
  fact: evidence.fact,
  tick: evidence.tick,
  criteria: criterion === null ? [] : [criterion],
  row: evidence.kind === 'row' ? evidence.row : null,
  outcome: evidence.kind === 'row' ? evidence.outcome : null,
  fault: evidence.kind === 'fault' ? { words: evidence.words, why: evidence.why } : null,
  gate: null,
  note: evidence.kind === 'note' ? evidence.what : null,
})

const together = (a: Found, b: Found): Found => ({
  ...a,
  criteria: [...a.criteria, ...b.criteria.filter((criterion) => !a.criteria.includes(criterion))],
  fault: a.fault ?? b.fault,
  gate: a.gate ?? b.gate,
  note: a.note ?? b.note,
})

const backTo = (found: Found, facts: readonly Fact[]): number => {
  const opened = facts.find((fact) => fact.type === 'row.opened' && fact.row === found.row)
  return Math.max(0, (opened?.tick ?? found.tick) - LEAD_TICKS)
}

/** Everything that a mark, a gate or a remark rests on, in the order it happened; one pin for one fact. */
export const pinsOf = (assessment: Assessment, facts: readonly Fact[]): readonly Pin[] => {
  const byFact = new Map<number, Found>()
  const add = (found: Found): void => {
    const known = byFact.get(found.fact)
    byFact.set(found.fact, known === undefined ? found : together(known, found))
  }
  for (const { criterion, evidence } of assessment.criteria) for (const one of evidence) add(foundIn(one, criterion))
  for (const one of assessment.remarks) add(foundIn(one, null))
  for (const gate of assessment.gates) {
    add({ fact: gate.fact, tick: gate.tick, criteria: [], row: gate.row, outcome: null, fault: null, gate, note: null })
  }
  const short = new Set(
    assessment.criteria.flatMap(({ criterion, points, weight }) => (points < weight ? [criterion] : [])),
  )
  return [...byFact.values()]
    .toSorted((a, b) => a.tick - b.tick || a.fact - b.fact)
    .map((found, at) => ({
      ...found,
      number: at + 1,
      backTo: backTo(found, facts),
      held: found.outcome === 'best' && found.fault === null && found.gate === null,
      lost:
        found.gate !== null ||
        ((found.fault !== null || found.outcome !== 'best') &&
          found.criteria.some((criterion) => short.has(criterion))),
    }))
}
