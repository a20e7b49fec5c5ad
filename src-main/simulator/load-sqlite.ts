import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compileSqlite, type Sqlite } from '../store/database.ts'

let loading: Promise<Sqlite> | null = null

/** SQLite, compiled once a process. */
export function loadSqlite(): Promise<Sqlite> {
  loading ??= compileAnother()
  return loading
}

/** Another one, which shares nothing with the first: for files that nobody has checked yet. */
export async function compileAnother(): Promise<Sqlite> {
  return compileSqlite(new Uint8Array(await readFile(findWasm())).buffer)
}

/** The build lays the file beside the bundle; from the sources it is in the package. */
function findWasm(): string {
  const beside = join(import.meta.dirname, 'sql-wasm.wasm')
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm')
}
