import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project.mjs'
import { findElectronRuntime } from './electron-runtime.mjs'

/** What a command exits with that needs Electron's runtime and has none. */
const noRuntime = 3

/**
 * The executable of Electron's runtime; without one this process says so in a line and ends.
 * @param {string} command
 */
export function requireElectronRuntime(command) {
  const files = { exists: existsSync, read: (/** @type {string} */ path) => readFileSync(path, 'utf8') }
  const runtime = findElectronRuntime(join(projectRoot, 'node_modules/electron'), files, process.env)
  if (runtime !== undefined) return runtime
  console.error(`${command} needs the Electron runtime, which is not here; npx install-electron downloads it.`)
  process.exit(noRuntime)
}
