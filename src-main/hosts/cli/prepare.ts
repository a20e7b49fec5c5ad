import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepCode, takeKeptCode } from './kept-code.ts'

/** Run once after a build: keeps what every start of the program would otherwise do anew. */
async function prepare(): Promise<void> {
  const scripts = takeKeptCode()
  const { emptyImageFile, loadSqlite } = await import('../../simulator/load-sqlite.ts')
  const { emptyImage } = await import('../../store/empty-image.ts')
  writeFileSync(join(import.meta.dirname, emptyImageFile), emptyImage(await loadSqlite()))
  await startOnce()
  keepCode(scripts)
}

/** As it will be started most often, up to the first answers, and with what is loaded for them. */
async function startOnce(): Promise<void> {
  await import('./program.ts')
  const { serve } = await import('./serve.ts')
  const { url, close } = await serve({ port: 0, empty: false, 'rate-limit': 'on' })
  for (const path of ['/', '/simulator/v1/state']) await (await fetch(url + path)).text()
  await import('../loopback/window-connections.ts')
  await close()
}

void prepare()
