import { spawn as spawnProcess } from 'node:child_process'

/**
 * Children that end with us.
 * @param {AbortSignal} ending None is started any more once this is set.
 */
export function createChildren(ending) {
  /** @type {Set<import('node:child_process').ChildProcess>} */
  const running = new Set()

  /** @type {import('./start-app.mjs').World['spawn']} */
  function spawn(command, args, options) {
    const child = spawnProcess(command, args, { ...options, signal: ending, killSignal: 'SIGTERM' })
    running.add(child)
    child.once('close', () => running.delete(child))
    return child
  }

  /** Resolves when every child that was asked to end has done so. */
  function ended() {
    return Promise.all([...running].map((child) => new Promise((resolve) => child.once('close', resolve))))
  }

  return { spawn, ended }
}
