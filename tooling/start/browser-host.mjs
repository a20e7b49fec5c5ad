import { join } from 'node:path'
import { readReadyLine, watchChild } from './child-process.mjs'

/** @typedef {Pick<import('./start-app.mjs').World, 'spawn' | 'node' | 'env' | 'root' | 'say' | 'complain' | 'open' | 'ending'>} BrowserWorld */

/**
 * Runs the browser host, tells its address and opens it. Ends when the host does.
 * Where the usual port is taken it takes any free one; a port that was asked for is not exchanged.
 * @param {readonly string[]} args
 * @param {BrowserWorld} world
 * @returns {Promise<number>} exit code
 */
export async function runBrowserHost(args, world) {
  let host = await serve(args, world)
  if (!host.opened && host.output.includes('is in use') && !asksForPort(args)) {
    host = await serve([...args, '--port', '0'], world)
  }
  if (world.ending.aborted) return 0
  if (host.code !== 0) world.complain(host.output.trim() || 'The browser host could not be started.')
  return host.code ?? 1
}

/** @param {readonly string[]} args */
function asksForPort(args) {
  return args.some((argument) => argument === '--port' || argument.startsWith('--port='))
}

/**
 * @param {readonly string[]} args
 * @param {BrowserWorld} world
 */
async function serve(args, { spawn, node, env, root, say, open }) {
  let opened = false
  const child = spawn(node, [join(root, 'out/cli/index.js'), 'serve', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { code, output } = await watchChild(child, (line) => {
    const address = readReadyLine(line)?.windowUrl
    if (opened || address === null || address === undefined) return
    opened = true
    say(`Masquerade is at ${address}`)
    say('Press Ctrl+C to end it.')
    open(address).catch(() => undefined)
  })
  return { opened, code, output }
}
