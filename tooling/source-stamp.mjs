import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that a build reads. */
export const sources = [
  'lessons',
  'scenes',
  'src-main',
  'src-renderer',
  'src-shared',
  'tickets',
  'tsconfig.base.json',
  'electron.vite.config.ts',
  'vite.cli.config.ts',
  'tooling/ascii-only.mjs',
  'tooling/build-lock.mjs',
  'tooling/build-state.mjs',
  'tooling/bundle.mjs',
  'tooling/node-programs.mjs',
  'tooling/prepare-starts.mjs',
  'tooling/project.mjs',
  'tooling/source-stamp.mjs',
  'tooling/sql-wasm.mjs',
  'package.json',
  'package-lock.json',
]

/**
 * A hash of the sources' content: dates say nothing after a clone, a checkout or a copy.
 * @param {string} root the project's folder
 * @param {readonly string[]} [paths]
 */
export function sourceStamp(root, paths = sources) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((source) => filesUnder(root, source))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} path a file or folder inside root
 * @returns {string[]}
 */
function filesUnder(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`))
}
