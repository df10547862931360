import { describe, expect, it } from 'vitest'
import { corpus } from '../../src/cli/bench/labelled.ts'
import type { RadioCase } from '../../src/core/radio/case.ts'
import { grade } from '../../src/core/radio/grade.ts'
import { RULE_IDS, type RuleId, SEVERITIES, type Severity } from '../../src/core/vocabulary/radio.ts'

/** The worst that a rule may cost: radio reference, rule index (d); all others may be critical. */
const WORST: Partial<Record<RuleId, Severity>> = {
  'R-SWITCH-ACK': 'minor',
  'R-CODE-PERSONAL': 'minor',
  'R-CHECK-IN': 'minor',
  'R-PTT-LEAD': 'major',
  'R-PTT-TAIL': 'major',
  'R-BRIEF': 'major',
  'R-HAIL': 'major',
  'R-WAIT-GO': 'major',
  'R-ANSWER': 'major',
  'R-RETRY': 'major',
  'R-ONLY-YOURS': 'major',
  'R-ACK': 'major',
  'R-READBACK': 'major',
  'R-STATUS-TRUE': 'major',
  'R-CH1-CLEAR': 'major',
  'R-PRO-TONE': 'major',
  'R-FILMING-WORD': 'major',
  'R-ECHO': 'major',
  'R-LOCK-CONFIRM': 'major',
  'R-BOGEY-CALL': 'major',
  'R-BATTERY': 'major',
  'R-OFF-AIR-NOTICE': 'major',
  'R-KIT': 'major',
  'R-TALENT-MOVES': 'major',
}

/** Far from each other in the list, so that words meet moments that they were not said in. */
const STRIDE = 7919

const cases = corpus('tuning').map((one) => one.case)

/** A case with the words of another. */
const exchanged = (radioCase: RadioCase, at: number): RadioCase => {
  const words = cases[(at * STRIDE) % cases.length]?.say?.text
  return words === undefined || radioCase.say === null
    ? radioCase
    : { ...radioCase, say: { ...radioCase.say, text: words } }
}

/** The faults of a case that cost more than their rule may. */
const tooGrave = (radioCase: RadioCase): readonly string[] =>
  grade(radioCase).faults.flatMap(({ rule, severity }) =>
    SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(WORST[rule] ?? 'critical')
      ? [`${rule} ${severity}: ${radioCase.say?.text ?? ''}`]
      : [],
  )

describe('a fault', () => {
  it('never costs more than the worst of its rule, whatever is said in whatever moment', () => {
    expect(RULE_IDS).toHaveLength(40)
    expect(cases.flatMap(tooGrave)).toEqual([])
    expect(cases.map(exchanged).flatMap(tooGrave)).toEqual([])
  })
})
