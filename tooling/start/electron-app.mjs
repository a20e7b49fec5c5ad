import { readReadyLine, watchChild } from './child-process.mjs'

/**
 * @typedef {object} AppEnd
 * @property {boolean} opened Whether the window was ever there.
 * @property {number | null} code
 * @property {string} output
 */

/** Chromium reports on graphics drivers and the like here; none of it is for the person who started the app. */
const chromiumLog = /^\[[\d:/.]+:[A-Z]+:/

/**
 * Runs the app and waits for its end.
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {Pick<import('./start-app.mjs').World, 'spawn' | 'env' | 'say'>} world
 * @returns {Promise<AppEnd>}
 */
export async function runElectronApp(executable, args, { spawn, env, say }) {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...childEnv } = env
  let opened = false
  const child = spawn(executable, args, { env: childEnv, stdio: ['ignore', 'pipe', 'pipe'] })
  const { code, output } = await watchChild(child, (line) => {
    const ready = readReadyLine(line)
    if (ready === undefined) return
    opened = true
    say(ready.url === null ? 'Masquerade is open.' : `Masquerade is open. Its API answers at ${ready.url}`)
  })
  return { opened, code, output: lastWords(output) }
}

/** @param {string} output */
function lastWords(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !chromiumLog.test(line))
  return lines.at(-1)?.trim() ?? ''
}
