import { readdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parseServeOptions } from '#main/hosts/serve-options.ts'
import { startSimulator } from '#main/hosts/start-simulator.ts'
import { openFile } from '#main/workspace/open-file.ts'
import { aWorkspace, name } from '#test/support/a-workspace.ts'
import { aWorkspaceFile } from '#test/support/a-workspace-file.ts'
import { start } from '#test/support/an-engine.ts'

const piece = { kind: 'ticket', title: 'The scarf' } as const
const ticket = { seed: 3, startTime: start, piece, play: () => null }

/** A workspace with a run of one's own, in the middle of a ticket. */
async function inTicket() {
  const room = await aWorkspace()
  const { simulator, workspace, path } = room
  name(simulator, 'Cleo')
  await workspace.saveAs(path)
  const own = simulator.hash()
  simulator.open(ticket)
  name(simulator, 'Dora')
  return { ...room, own }
}

test('while a ticket has the stage nothing is saved, neither into the file nor elsewhere, and the state says so', async () => {
  const { workspace, path } = await inTicket()
  expect(workspace.state().isSetAside).toBe(true)
  const refused = { ok: false, error: { code: 'set_aside', status: 409 } }
  expect([await workspace.save(), await workspace.saveAs(`${path}-2`)]).toMatchObject([refused, refused])
})

test('a ticket that begins while a saving waits its turn is not saved either', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  const saving = workspace.saveAs(path)
  simulator.open(ticket)
  expect(await saving).toMatchObject({ error: { code: 'set_aside' } })
  expect(await readdir(dirname(path))).toEqual([])
})

/** The program as it starts with that place. */
async function started(place: { readonly file?: string; readonly unnamedFile?: string }) {
  const options = parseServeOptions([])
  if (!options.ok) throw new Error(options.error)
  const { simulator, workspace } = await startSimulator(options.value, { savesTo: 'dialog', ...place })
  onTestFinished(async () => {
    await workspace.close()
    simulator.close()
  })
  return simulator
}

test('a program that ended in the middle of a ticket begins with what the ticket was begun over', async () => {
  const { workspace, path, own } = await inTicket()
  await workspace.close()
  const again = await started({ file: path })
  expect([again.hash(), again.history.recordings()]).toMatchObject([own, [{ beginning: { piece }, lastSeq: 1 }]])
})

test('what was done for a ticket is not told as brought back, but what was done before it is', async () => {
  const { simulator, workspace, path } = await inTicket()
  await workspace.flush()
  const ticketOnly = await openFile(path)
  await simulator.history.switchTo(simulator.history.branches()[0]?.id ?? '')
  name(simulator, 'Eva')
  await workspace.flush()
  const ownToo = await openFile(path)
  expect([ticketOnly, ownToo]).toMatchObject([{ value: { recovered: 0 } }, { value: { recovered: 1 } }])
})

test('so does one whose run has no name', async () => {
  const { simulator, path, own } = await inTicket()
  const unnamedFile = `${path}-unnamed`
  await writeFile(unnamedFile, aWorkspaceFile(simulator))
  expect((await started({ unnamedFile })).hash()).toBe(own)
})

test('a file that was left in the middle of a ticket opens with what the ticket was begun over', async () => {
  const { simulator, path, own } = await inTicket()
  const file = aWorkspaceFile(simulator)
  await writeFile(`${path}-2`, file)
  const other = await aWorkspace()
  await other.workspace.open(`${path}-2`)
  expect(other.simulator.hash()).toBe(own)
  other.simulator.reset()
  await other.workspace.take(file, 'demo.masquerade')
  expect(other.simulator.hash()).toBe(own)
})

test('so does one that is put in the place of a file, which then holds that, and one that is opened anew', async () => {
  const { simulator, own } = await inTicket()
  const file = aWorkspaceFile(simulator)
  const other = await aWorkspace()
  await other.workspace.saveAs(other.path)
  await other.workspace.replace(file)
  expect([other.simulator.hash(), other.workspace.state().isSaved]).toEqual([own, true])
  await other.workspace.close()
  await writeFile(other.path, file)
  const again = await aWorkspace()
  await again.workspace.open(other.path)
  again.simulator.reset()
  await again.workspace.open(other.path)
  expect(again.simulator.hash()).toBe(own)
})
