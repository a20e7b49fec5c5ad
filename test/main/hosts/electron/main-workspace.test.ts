import { existsSync } from 'node:fs'
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readSaved } from '#main/workspace/open-file.ts'
import type { HostRequestInput } from '#shared/contract/rpc.ts'
import { desktops, quit, type RunningDesktop } from './a-desktop.ts'

const { open, start } = desktops()

const ask = (desktop: RunningDesktop, request: HostRequestInput) =>
  desktop.ipcMain.invoke(desktop.page, 'masquerade:invoke', request)

const nameCleo: HostRequestInput = {
  method: 'execute',
  params: { type: 'phone.set', e164: '+14155550133', label: 'Cleo' },
}

async function labels(desktop: RunningDesktop): Promise<string> {
  return JSON.stringify(await ask(desktop, { method: 'query', params: { type: 'phones' } }))
}

test('saving asks where once, then saves there; opening brings it back', async () => {
  const desktop = await start()
  const file = join(await mkdtemp(join(tmpdir(), 'masquerade-')), 'demo.masquerade')
  expect(await ask(desktop, { method: 'saveWorkspace', params: {} })).toEqual({ ok: true, value: false })
  desktop.record.file = file
  await ask(desktop, nameCleo)
  expect(await ask(desktop, { method: 'saveWorkspace', params: {} })).toEqual({ ok: true, value: true })
  desktop.record.file = null
  expect(await ask(desktop, { method: 'saveWorkspace', params: {} })).toEqual({ ok: true, value: true })
  expect((await readSaved(file)).ok).toBe(true)
  await ask(desktop, { method: 'reset', params: {} })
  desktop.record.file = file
  expect(await ask(desktop, { method: 'openWorkspace', params: {} })).toEqual({ ok: true, value: true })
  expect(await labels(desktop)).toContain('Cleo')
})

test('a run that nobody named is there again at the next start, unless that one begins in a way of its own', async () => {
  const first = await start()
  await ask(first, nameCleo)
  await quit(first)
  open.splice(0)
  const { userData } = first
  expect(existsSync(join(userData, 'unsaved.masquerade'))).toBe(true)
  const empty = await start({ userData, args: ['--no-port', '--empty'] })
  expect(await labels(empty)).not.toContain('Cleo')
  await quit(empty)
  open.splice(0)
  expect(await labels(await start({ userData }))).toContain('Cleo')
})

test('one that was kept and cannot be read is laid aside, and the app starts', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'masquerade-'))
  await writeFile(join(userData, 'unsaved.masquerade'), 'Dear Ben')
  const complaint = vi.spyOn(console, 'error').mockReturnValue()
  expect(await labels(await start({ userData }))).toContain('Ana')
  complaint.mockRestore()
  expect(await readdir(userData)).toContain('unsaved.masquerade-damaged')
})
