import { copyFile, lstat, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Simulator } from '#main/simulator/simulator.ts'
import { openFile } from '#main/workspace/open-file.ts'
import { Workspace } from '#main/workspace/workspace.ts'
import { aFolder } from '#test/support/a-folder.ts'
import { aSimulator } from '#test/support/a-simulator.ts'
import { aWorkspace, name } from '#test/support/a-workspace.ts'
import { aWorkspaceFile } from '#test/support/a-workspace-file.ts'
import { start } from '#test/support/an-engine.ts'
import { HandTime } from '#test/support/hand-time.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

/** Opens it as the program does at its start; the one that kept it until now is taken to have died. */
async function reopened(path: string) {
  const opened = await openFile(path)
  if (!opened.ok) throw new Error(opened.error.message)
  const simulator = new Simulator({ seed: 1, startTime: start, saved: opened.value.run }, sqlite)
  const workspace = new Workspace({ simulator, savesTo: 'download', realTime: new HandTime() })
  workspace.keep(path, opened.value, 'named')
  onTestFinished(async () => {
    await workspace.close()
    simulator.close()
  })
  return { simulator, workspace }
}

test('a workspace without a file says so, and cannot be saved without a place', async () => {
  const { workspace } = await aWorkspace()
  expect(workspace.state()).toEqual({
    name: null,
    isSaved: false,
    proposedName: 'Masquerade.masquerade',
    heldOther: false,
    isSetAside: false,
    savesTo: 'download',
    place: null,
    readOnlyTo: 0,
    replaysFrom: null,
    trouble: null,
    recovered: 0,
  })
  expect(await workspace.save()).toMatchObject({ ok: false, error: { status: 409 } })
})

test('what was saved opens with the same hash, and whoever looks knows whether something happened since', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  expect(workspace.state()).toMatchObject({ name: 'demo.masquerade', isSaved: true, savesTo: 'file' })
  const again = await reopened(path)
  expect(again.simulator.hash()).toBe(simulator.hash())
  name(again.simulator, 'Cleo')
  expect([workspace.state().isSaved, again.workspace.state().isSaved]).toEqual([true, false])
})

test('what was flushed after saving comes back, and the next saving holds it', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  name(simulator, 'Cleo')
  await workspace.flush()
  const again = await reopened(path)
  expect([again.simulator.hash(), again.workspace.state()]).toEqual([
    simulator.hash(),
    expect.objectContaining({ isSaved: false, recovered: 1 }),
  ])
  await again.workspace.save()
  expect(again.workspace.state()).toMatchObject({ isSaved: true, recovered: 0 })
  const third = await reopened(path)
  expect([third.simulator.hash(), third.workspace.state().recovered]).toEqual([simulator.hash(), 0])
})

test.runIf(process.platform !== 'win32')('a link to the workspace that is open is that workspace', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  name(simulator, 'Cleo')
  const link = join(await aFolder(), 'link.masquerade')
  await symlink(path, link)
  expect(await workspace.saveAs(link)).toEqual({ ok: true, value: null })
  expect([workspace.state().name, (await lstat(link)).isSymbolicLink()]).toEqual(['demo.masquerade', true])
  name(simulator, 'Cleopatra')
  expect(await workspace.open(link)).toEqual({ ok: true, value: null })
  expect(simulator.history.branches()).toHaveLength(1)
  const labels = simulator.snapshot().phones.map(({ phone }) => phone.label)
  expect([labels.includes('Cleo'), labels.includes('Cleopatra')]).toEqual([true, false])
  expect(await readdir(join(link, '..'))).toEqual(['link.masquerade'])
})

test('what a program left that was killed while it wrote is cleared away by the next one', async () => {
  const { workspace, path } = await aWorkspace()
  const other = (await aWorkspace()).workspace
  await other.saveAs(path)
  await other.close()
  const folder = join(path, '..')
  for (const part of [
    '.demo.masquerade.0123456789ab.part',
    '.demo.masquerade.recovery.0123456789ab.part',
    '.other.0123456789ab.part',
  ]) {
    await writeFile(join(folder, part), 'half')
  }
  expect(await workspace.open(path)).toEqual({ ok: true, value: null })
  expect((await readdir(folder)).sort()).toEqual([
    '.other.0123456789ab.part',
    'demo.masquerade',
    'demo.masquerade.lock',
  ])
})

test('closing writes the rest, and leaves nothing beside a file that holds everything', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  name(simulator, 'Cleo')
  await workspace.close()
  const again = await reopened(path)
  expect(again.simulator.hash()).toBe(simulator.hash())
  await again.workspace.save()
  await again.workspace.close()
  expect(await readdir(join(path, '..'))).toEqual(['demo.masquerade'])
})

test('a crash between the two files of a saving loses nothing, whichever was written last', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  name(simulator, 'before')
  await workspace.flush()
  const older = `${path}.older`
  await copyFile(path, older)
  await copyFile(`${path}.recovery`, `${older}.recovery`)
  await workspace.save()
  name(simulator, 'after')
  await workspace.flush()
  // The new file beside a log that was not compacted yet.
  const log = [await readFile(`${older}.recovery`), await readFile(`${path}.recovery`)]
  await copyFile(path, `${path}.mixed`)
  await writeFile(`${path}.mixed.recovery`, Buffer.concat(log))
  expect((await reopened(`${path}.mixed`)).simulator.hash()).toBe(simulator.hash())
  // The old file beside that log: the saving was told, its file never came.
  await writeFile(`${older}.recovery`, Buffer.concat(log))
  expect((await reopened(older)).simulator.hash()).toBe(simulator.hash())
})

