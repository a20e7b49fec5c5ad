import { spawnSync } from 'node:child_process'
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** ms that starting the program once may take; it takes one or two seconds. */
const patience = 60_000

/**
 * The program is started once, to keep what every start needs; the desktop app takes the empty database from it. Where that
 * cannot be done both of them run all the same, and only begin more slowly: it is said, and the build is good.
 * @param {string} program the folder of the built program
 * @param {string} app the folder of the built app
 */
export function prepareStarts(program, app) {
  const { status } = spawnSync(process.execPath, [join(program, 'prepare.js')], {
    stdio: ['ignore', 2, 2],
    timeout: patience,
    killSignal: 'SIGKILL',
  })
  if (status !== 0) return console.error('The built program could not be started once: its starts will be slower.')
  for (const name of readdirSync(program).filter((file) => file.endsWith('.sqlite')))
    copyFileSync(join(program, name), join(app, name))
}
