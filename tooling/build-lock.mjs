import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from './project.mjs'

const lockFile = join(projectRoot, '.build', 'build.lock')

/**
 * Runs the action while no other process builds: two programs started at once must not build into the same folder.
 * @template Value
 * @param {() => Value} action
 * @returns {Value}
 */
export function withBuildLock(action) {
  mkdirSync(dirname(lockFile), { recursive: true })
  while (!taken()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  try {
    return action()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

function taken() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!holderLives()) rmSync(lockFile, { force: true })
    return false
  }
}

function holderLives() {
  try {
    return process.kill(Number(readFileSync(lockFile, 'utf8')), 0)
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
