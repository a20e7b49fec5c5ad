import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as buildApp } from 'electron-vite'
import { build as buildProgram } from 'vite'
import { stampFile } from './build-state.mjs'
import { prepareStarts } from './prepare-starts.mjs'
import { projectRoot } from './project.mjs'
import { sourceStamp } from './source-stamp.mjs'

const stamp = sourceStamp(projectRoot)
rmSync(stampFile, { force: true })
try {
  await buildApp({ logLevel: 'warn' })
  await buildProgram({ configFile: 'vite.cli.config.ts', logLevel: 'warn' })
  prepareStarts(join(projectRoot, 'out', 'cli'), join(projectRoot, 'out', 'main'))
  writeFileSync(stampFile, stamp)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
