import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build-state.mjs'
import { projectRoot } from './project.mjs'

ensureBuilt()
const program = join(projectRoot, 'out', 'cli', 'index.js')
process.argv = [process.execPath, program, ...process.argv.slice(2)]
await import(pathToFileURL(program).href)
