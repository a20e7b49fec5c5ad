import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build-state.mjs'
import { projectRoot } from './project.mjs'
import { requireElectronRuntime } from './start/require-electron-runtime.mjs'

const runtime = requireElectronRuntime('npm run test:electron')
ensureBuilt()
const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs')
const tests = spawnSync(process.execPath, [vitest, 'run', '--project', 'electron', ...process.argv.slice(2)], {
  cwd: projectRoot,
  env: { ...process.env, MASQUERADE_ELECTRON: runtime },
  stdio: 'inherit',
})
process.exitCode = tests.status ?? 1
