import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

export interface PageFile {
  readonly path: string
  readonly type: string
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Every file under `directory` whose type a page may load, by its path in the address. Read once, so nothing else can be asked for. */
export function listPageFiles(directory: string, prefix = '/'): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>()
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    const type = types[extname(entry.name)]
    if (entry.isDirectory())
      for (const [name, file] of listPageFiles(path, `${prefix}${entry.name}/`)) files.set(name, file)
    else if (type !== undefined) files.set(`${prefix}${entry.name}`, { path, type })
  }
  return files
}
