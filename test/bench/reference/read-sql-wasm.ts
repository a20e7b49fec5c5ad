import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** SQLite's wasm, which the build lays beside the bundle. */
export function readSqlWasm(): ArrayBuffer {
  return new Uint8Array(readFileSync(join(import.meta.dirname, 'sql-wasm.wasm'))).buffer
}
