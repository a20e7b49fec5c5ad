import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { projectRoot } from '#tooling/project.mjs'

const anImport = /(?:from|import\()\s*'(?<path>[^']+)'/g

/** Which folder of `src-main` each of its files takes something from, in code, as a type or when it is needed. */
export async function importsBetweenRooms(): Promise<readonly { file: string; from: string; to: string }[]> {
  const files = (await readdir(join(projectRoot, 'src-main'), { recursive: true })).filter((name) =>
    name.endsWith('.ts'),
  )
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(projectRoot, 'src-main', file), 'utf8')
      return [...text.matchAll(anImport)].map(({ groups }) => ({ file, to: roomOf(file, groups?.path ?? '') }))
    }),
  )
  return found
    .flat()
    .flatMap(({ file, to }) => (to === undefined ? [] : [{ file, from: roomOf('', `#main/${file}`) ?? '', to }]))
    .filter(({ from, to }) => from !== to)
}

/** Undefined for what lies elsewhere. */
function roomOf(file: string, path: string): string | undefined {
  if (path.startsWith('#main/')) return path.split('/')[1]
  const reached = path.startsWith('.') ? posix.join(posix.dirname(file), path) : '..'
  return reached.startsWith('..') ? undefined : reached.split('/')[0]
}
