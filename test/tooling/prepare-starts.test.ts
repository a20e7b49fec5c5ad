import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { aFolder } from '#test/support/a-folder.ts'
import { prepareStarts } from '#tooling/prepare-starts.mjs'

async function aBuild(preparing: string) {
  const folder = await aFolder()
  const [program, app] = [join(folder, 'cli'), join(folder, 'main')]
  await Promise.all([mkdir(program), mkdir(app)])
  await writeFile(join(program, 'prepare.js'), preparing)
  return { program, app }
}

const leaving = (code: number) =>
  `require('node:fs').writeFileSync(__dirname + '/empty.sqlite', ''); process.exit(${code})`

test('the app takes the empty database of the program that was started once', async () => {
  const { program, app } = await aBuild(leaving(0))
  prepareStarts(program, app)
  expect(await readdir(app)).toEqual(['empty.sqlite'])
})

test('a program that cannot be started here is said, and the build goes on', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const { program, app } = await aBuild(leaving(1))
  prepareStarts(program, app)
  expect(said.mock.calls).toEqual([['The built program could not be started once: its starts will be slower.']])
  said.mockRestore()
  expect(await readdir(app)).toEqual([])
})
