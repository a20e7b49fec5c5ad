import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import { readSaved } from '#main/workspace/open-file.ts'
import type { ClockState } from '#shared/contract/clock-state.ts'
import type { Result } from '#shared/contract/result.ts'
import { patience } from '#test/support/patience.ts'
import { desktops, type RunningDesktop } from './a-desktop.ts'

const { start } = desktops()

const nameOf = ({ label, role }: MenuItemConstructorOptions) => label ?? role

const fileItems = ['Open a Workspace…', 'Save the Workspace', 'Save the Workspace Elsewhere…', undefined]

function itemsOf(menu: readonly MenuItemConstructorOptions[], name: string): MenuItemConstructorOptions[] {
  const found = menu.find((item) => nameOf(item) === name)?.submenu
  return Array.isArray(found) ? found : []
}

function press(desktop: RunningDesktop, menu: string, name: string): void {
  const item = itemsOf(desktop.record.menu, menu).find(({ label }) => label === name)
  if (item?.click === undefined) throw new Error(`There is no ${name}.`)
  item.click({} as never, undefined, {} as never)
}

test('the menu has what each platform expects', async () => {
  const platform = vi.spyOn(process, 'platform', 'get')
  platform.mockReturnValue('linux')
  const linux = await start()
  expect(linux.record.menu.map(nameOf)).toEqual(['File', 'editMenu', 'View', 'Simulation', 'windowMenu', 'Help'])
  expect(itemsOf(linux.record.menu, 'File').map(nameOf)).toEqual([...fileItems, 'quit'])
  platform.mockReturnValue('darwin')
  const mac = await start()
  expect(mac.record.menu.map(nameOf)[0]).toBe('appMenu')
  expect(itemsOf(mac.record.menu, 'File').map(nameOf)).toEqual([...fileItems, 'close'])
  platform.mockRestore()
})

test('saving from the menu asks before a file is written over that was saved with something else on stage', async () => {
  const desktop = await start()
  const { record, ipcMain, page } = desktop
  const file = join(await mkdtemp(join(tmpdir(), 'masquerade-')), 'demo.masquerade')
  const ask = (method: string, params: object) => ipcMain.invoke(page, 'masquerade:invoke', { method, params })
  const titleInFile = async () => {
    const saved = await readSaved(file)
    return saved.ok ? saved.value.run.beginning.piece?.title : null
  }
  record.file = file
  await ask('saveWorkspace', {})
  await ask('openScene', { id: 'ride-hailing' })
  record.response = 1
  press(desktop, 'File', 'Save the Workspace')
  await vi.waitUntil(() => record.messageBoxes.length === 1, patience)
  expect([record.messageBoxes[0]?.buttons, await titleInFile()]).toEqual([['Save into it', 'Cancel'], undefined])
  record.response = 0
  press(desktop, 'File', 'Save the Workspace')
  await expect.poll(titleInFile, patience).toBe('Ride hailing')
  expect(record.errorBoxes).toEqual([])
})

test('a packaged app offers no developer tools', async () => {
  const { record } = await start({ isPackaged: true })
  expect(itemsOf(record.menu, 'View').map(({ role }) => role)).not.toContain('toggleDevTools')
})

test('Pause and Run reach the clock', async () => {
  const desktop = await start()
  const mode = async () => {
    const request = { method: 'clock', params: { advanceSeconds: 0 } }
    const result = (await desktop.ipcMain.invoke(desktop.page, 'masquerade:invoke', request)) as Result<ClockState>
    return result.ok && result.value.mode
  }
  press(desktop, 'Simulation', 'Pause')
  expect(await mode()).toBe('paused')
  press(desktop, 'Simulation', 'Run')
  expect(await mode()).toBe('running')
})

test('Help opens the public documentation', async () => {
  const desktop = await start()
  press(desktop, 'Help', 'Twilio Proxy Documentation')
  press(desktop, 'Help', 'Twilio Error Codes')
  expect(desktop.record.opened).toEqual(['https://www.twilio.com/docs/proxy', 'https://www.twilio.com/docs/api/errors'])
})
