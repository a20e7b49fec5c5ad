import { expect, test } from 'vitest'
import type { DoubleWindow } from '#test/support/electron/double-window.ts'
import { type DesktopCircumstances, desktops } from './a-desktop.ts'

const audienceUrl = 'app://masquerade/index.html?audience'
const { start } = desktops()

/** As the page's own `window.open` does. */
function ask({ webContents }: DoubleWindow): unknown {
  return webContents.openWindow({ url: audienceUrl })
}

async function withAudience(circumstances: DesktopCircumstances = {}) {
  const desktop = await start(circumstances)
  ask(desktop.window)
  const [, audience] = desktop.record.windows
  if (audience === undefined) throw new Error('No window for the audience was opened.')
  const { webContents } = audience
  return { ...desktop, audience, onlooker: { sender: webContents, senderFrame: webContents.mainFrame } }
}

test('main makes the window for the audience itself, as shut off as the operator’s', async () => {
  const { window, audience, record } = await withAudience()
  expect(ask(window)).toEqual({ action: 'deny' })
  expect(record.windows).toHaveLength(2)
  expect(record.opened).toEqual([])
  expect(audience.done).toEqual([`load ${audienceUrl}`, 'show', 'focus'])
  expect(audience.options.webPreferences).toEqual(window.options.webPreferences)
})

test('it opens on the other display where there is one', async () => {
  const workAreas = [
    { x: 0, y: 0, width: 1920, height: 1040 },
    { x: 1920, y: 0, width: 1280, height: 720 },
  ]
  const { window, audience } = await withAudience({ workAreas })
  expect([window.options.x, audience.options.x]).toEqual([240, 1920])
})

test('the audience may look and do nothing', async () => {
  const { ipcMain, onlooker } = await withAudience()
  const invoke = (request: object) => ipcMain.invoke(onlooker, 'masquerade:invoke', request)
  expect(await invoke({ method: 'query', params: { type: 'timeline.rows' } })).toMatchObject({ ok: true })
  expect(await ipcMain.invoke(onlooker, 'masquerade:subscribe', 1)).toEqual({ ok: true, value: null })
  for (const request of [
    { method: 'query', params: { type: 'counts' } },
    { method: 'connection', params: {} },
    { method: 'clock', params: { mode: 'paused' } },
    { method: 'reset', params: {} },
    { method: 'execute', params: { type: 'phone.remove', e164: '+14155550111' } },
  ]) {
    expect(await invoke(request)).toEqual({
      ok: false,
      error: { code: 'forbidden', status: 403, message: 'The audience window only looks on.' },
    })
  }
})

test('it cannot open another one, and goes with the operator’s window', async () => {
  const { window, audience, record } = await withAudience()
  expect(ask(audience)).toEqual({ action: 'deny' })
  expect([record.windows.length, audience.done.length]).toEqual([2, 1])
  window.close()
  expect(audience.destroyed).toBe(true)
})

test('closed, it can be opened again', async () => {
  const { window, audience, record } = await withAudience()
  audience.close()
  ask(window)
  expect(record.windows).toHaveLength(3)
})
