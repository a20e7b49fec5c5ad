import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { emptyImageFile } from '#main/simulator/load-sqlite.ts'
import { emptyImage } from '#main/store/empty-image.ts'
import { ended, ready, startCopy } from '#test/support/a-program.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const built = join(import.meta.dirname, '../../../../out')

test('a build keeps the empty database that the sources would make, for the program and the desktop app', async () => {
  const kept = ['cli', 'main'].map((program) => readFile(join(built, program, emptyImageFile)))
  const image = Buffer.from(emptyImage(sqlite))
  expect((await Promise.all(kept)).map((file) => file.equals(image))).toEqual([true, true])
})

test('with code that V8 refuses, and without the empty database, the program starts as ever', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'masquerade-kept-'))
  onTestFinished(() => rm(copy, { recursive: true }))
  const program = join(copy, 'cli')
  await cp(join(built, 'cli'), program, { recursive: true, filter: (file) => !file.endsWith('.map') })
  await symlink(join(built, 'renderer'), join(copy, 'renderer'))
  await rm(join(program, emptyImageFile))
  const code = (await readdir(program)).filter((file) => file.endsWith('.code'))
  expect(code.length).toBeGreaterThan(3)
  for (const file of code) await writeFile(join(program, file), 'of another version')
  const run = startCopy(join(program, 'index.js'), 'serve', '--port', '0')
  const { windowUrl } = await ready(run)
  expect((await fetch(windowUrl)).status).toBe(200)
  run.child.kill('SIGTERM')
  expect(await ended(run)).toMatchObject({ code: 0, stderr: '' })
})
