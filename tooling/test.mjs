import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project.mjs'
import { reportFile, steps } from './steps.mjs'
import { checkTotals, describeTotals, exitCodeOf, suiteTotals, sumTotals } from './totals.mjs'

/** @typedef {import('./steps.mjs').Step} Step */

const totals = []
const failures = []
rmSync(join(projectRoot, '.build', 'reports'), { recursive: true, force: true })
for (const step of steps) {
  console.log(`\n── ${step.name} ──`)
  const began = Date.now()
  const stepTotals = await run(step)
  totals.push(stepTotals)
  if (stepTotals.failed > 0) failures.push(step.name)
  console.log(`${step.name}: ${describeTotals(stepTotals)} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
}
const sum = sumTotals(totals)
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
if (sum.skipped > 0) console.log(`\n${sum.skipped} skipped`)
console.log(`\n${describeTotals(sum)}`)
process.exitCode = exitCodeOf(sum)

/** @param {Step} step */
async function run(step) {
  const exitCode = await exitCodeWithin(step)
  return step.kind === 'check' ? checkTotals(exitCode) : suiteTotals(exitCode, readReport(step.name))
}

/**
 * Runs the step in a process group of its own, so that nothing it started outlives its limit or us.
 * @param {Step} step
 * @returns {Promise<number | null>}
 */
async function exitCodeWithin({ command, limitSeconds }) {
  const child = spawn(process.execPath, command, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  })
  const limit = setTimeout(() => {
    console.error(`Stopped: it took longer than ${limitSeconds} seconds.`)
    killGroup(child)
  }, limitSeconds * 1000)
  const interrupted = () => {
    killGroup(child)
    process.exit(130)
  }
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  const [exitCode] = await once(child, 'close')
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  clearTimeout(limit)
  return exitCode
}

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
}

/** @param {string} suiteName */
function readReport(suiteName) {
  const file = join(projectRoot, reportFile(suiteName))
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
