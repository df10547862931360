import type { Fact, FactOf } from '../vocabulary/fact.ts'
import type { Criterion } from '../vocabulary/words.ts'
import type { Evidence, NoteKind } from './assessment.ts'

/** Something that is logged for or against a criterion without points. */
export type Note = { readonly criterion: Criterion; readonly evidence: Evidence }

/** What was left unsaid or said late is a fault or a row; what was said in time is logged for R2 (rubric 3, report_s). */
const reported = ({ result, lacks }: FactOf<'bogey.judged'>): NoteKind | null => {
  if (result === 'welcome') return 'reported-welcome'
  if (result !== 'told') return null
  return lacks.length === 0 ? 'reported' : 'reported-in-part'
}

const noteOf = (fact: Fact): readonly [Criterion, NoteKind | null] | null => {
  if (fact.type === 'eyeline.met') return ['R5', 'eyeline']
  if (fact.type === 'ladder.judged') return ['R2', `ladder-${fact.slip}`]
  return fact.type === 'bogey.judged' ? ['R2', reported(fact)] : null
}

/** What the rubric logs beside rows and radio rules: an eyeline that was blocked, people who were reported, and the order of means (rubric 3). */
export const notesOf = (facts: readonly Fact[]): readonly Note[] =>
  facts.flatMap((fact): readonly Note[] => {
    const [criterion, what] = noteOf(fact) ?? [null, null]
    return criterion === null || what === null
      ? []
      : [{ criterion, evidence: { kind: 'note', what, fact: fact.order, tick: fact.tick } }]
  })
