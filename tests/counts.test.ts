import { describe, expect, it } from 'vitest'
import { addCounts, countPlaywright, countVitest, formatCounts } from './counts.ts'

describe('the last line of npm test', () => {
  it('names passed and failed, and skipped only if there are any', () => {
    expect(formatCounts({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(formatCounts({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped')
  })

  it('is a sum', () => {
    const a = { passed: 1, failed: 2, skipped: 3 }
    expect(addCounts(a, { passed: 10, failed: 20, skipped: 30 })).toEqual({ passed: 11, failed: 22, skipped: 33 })
  })
})

describe('a report is counted', () => {
  const file = (status: string, tests: readonly string[]) => ({
    status,
    assertionResults: tests.map((one) => ({ status: one })),
  })

  it('of vitest: a file that breaks before its first test is one failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [file('passed', ['passed']), file('failed', ['passed', 'failed']), file('failed', [])],
    }
    expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 })
  })

  it('of Playwright: what passed on its second try is passed, and an error outside a test is failed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{ message: 'no server' }] }
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  it.each([[null], [{}], [{ stats: {}, errors: [] }], [{ testResults: [] }]])('%j is no report', (report) => {
    expect(() => countVitest(report)).toThrow(/report/)
    expect(() => countPlaywright(report)).toThrow(/report/)
  })
})
