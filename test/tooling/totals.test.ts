import { expect, test } from 'vitest'
import { checkTotals, describeTotals, exitCodeOf, suiteTotals, sumTotals } from '#tooling/totals.mjs'

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] }

function aReport(counts: { passed?: number; failed?: number; pending?: number; todo?: number } = {}) {
  const { passed = 2, failed = 0, pending = 0, todo = 0 } = counts
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
    testResults: [passing],
  }
}

test('a check counts as one', () => {
  expect([checkTotals(0), checkTotals(1), checkTotals(null)]).toEqual([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 0, failed: 1, skipped: 0 },
    { passed: 0, failed: 1, skipped: 0 },
  ])
})

test('a suite counts the tests of its report', () => {
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }
  const report = { ...aReport({ passed: 3, failed: 1, pending: 2, todo: 1 }), testResults: [passing, failing] }
  expect(suiteTotals(1, report)).toEqual({ passed: 3, failed: 1, skipped: 3 })
})

test('a file that does not load is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] }
  expect(suiteTotals(1, { ...aReport(), testResults: [passing, broken] })).toEqual({ passed: 2, failed: 1, skipped: 0 })
})

test('a file whose hook throws is a failure, its tests are skipped', () => {
  const stopped = { status: 'failed', assertionResults: [{ status: 'skipped' }] }
  const report = { ...aReport({ pending: 1 }), testResults: [passing, stopped] }
  expect(suiteTotals(1, report)).toEqual({ passed: 2, failed: 1, skipped: 1 })
})

test('a suite that crashes without a report is a failure', () => {
  expect(suiteTotals(null, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a suite that ends badly though all its tests passed is a failure', () => {
  expect(suiteTotals(1, aReport())).toEqual({ passed: 2, failed: 1, skipped: 0 })
})

test('a suite in which nothing ran is a failure', () => {
  expect(suiteTotals(0, aReport({ passed: 0, pending: 4 }))).toEqual({ passed: 0, failed: 1, skipped: 4 })
})

test('totals add up over all steps', () => {
  const sum = sumTotals([checkTotals(0), checkTotals(1), suiteTotals(0, aReport({ passed: 40, todo: 1 }))])
  expect({ sum, line: describeTotals(sum) }).toEqual({
    sum: { passed: 41, failed: 1, skipped: 1 },
    line: '41 passed, 1 failed',
  })
})

test('the exit code is zero only when something passed and nothing failed', () => {
  const codes = [
    { passed: 3, failed: 0, skipped: 1 },
    { passed: 3, failed: 1, skipped: 0 },
    { passed: 0, failed: 0, skipped: 2 },
  ].map(exitCodeOf)
  expect(codes).toEqual([0, 1, 1])
})
