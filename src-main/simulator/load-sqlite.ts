import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compileSqlite, type Sqlite } from '../store/database.ts'
import { provideEmptyImage } from '../store/empty-image.ts'
import { schema } from '../store/schema.ts'

/** Where a build keeps an empty database. The file is called after the schema in it, so that none of another schema is taken for it. */
export const emptyImageFile = `empty-${createHash('sha256').update(schema).digest('hex').slice(0, 16)}.sqlite`

let loading: Promise<Sqlite> | null = null

/** SQLite, compiled once a process. */
export function loadSqlite(): Promise<Sqlite> {
  loading ??= compileAnother()
  return loading
}

/** Another one, which shares nothing with the first: for files that nobody has checked yet. */
export async function compileAnother(): Promise<Sqlite> {
  const sqlite = await compileSqlite(new Uint8Array(await readFile(findWasm())).buffer)
  const image = join(import.meta.dirname, emptyImageFile)
  if (existsSync(image)) provideEmptyImage(sqlite, await readFile(image))
  return sqlite
}

/** The build lays the file beside the bundle; from the sources it is in the package. */
function findWasm(): string {
  const beside = join(import.meta.dirname, 'sql-wasm.wasm')
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm')
}
