import { TICKS_A_MINUTE } from '../time/ticks.ts'
import type { Fact, FactOf } from '../vocabulary/fact.ts'
import type { Gate } from '../vocabulary/words.ts'
import type { GateMark } from './assessment.ts'

/** The total that a gate allows at most (rubric 4). */
export const GATE_CAP: Readonly<Record<Gate, number>> = {
  G1: 39,
  G2: 39,
  G3: 49,
  G4: 69,
  G5: 49,
  G6: 39,
  G7: 49,
  G8: 59,
}

/** One band up for whoever reports the own breach within a minute (rubric 4). */
const RAISED: Readonly<Record<number, number>> = { 39: 49, 49: 59, 59: 69, 69: 69 }

/** Gates that no report lifts: somebody was hurt or in danger of it, or was abused (rubric 4). */
const NEVER_RAISED: readonly Gate[] = ['G1', 'G6']

const markOf = (fact: FactOf<'gate.tripped'>, declared: readonly FactOf<'error.declared'>[]): GateMark => {
  const selfReported = declared.some(({ tick }) => tick >= fact.tick && tick - fact.tick <= TICKS_A_MINUTE)
  const cap = GATE_CAP[fact.gate]
  return {
    gate: fact.gate,
    cap: selfReported && !NEVER_RAISED.includes(fact.gate) ? (RAISED[cap] ?? cap) : cap,
    fact: fact.order,
    tick: fact.tick,
    why: fact.why,
    row: fact.row,
    selfReported,
  }
}

/** Every gate that was tripped, in the order of the run, with the cap that holds after a report by oneself. */
export const gatesOf = (facts: readonly Fact[]): readonly GateMark[] => {
  const declared = facts.filter((fact) => fact.type === 'error.declared')
  return facts.filter((fact) => fact.type === 'gate.tripped').map((fact) => markOf(fact, declared))
}
