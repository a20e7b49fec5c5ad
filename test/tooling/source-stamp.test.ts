import { cp, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
