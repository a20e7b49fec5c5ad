import { rmSync } from 'node:fs'
import { ensureBuilt, stampFile } from './build-state.mjs'

rmSync(stampFile, { force: true })
ensureBuilt()