test('a log with damage in its middle is believed up to there, said so, and kept aside', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  name(simulator, 'one')
  await workspace.flush()
  const hash = simulator.hash()
  for (const label of ['two', 'three']) {
    name(simulator, label)
    await workspace.flush()
  }
  const log = await readFile(`${path}.recovery`)
  log[log.indexOf('"two"') + 1] = 88
  await writeFile(`${path}.recovery`, log)
  const again = await reopened(path)
  expect([again.simulator.hash(), again.workspace.state().trouble]).toEqual([
    hash,
    'Of what happened since it was saved, 4 lines were damaged.',
  ])
  expect(await readFile(`${path}.recovery-damaged`)).toEqual(log)
})

test('opening another workspace leaves what was not saved with the first', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  const other = join(await aFolder(), 'other.masquerade')
  await writeFile(other, aWorkspaceFile(await aSimulator({ seed: 9 })))
  await workspace.saveAs(path)
  name(simulator, 'Cleo')
  const hash = simulator.hash()
  expect(await workspace.open(other)).toEqual({ ok: true, value: null })
  expect([workspace.state().name, simulator.beginning.seed, simulator.history.branches()]).toEqual([
    'other.masquerade',
    9,
    [],
  ])
  expect((await reopened(path)).simulator.hash()).toBe(hash)
})

test('what was not saved anywhere when a file is opened is kept beside that one, and is no part of it yet', async () => {
  const { workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  await workspace.close()
  const unnamed = await aWorkspace()
  await unnamed.workspace.keepUnnamed(unnamed.path)
  name(unnamed.simulator, 'Cleo')
  const own = unnamed.simulator.hash()
  await unnamed.workspace.open(path)
  expect(unnamed.workspace.state().isSaved).toBe(false)
  await unnamed.workspace.close()
  const again = await aWorkspace()
  await again.workspace.open(path)
  await again.simulator.history.switchTo('branch-1')
  expect(again.simulator.hash()).toBe(own)
})

test('opening the file there is goes back to what was saved, and keeps what was not as a branch', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  const hash = simulator.hash()
  name(simulator, 'Cleo')
  await workspace.flush()
  expect(await workspace.open(path)).toEqual({ ok: true, value: null })
  expect([simulator.hash(), workspace.state().isSaved, simulator.history.branches().length]).toEqual([hash, true, 1])
  await workspace.flush()
  expect((await reopened(path)).simulator.hash()).toBe(hash)
})

test('a file that is no workspace is left as it is, and so is the run', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  const letter = join(await aFolder(), 'letter.txt')
  await writeFile(letter, 'Dear Ben')
  expect(await workspace.open(letter)).toMatchObject({ ok: false, error: { code: 'not_a_workspace' } })
  expect(await workspace.open(`${letter}.gone`)).toMatchObject({ ok: false, error: { code: 'disk_trouble' } })
  expect([simulator.status().run, workspace.state().name, await readFile(letter, 'utf8')]).toEqual([
    1,
    'demo.masquerade',
    'Dear Ben',
  ])
})

test('a workspace that was handed over to be opened leaves the file of the first, and has none of its own', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  name(simulator, 'Cleo')
  const hash = simulator.hash()
  const other = await aSimulator({ seed: 9 })
  expect(await workspace.take(aWorkspaceFile(other), 'dropped.masquerade')).toEqual({ ok: true, value: null })
  expect([workspace.state(), simulator.hash()]).toEqual([
    expect.objectContaining({ name: 'dropped.masquerade', isSaved: true, savesTo: 'download' }),
    other.hash(),
  ])
  expect((await reopened(path)).simulator.hash()).toBe(hash)
})

test('a workspace that is put in place is saved into the file there is', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  const other = await aSimulator({ seed: 9 })
  expect(await workspace.replace(aWorkspaceFile(other))).toEqual({ ok: true, value: null })
  expect([workspace.state().isSaved, simulator.hash()]).toEqual([true, other.hash()])
  expect((await reopened(path)).simulator.hash()).toBe(other.hash())
})

test('a log that is not of this saving is laid aside and told, each under a name of its own', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  await workspace.saveAs(path)
  name(simulator, 'one')
  await workspace.flush()
  const log = await readFile(`${path}.recovery`)
  log[2] = (log[2] ?? 0) ^ 1
  for (const _ of ['once', 'twice']) {
    await writeFile(`${path}.recovery`, log)
    const opened = await openFile(path)
    expect(opened.ok && opened.value.lost).toMatch(/belongs to another saving. It was laid aside.$/)
  }
  for (const end of ['', '-2']) expect(await readFile(`${path}.recovery-damaged${end}`)).toEqual(log)
})

test('what a window wrote counts as saved as of its mark, until another workspace is opened', async () => {
  const { simulator, workspace } = await aWorkspace()
  const { file, mark } = await workspace.bytes()
  expect(workspace.state()).toMatchObject({ name: null, isSaved: false })
  workspace.countAsSaved({ name: 'Demo.masquerade', mark, place: 'here' })
  expect(workspace.state()).toMatchObject({ name: 'Demo.masquerade', isSaved: true, place: 'here' })
  name(simulator, 'Cleo')
  expect(workspace.state()).toMatchObject({ isSaved: false, place: 'here' })
  await workspace.take(file, 'Demo.masquerade')
  expect(workspace.state()).toMatchObject({ name: 'Demo.masquerade', isSaved: true, place: null })
  workspace.countAsSaved({ name: 'Late.masquerade', mark, place: 'there' })
  expect(workspace.state()).toMatchObject({ name: 'Demo.masquerade', place: null })
})
