/** How many checks went which way. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

export const NO_COUNTS: Counts = { passed: 0, failed: 0, skipped: 0 }
export const ONE_PASSED: Counts = { passed: 1, failed: 0, skipped: 0 }
export const ONE_FAILED: Counts = { passed: 0, failed: 1, skipped: 0 }

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** The line that ends `npm test`: `N passed, N failed`, and `, N skipped` if any were. */
export const formatCounts = (counts: Counts): string =>
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const countAt = (record: Record<string, unknown>, key: string): number => {
  const value = record[key]
  if (typeof value !== 'number') throw new Error(`the report has no number "${key}"`)
  return value
}

/** Counts of a vitest json report. A file that broke before its first test counts as one failure. */
export const countVitest = (report: unknown): Counts => {
  if (!isRecord(report) || !Array.isArray(report['testResults'])) throw new Error('not a vitest report')
  const brokenFiles = report['testResults'].filter(
    (file: unknown) =>
      isRecord(file) &&
      file['status'] === 'failed' &&
      Array.isArray(file['assertionResults']) &&
      !file['assertionResults'].some((test: unknown) => isRecord(test) && test['status'] === 'failed'),
  )
  return {
    passed: countAt(report, 'numPassedTests'),
    failed: countAt(report, 'numFailedTests') + brokenFiles.length,
    skipped: countAt(report, 'numPendingTests') + countAt(report, 'numTodoTests'),
  }
}

/**
 * Counts of a Playwright json report. An error outside a test counts as one failure. A test that passed on its second
 * try is passed; the output names it as flaky.
 */
export const countPlaywright = (report: unknown): Counts => {
  if (!isRecord(report) || !isRecord(report['stats']) || !Array.isArray(report['errors'])) {
    throw new Error('not a Playwright report')
  }
  const stats = report['stats']
  return {
    passed: countAt(stats, 'expected') + countAt(stats, 'flaky'),
    failed: countAt(stats, 'unexpected') + report['errors'].length,
    skipped: countAt(stats, 'skipped'),
  }
}
