import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build-state.mjs'
import { projectRoot } from './project.mjs'
import { sourceStamp, sources } from './source-stamp.mjs'

const outDir = join(projectRoot, 'out', 'bench')
const stampFile = join(outDir, '.stamp')

/** They find their own files beside themselves. */
const browserTools = ['playwright-core', '@sparticuz/chromium']

ensureBuilt()
await ensureBenchBuilt()
await import(pathToFileURL(join(outDir, 'index.js')).href)

/** The benches are a bundle of their own, of the engine's sources and theirs; the app ships without it. */
async function ensureBenchBuilt() {
  const stamp = sourceStamp(projectRoot, [...sources, 'test/bench'])
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  await bundle()
  writeFileSync(stampFile, stamp)
}

async function bundle() {
  process.stderr.write('Building the benches …\n')
  const { build } = await import('vite')
  const { nodePrograms } = await import('./node-programs.mjs')
  const programs = nodePrograms({
    input: { index: 'test/bench/main.ts' },
    outDir: 'out/bench',
    format: 'es',
    external: browserTools,
  })
  await build({ ...programs, root: projectRoot, configFile: false, logLevel: 'warn' })
}
