import type { Fact } from '../vocabulary/fact.ts'
import type { Criterion } from '../vocabulary/words.ts'
import type { Evidence } from './assessment.ts'

/** Something that is logged against a criterion without points. */
export type Note = { readonly criterion: Criterion; readonly evidence: Evidence }

/** What the rubric logs beside rows and radio rules: the eyeline that was blocked counts against R5 (rubric 3, R5). */
export const notesOf = (facts: readonly Fact[]): readonly Note[] =>
  facts.flatMap((fact): readonly Note[] =>
    fact.type === 'eyeline.met'
      ? [{ criterion: 'R5', evidence: { kind: 'note', what: 'eyeline', fact: fact.order, tick: fact.tick } }]
      : [],
  )
