import { existsSync, readFileSync } from 'node:fs'
import { ensureBuilt } from './build-state.mjs'
import { projectRoot } from './project.mjs'
import { createChildren } from './start/children.mjs'
import { startApp } from './start/start-app.mjs'

/** ms that children get to save and close. */
const patience = 5_000

const ending = new AbortController()
const { spawn, ended } = createChildren(ending.signal)

function end() {
  if (ending.signal.aborted) return
  setTimeout(() => process.exit(0), patience).unref()
  const closed = ended()
  ending.abort()
  void closed.then(() => process.exit(0))
}

process.on('SIGINT', end)
process.on('SIGTERM', end)
ensureBuilt()

try {
  process.exitCode = await startApp(process.argv.slice(2), {
    root: projectRoot,
    node: process.execPath,
    env: process.env,
    files: { exists: existsSync, read: (path) => readFileSync(path, 'utf8') },
    fetch,
    spawn,
    ending: ending.signal,
    open: async (address) => (await import('open')).default(address),
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
  })
} catch (error) {
  console.error(`Masquerade could not start: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
