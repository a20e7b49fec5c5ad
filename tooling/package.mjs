import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build-state.mjs'
import { licenceList, unknownLicences } from './licences/licence-list.mjs'
import { shippedPackages } from './licences/shipped-packages.mjs'
import { checkPackedApp, licencesFile } from './packed/check-packed-app.mjs'
import { packedApps } from './packed/packed-apps.mjs'
import { projectRoot } from './project.mjs'
import { requireElectronRuntime } from './start/require-electron-runtime.mjs'

requireElectronRuntime('npm run package')
const shipped = shippedPackages(projectRoot)
endOn('These licences must be looked at first', unknownLicences(shipped))
ensureBuilt()
writeFileSync(join(projectRoot, 'out', licencesFile), licenceList(projectRoot, shipped))
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
if (made.status !== 0) process.exit(made.status ?? 1)
const apps = packedApps(join(projectRoot, 'dist'))
if (apps.length === 0) endOn('Nothing was packed', [join(projectRoot, 'dist')])
for (const app of apps) endOn(`${app.executable} is not fit to be passed on`, await checkPackedApp(app, shipped))
console.log(`${apps.length} packed, fuses and licences as they must be.`)

/**
 * @param {string} what
 * @param {readonly string[]} problems
 */
function endOn(what, problems) {
  if (problems.length === 0) return
  console.error([`${what}:`, ...problems].join('\n  '))
  process.exit(1)
}
