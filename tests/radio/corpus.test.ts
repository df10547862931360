import { describe, expect, it } from 'vitest'
import { corpus, compare, type Part, standingOf } from '../../src/cli/bench/labelled.ts'
import { grade } from '../../src/core/radio/grade.ts'
import { ACTS, RULE_IDS } from '../../src/core/vocabulary/radio.ts'

const PARTS: readonly Part[] = ['tuning', 'held-out']

describe.each(PARTS)('labelled cases, %s', (part) => {
  const cases = corpus(part)

  it('are many, each with its own id and a label that agrees with itself', () => {
    expect(new Set(cases.map((one) => one.case.id)).size).toBe(cases.length)
    for (const { case: radioCase, expect: label } of cases) {
      expect(ACTS).toContain(label.act)
      for (const { rule } of label.faults) expect(RULE_IDS, radioCase.id).toContain(rule)
      const grave = label.faults.some((fault) => fault.severity !== 'minor')
      if (grave) expect(label.level, radioCase.id).toBe('wrong')
      else if (label.faults.length > 0) expect(['coach', 'wrong'], radioCase.id).toContain(label.level)
    }
  })

  it('are understood and judged as the people who labelled them would', () => {
    const standing = standingOf(cases, grade)
    expect(standing.actAndTo).toBeGreaterThanOrEqual(0.97)
    expect(standing.level).toBeGreaterThanOrEqual(0.95)
    expect(standing.faultsFound).toBeGreaterThanOrEqual(0.95)
    expect(standing.falseAlarms).toBeLessThanOrEqual(0.025)
  })
})

describe('the measure', () => {
  it('counts what was missed and what was made up', () => {
    const label = {
      act: 'hail',
      to: ['Nina'],
      level: 'wrong',
      faults: [{ rule: 'R-HAIL', severity: 'major' }],
    } as const
    const verdict = {
      act: 'hail',
      to: ['Nina'],
      level: 'wrong',
      faults: [{ rule: 'R-BRIEF', severity: 'minor', why: '' }],
    } as const
    expect(compare(label, verdict)).toEqual({ actAndTo: true, level: true, missed: ['R-HAIL'], invented: ['R-BRIEF'] })
    expect(compare(label, { ...verdict, to: [] }).actAndTo).toBe(false)
  })
})
