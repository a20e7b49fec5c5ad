import { spawnSync } from 'node:child_process'
import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as buildApp } from 'electron-vite'
import { build as buildProgram } from 'vite'
import { stampFile } from './build-state.mjs'
import { projectRoot } from './project.mjs'
import { sourceStamp } from './source-stamp.mjs'

const stamp = sourceStamp(projectRoot)
rmSync(stampFile, { force: true })
try {
  await buildApp({ logLevel: 'warn' })
  await buildProgram({ configFile: 'vite.cli.config.ts', logLevel: 'warn' })
  prepareStarts()
  writeFileSync(stampFile, stamp)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** The program is started once, to keep what every start needs; the desktop app takes the empty database from it. */
function prepareStarts() {
  const program = join(projectRoot, 'out', 'cli')
  const { status } = spawnSync(process.execPath, [join(program, 'prepare.js')], { stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('The built program could not be started.')
  for (const name of readdirSync(program).filter((file) => file.endsWith('.sqlite')))
    copyFileSync(join(program, name), join(projectRoot, 'out', 'main', name))
}
