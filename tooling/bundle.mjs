import { rmSync, writeFileSync } from 'node:fs'
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
  writeFileSync(stampFile, stamp)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
