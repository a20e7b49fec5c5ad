import { cp, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '#tooling/project.mjs'
import { sourceStamp, sources } from '#tooling/source-stamp.mjs'

let copy: string

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'masquerade-stamp-'))
  for (const source of sources) await cp(join(projectRoot, source), join(copy, source), { recursive: true })
})

afterAll(() => rm(copy, { recursive: true }))

test('a build is fresh until a source changes, whatever the dates say', async () => {
  const built = sourceStamp(copy)
  const file = join(copy, 'src-shared/contract/result.ts')
  await utimes(file, new Date(0), new Date(0))
  expect(sourceStamp(copy)).toBe(built)
  await writeFile(file, '// changed\n', { flag: 'a' })
  expect(sourceStamp(copy)).not.toBe(built)
})

test.each(['src-renderer/new.css', 'lessons/new.yaml', 'tickets/new.yaml'])(
  'a new file makes a build stale: %s',
  async (path) => {
    const built = sourceStamp(copy)
    await writeFile(join(copy, path), '')
    expect(sourceStamp(copy)).not.toBe(built)
  },
)

const anImport = /(?:from|import\()\s*'(?<path>\.[^'?]+)/g
const isReadByABuild = (path: string) => sources.some((source) => path === source || path.startsWith(`${source}/`))

test('what a source takes from elsewhere is a source too', async () => {
  const folders = sources.filter((source) => source.startsWith('src-'))
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(projectRoot, folder), { recursive: true })).map((name) => `${folder}/${name}`),
    ),
  )
  const code = [...files.flat(), ...sources].filter((name) => /\.(?:tsx?|mjs)$/.test(name))
  const taken = await Promise.all(
    code.map(async (file) => {
      const text = await readFile(join(projectRoot, file), 'utf8')
      return [...text.matchAll(anImport)].map(({ groups }) => posix.join(posix.dirname(file), groups?.path ?? ''))
    }),
  )
  expect([...new Set(taken.flat())].filter((path) => !isReadByABuild(path))).toEqual([])
})
