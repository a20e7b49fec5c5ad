import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openFile } from '#main/workspace/open-file.ts'
import type { Workspace } from '#main/workspace/workspace.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { aWorkspace, name } from '#test/support/a-workspace.ts'
import { aWorkspaceFile } from '#test/support/a-workspace-file.ts'

/** A folder of that name stands for a disk that takes a line more, but no whole file. */
async function block(path: string): Promise<() => Promise<void>> {
  await rename(path, `${path}.was`).catch(() => undefined)
  await mkdir(path)
  return async () => {
    await rm(path, { recursive: true })
    await rename(`${path}.was`, path).catch(() => undefined)
  }
}

async function hashIn(path: string): Promise<string> {
  const opened = await openFile(path)
  if (!opened.ok) throw new Error(opened.error.message)
  await opened.value.log?.close()
  return opened.value.lost ?? opened.value.run.image.position.hash
}

test('a run without a name that cannot be written whole at the end is still told by what lies beside it', async () => {
  const { simulator, workspace, path } = await aWorkspace('dialog')
  await workspace.keepUnnamed(path)
  name(simulator, 'Cleo')
  const unblock = await block(path)
  expect(await workspace.close()).toBe(true)
  await unblock()
  expect(await hashIn(path)).toBe(simulator.hash())
})

test('one that could not be kept at the start is kept as soon as there is room', async () => {
  const { simulator, workspace, path } = await aWorkspace('dialog')
  const unblock = await block(path)
  await workspace.keepUnnamed(path)
  expect(workspace.state().trouble).toBe(
    'What happens is not kept on the disk: it is a folder. It is tried again each second.',
  )
  await unblock()
  name(simulator, 'Cleo')
  await workspace.flush()
  expect(workspace.state().trouble).toBe(null)
  expect(await hashIn(path)).toBe(simulator.hash())
})

test('whoever closes is told when something could not be kept anywhere', async () => {
  const { workspace, path } = await aWorkspace('dialog')
  await block(path)
  await workspace.keepUnnamed(path)
  expect(await workspace.close()).toBe(false)
})

test('a workspace that is put in the place of a run without a name is kept at once', async () => {
  const { workspace, path } = await aWorkspace('dialog')
  await workspace.keepUnnamed(path)
  const other = await aSimulator({ seed: 9 })
  expect(await workspace.replace(aWorkspaceFile(other))).toEqual({ ok: true, value: null })
  expect(await hashIn(path)).toBe(other.hash())
})

test('where it cannot be written yet it is there all the same, says why, and is written later', async () => {
  const { workspace, path } = await aWorkspace('dialog')
  await workspace.saveAs(path)
  const unblock = await block(path)
  const other = await aSimulator({ seed: 9 })
  expect(await workspace.replace(aWorkspaceFile(other))).toEqual({ ok: true, value: null })
  expect(workspace.state()).toMatchObject({ isSaved: false, trouble: expect.stringContaining('it is a folder') })
  await unblock()
  await workspace.flush()
  expect(workspace.state()).toMatchObject({ isSaved: true, trouble: null })
  expect(await hashIn(path)).toBe(other.hash())
})

test('while one that older rules began cannot be written, a crash brings back what was there before', async () => {
  const { simulator, workspace, path } = await aWorkspace('dialog')
  await workspace.saveAs(path)
  name(simulator, 'Cleo')
  const before = simulator.hash()
  const unblock = await block(path)
  const older = gunzipSync(await readFile(join(import.meta.dirname, 'file/rules-2.masquerade.gz')))
  expect(await workspace.replace(older)).toEqual({ ok: true, value: null })
  name(simulator, 'Dan')
  await workspace.flush()
  expect(workspace.state()).toMatchObject({ isSaved: false, trouble: expect.stringContaining('it is a folder') })
  await unblock()
  expect(await hashIn(path)).toBe(before)
  await workspace.flush()
  expect(workspace.state()).toMatchObject({ isSaved: true, trouble: null })
  name(simulator, 'Eva')
  await workspace.flush()
  expect(await hashIn(path)).toBe(simulator.hash())
})

test('a saving that succeeded is one, whatever becomes of the file beside it', async () => {
  const { simulator, workspace, path } = await aWorkspace('dialog')
  await workspace.saveAs(path)
  name(simulator, 'Cleo')
  await workspace.flush()
  const unblock = await block(`${path}.recovery`)
  expect(await workspace.save()).toEqual({ ok: true, value: null })
  expect(workspace.state().isSaved).toBe(true)
  await unblock()
  name(simulator, 'Dan')
  await workspace.flush()
  expect(await hashIn(path)).toBe(simulator.hash())
})

test('the file of a run without a name is written anew before what lies beside it grows long', async () => {
  const { simulator, workspace, path } = await aWorkspace('dialog')
  await workspace.keepUnnamed(path)
  for (let count = 0; count < 800; count += 1) {
    run(simulator, { type: 'phone.sendMessage', from: '+14155550111', to: '+14155551212', body: 'x'.repeat(1_500) })
  }
  await workspace.flush()
  expect((await stat(`${path}.recovery`)).size).toBeLessThan(1_000)
  expect(await hashIn(path)).toBe(simulator.hash())
})

test.each([
  ['the program ends', (workspace: Workspace) => workspace.close()],
  ['another is opened', async (workspace: Workspace, path: string) => (await workspace.open(`${path}-2`)).ok],
])('one that older rules began and that was opened anew is whole in its file when %s at once', async (_when, leave) => {
  const { simulator, workspace, path } = await aWorkspace()
  const older = gunzipSync(await readFile(join(import.meta.dirname, 'file/rules-2.masquerade.gz')))
  for (const place of [path, `${path}-2`]) await writeFile(place, older)
  for (const _ of ['once', 'anew']) expect(await workspace.open(path)).toEqual({ ok: true, value: null })
  name(simulator, 'after that')
  const [hash, inputs] = [simulator.hash(), simulator.journal().length]
  expect(await leave(workspace, path)).toBe(true)
  const again = await openFile(path)
  if (!again.ok) throw new Error(again.error.message)
  await again.value.log?.close()
  expect([again.value.run.image.position.hash, again.value.run.journal.length]).toEqual([hash, inputs])
})
