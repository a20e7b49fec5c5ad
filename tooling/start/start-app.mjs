import { join } from 'node:path'
import { runBrowserHost } from './browser-host.mjs'
import { downloadHost, isReachable } from './download-host.mjs'
import { runElectronApp } from './electron-app.mjs'
import { findElectronRuntime } from './electron-runtime.mjs'
import { installElectron } from './install-electron.mjs'
import { forBrowserHost, readStartArguments } from './start-arguments.mjs'

/**
 * Everything of the outside that starting needs.
 * @typedef {object} World
 * @property {string} root Directory of package.json.
 * @property {string} node Node's own executable.
 * @property {NodeJS.ProcessEnv} env
 * @property {import('./electron-runtime.mjs').RuntimeFiles} files
 * @property {typeof globalThis.fetch} fetch
 * @property {(command: string, args: readonly string[], options: import('node:child_process').SpawnOptions) => import('node:child_process').ChildProcess} spawn
 * @property {AbortSignal} ending Set when the person ends everything; children end with it.
 * @property {(address: string) => Promise<unknown>} open Opens an address in the person's browser.
 * @property {(line: string) => void} say
 * @property {(line: string) => void} complain
 */

/** Exit code of a host that was given options it does not know: the browser host would refuse them, too. */
const badOptions = 2

/**
 * Opens the app: in Electron where it is or can be had, in the browser otherwise.
 * @param {readonly string[]} given
 * @param {World} world
 * @returns {Promise<number>} exit code
 */
export async function startApp(given, world) {
  const { browser, passedOn } = readStartArguments(given)
  if (browser) return runBrowserHost(forBrowserHost(passedOn), world)
  const runtime = await getRuntime(world)
  if (world.ending.aborted) return 0
  if (runtime.executable === undefined) return fallBack(runtime.reason, passedOn, world)
  const { opened, code, output } = await runElectronApp(runtime.executable, [world.root, ...passedOn], world)
  if (world.ending.aborted) return 0
  if (opened || code === 0) return code ?? 1
  if (code === badOptions) {
    world.complain(output)
    return badOptions
  }
  return fallBack(output === '' ? 'Electron could not start' : `Electron could not start (${output})`, passedOn, world)
}

/**
 * @param {World} world
 * @returns {Promise<{ executable: string } | { executable: undefined, reason: string }>}
 */
async function getRuntime(world) {
  const { files, env, fetch, say } = world
  const directory = join(world.root, 'node_modules/electron')
  const present = findElectronRuntime(directory, files, env)
  if (present !== undefined) return { executable: present }
  const host = downloadHost(env)
  if (!(await isReachable(host, fetch)))
    return { executable: undefined, reason: `Electron cannot be downloaded from ${host}` }
  say('Downloading Electron (about 120 MB, only once) …')
  await installElectron(directory, world)
  const executable = findElectronRuntime(directory, files, env)
  return executable === undefined ? { executable, reason: `Downloading Electron from ${host} failed` } : { executable }
}

/**
 * @param {string} reason
 * @param {readonly string[]} passedOn
 * @param {World} world
 */
function fallBack(reason, passedOn, world) {
  world.say(
    `${reason}, so the window opens in your browser instead; run npm start again to retry (ELECTRON_MIRROR names another download host).`,
  )
  return runBrowserHost(forBrowserHost(passedOn), world)
}
