import { expect, test } from 'vitest'
import { createWindowFiles } from '#main/hosts/loopback/window-files.ts'
import { Workspace } from '#main/workspace/workspace.ts'
import { windowFilePath } from '#shared/contract/workspace-requests.ts'
import { aSimulator } from '#test/support/a-simulator.ts'
import { aWorkspaceFile } from '#test/support/a-workspace-file.ts'
import { start } from '#test/support/an-engine.ts'

test('a long name is cut between characters, and what was opened under it can be fetched', async () => {
  const simulator = await aSimulator()
  const workspace = new Workspace({ simulator, savesTo: 'download' })
  const files = createWindowFiles(workspace)
  const given = `${'a'.repeat(254)}😀.masquerade`
  const body = new Uint8Array(aWorkspaceFile(simulator))
  await files.request(`${windowFilePath}?name=${encodeURIComponent(given)}`, { method: 'PUT', body })
  const { name } = workspace.state()
  expect(name).toBe(`${'a'.repeat(254)}😀`)
  const sent = await files.request(`${windowFilePath}?name=${encodeURIComponent(name ?? '')}`, { method: 'POST' })
  expect(sent.headers.get('content-disposition')).toMatch(/%F0%9F%98%80$/)
  await workspace.close()
})

test('while a lesson has the stage there is nothing to fetch', async () => {
  const simulator = await aSimulator()
  const workspace = new Workspace({ simulator, savesTo: 'download' })
  simulator.open({ seed: 1, startTime: start, piece: { kind: 'lesson', title: 'Behind the mask' }, play: () => null })
  const answer = await createWindowFiles(workspace).request(windowFilePath, { method: 'POST' })
  expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'set_aside' }])
  await workspace.close()
})
