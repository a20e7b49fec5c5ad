/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 * @typedef {{ status: string, assertionResults: { status: string }[] }} ReportedFile a file in Vitest's JSON report
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: ReportedFile[] }} Report
 */

/** @param {number | null} exitCode null: the check was killed */
export function checkTotals(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/**
 * The totals of one Vitest run. A file that fails without a failing test (it does not load, a hook throws) is a failure;
 * so is a run that ends badly without naming one, or that leaves no report, or in which nothing ran.
 * @param {number | null} exitCode null: the run was killed
 * @param {Report | undefined} report
 * @returns {Totals}
 */
export function suiteTotals(exitCode, report) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const named = report.numFailedTests + report.testResults.filter(failedWithoutTest).length
  const unnamed = named === 0 && (exitCode !== 0 || report.numPassedTests === 0)
  return {
    passed: report.numPassedTests,
    failed: unnamed ? 1 : named,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** @param {readonly Totals[]} all */
export function sumTotals(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/**
 * Zero only when something passed and nothing failed.
 * @param {Totals} totals
 */
export function exitCodeOf(totals) {
  return totals.failed === 0 && totals.passed > 0 ? 0 : 1
}

/** @param {Totals} totals */
export function describeTotals(totals) {
  return `${totals.passed} passed, ${totals.failed} failed`
}

/** @param {ReportedFile} file */
function failedWithoutTest(file) {
  return file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
}
