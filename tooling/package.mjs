import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build-state.mjs'
import { projectRoot } from './project.mjs'
import { requireElectronRuntime } from './start/require-electron-runtime.mjs'

requireElectronRuntime('npm run package')
ensureBuilt()
const builder = join(projectRoot, 'node_modules/electron-builder/cli.js')
const given = process.argv.slice(2)
const made = spawnSync(
  process.execPath,
  [builder, '--config', 'build/electron-builder.yml', '--publish', 'never', ...given],
  {
    cwd: projectRoot,
    stdio: 'inherit',
  },
)
process.exitCode = made.status ?? 1
