import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * Lays SQLite's wasm beside a bundle, where the host reads it: a bundle has no node_modules to find it in.
 * @returns {import('vite').Plugin}
 */
export function sqlWasm() {
  return {
    name: 'masquerade:sql-wasm',
    apply: 'build',
    generateBundle() {
      const file = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm')
      this.emitFile({ type: 'asset', fileName: 'sql-wasm.wasm', source: readFileSync(file) })
    },
  }
}
