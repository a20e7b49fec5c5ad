import { join } from 'node:path'
import { watchChild } from './child-process.mjs'

/** ms after which a download that does not end is given up. */
const patience = 15 * 60_000

/**
 * Runs the installer of the `electron` package as a child, its output captured.
 * @param {string} packageDirectory
 * @param {Pick<import('./start-app.mjs').World, 'spawn' | 'node' | 'env'>} world
 * @returns {Promise<boolean>} whether it says that it succeeded
 */
export async function installElectron(packageDirectory, { spawn, node, env }) {
  const child = spawn(node, [join(packageDirectory, 'install.js')], {
    env: { ...env, ELECTRON_GET_NO_PROGRESS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
  })
  const { code } = await watchChild(child)
  return code === 0
}
