import type { Fact, FactOf } from '../vocabulary/fact.ts'
import type { RuleId, Severity } from '../vocabulary/radio.ts'
import type { Criterion } from '../vocabulary/words.ts'
import type { Evidence } from './assessment.ts'

/** Points that a fault takes off the raw figure of its criterion (rubric 5.1). */
const FAULT_POINTS: Readonly<Record<Severity, number>> = { critical: 30, major: 15, minor: 5 }

/** Which criterion a radio rule counts for where it is not R3 (rubric 5.1). */
const ELSEWHERE: readonly (readonly [Criterion, readonly RuleId[]])[] = [
  ['R1', ['R-SAFETY-FIRST', 'R-EMERG-CONTENT', 'R-EMERG-CLEAR', 'R-RF-SILENCE']],
  ['R2', ['R-HOLD-TILL-CUT', 'R-STAY-ON-LOCKUP', 'R-BOGEY-CALL', 'R-FILMING-WORD']],
  ['R4', ['R-READBACK', 'R-NO-FALSE-COPY']],
  ['R5', ['R-TALENT-MOVES']],
  ['R6', ['R-CONF-PERSON', 'R-CONF-SHOW']],
  ['R10', ['R-KIT']],
  ['R11', ['R-PRO-TONE']],
  ['R12', ['R-CHECK-IN', 'R-BATTERY', 'R-EARPIECE']],
]

/** The criterion that a radio rule counts for. */
const criterionOfRule = (rule: RuleId): Criterion => ELSEWHERE.find(([, rules]) => rules.includes(rule))?.[0] ?? 'R3'

/** A fault and the criterion it counts for; null where it is shown without points. */
export type PlacedFault = {
  readonly criterion: Criterion | null
  readonly evidence: Evidence & { readonly kind: 'fault' }
}

/** The criterion of its rule where that is exercised, else R3, else none (rubric 5.1). */
const placeOf = (rule: RuleId, exercised: ReadonlySet<Criterion>): Criterion | null => {
  const own = criterionOfRule(rule)
  if (exercised.has(own)) return own
  return exercised.has('R3') ? 'R3' : null
}

/** The faults of one transmission that no row judges; `seen` counts the minor ones of each rule before it. */
const faultsOfOne = (
  fact: FactOf<'radio.graded'>,
  exercised: ReadonlySet<Criterion>,
  seen: Map<RuleId, number>,
): readonly PlacedFault[] => {
  const placed = fact.faults
    .filter(({ rule }) => !fact.content.includes(rule))
    .map(({ rule, severity, why }) => {
      const before = seen.get(rule) ?? 0
      if (severity === 'minor') seen.set(rule, before + 1)
      const criterion = placeOf(rule, exercised)
      const isNote = severity === 'minor' && before === 0
      const off = criterion === null || isNote ? 0 : FAULT_POINTS[severity]
      return { criterion, rule, severity, why, off }
    })
  const most = Math.max(0, ...placed.map(({ off }) => off))
  const charged = placed.find(({ off }) => off === most)
  return placed.map(({ criterion, rule, severity, why, off }, index) => ({
    criterion,
    evidence: {
      kind: 'fault',
      fact: fact.order,
      tick: fact.tick,
      rule,
      severity,
      why,
      words: fact.words,
      off: placed[index] === charged ? off : 0,
    },
  }))
}

/**
 * Every radio fault that counts by itself, in the order of the run. The first minor fault of a rule is a note, and one
 * transmission costs at most its most costly fault (rubric 5.1).
 */
export const faultsOf = (facts: readonly Fact[], exercised: ReadonlySet<Criterion>): readonly PlacedFault[] => {
  const seen = new Map<RuleId, number>()
  return facts.flatMap((fact) => (fact.type === 'radio.graded' ? faultsOfOne(fact, exercised, seen) : []))
}
