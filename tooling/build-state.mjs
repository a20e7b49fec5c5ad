import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withBuildLock } from './build-lock.mjs'
import { projectRoot } from './project.mjs'
import { sourceStamp } from './source-stamp.mjs'

/** Written last by a build: the stamp of the sources it was made of. */
export const stampFile = join(projectRoot, 'out', '.stamp')

/** Builds what is missing or older than its sources; ends the process when that fails. What a build says goes to standard error. */
export function ensureBuilt() {
  const status = isFresh() ? 0 : withBuildLock(() => (isFresh() ? 0 : build()))
  if (status !== 0) process.exit(status)
}

function isFresh() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceStamp(projectRoot)
}

function build() {
  process.stderr.write('Building Masquerade …\n')
  const bundling = join(projectRoot, 'tooling', 'bundle.mjs')
  return spawnSync(process.execPath, [bundling], { cwd: projectRoot, stdio: ['ignore', 2, 2] }).status ?? 1
}
