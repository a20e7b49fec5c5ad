import { afterAll, beforeAll, expect, test } from 'vitest'
import { DoubleWebContents } from '#test/support/electron/double-web-contents.ts'
import { aDesktop, quit, type RunningDesktop } from './a-desktop.ts'

let desktop: RunningDesktop

beforeAll(async () => {
  desktop = await aDesktop()
})
afterAll(() => quit(desktop))

const channels = ['masquerade:invoke', 'masquerade:subscribe', 'masquerade:unsubscribe']
const forbidden = { ok: false, error: { code: 'forbidden', status: 403, message: 'Only the window itself may ask.' } }
const counts = { method: 'query', params: { type: 'counts' } }

const cyclic: { self?: unknown } = {}
cyclic.self = cyclic

const hostile: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  1n,
  '',
  'execute',
  [],
  {},
  cyclic,
  new Map([['method', 'query']]),
  new Date(0),
  new Uint8Array(1_000_000),
  'x'.repeat(1_000_000),
  { method: '__proto__', params: {} },
  { method: 'constructor', params: {} },
  { method: 'execute' },
  { method: 'execute', params: null },
  { method: 'execute', params: { type: 'no.such.command' } },
  { method: 'execute', params: { type: 'phone.sendMessage', from: 1, to: {}, body: [] } },
  { method: 'query', params: { type: 'counts', extra: true } },
  { method: 'query', params: { type: 'counts' }, extra: true },
  { method: 'clock', params: { advanceSeconds: Number.POSITIVE_INFINITY } },
  { method: 'reset', params: { seed: -1 } },
  { method: 'rewind', params: { toSeq: '0' } },
]

const before = () => desktop.ipcMain.invoke(desktop.page, 'masquerade:invoke', counts)

test('these are the channels, and there is no other', () => {
  expect([...desktop.ipcMain.handlers.keys(), ...desktop.ipcMain.eventNames()]).toEqual(channels)
})

test.each(channels)('%s answers whatever it is sent with a refusal, and changes nothing', async (channel) => {
  const world = await before()
  for (const payload of hostile) {
    const result = await desktop.ipcMain.invoke(desktop.page, channel, payload)
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid_body', status: 400 } })
  }
  expect(await before()).toEqual(world)
})

test('a refusal says where the request is wrong', async () => {
  const request = { method: 'execute', params: { type: 'phone.dial', from: '1', to: '+14155550123' } }
  expect(await desktop.ipcMain.invoke(desktop.page, 'masquerade:invoke', request)).toEqual({
    ok: false,
    error: {
      code: 'invalid_body',
      status: 400,
      message: "'from' is invalid. It must be a phone number in E.164 form, like +14155550123.",
      parameter: 'from',
    },
  })
})

test.each(channels)('%s answers nobody but our page', async (channel) => {
  const { ipcMain, page, window } = desktop
  const { mainFrame } = window.webContents
  const strangers = [
    { sender: new DoubleWebContents(), senderFrame: mainFrame },
    { sender: page.sender, senderFrame: null },
    { sender: page.sender, senderFrame: { ...mainFrame } },
    { sender: page.sender, senderFrame: { origin: 'app://masquerade', url: mainFrame.url, parent: mainFrame } },
  ]
  for (const stranger of strangers) expect(await ipcMain.invoke(stranger, channel, counts)).toEqual(forbidden)
})

test.each([
  { origin: 'https://evil.test', url: 'https://evil.test/' },
  { origin: 'null', url: 'app://masquerade/index.html' },
  { origin: 'app://masquerade', url: 'data:text/html,x' },
  { origin: 'app://masquerade.evil', url: 'app://masquerade.evil/index.html' },
])('a main frame that has become $origin is no longer our page', async (frame) => {
  const { ipcMain, window } = desktop
  const { mainFrame } = window.webContents
  window.webContents.mainFrame = { ...frame, parent: null }
  const sender = { sender: window.webContents, senderFrame: window.webContents.mainFrame }
  expect(await ipcMain.invoke(sender, 'masquerade:invoke', counts)).toEqual(forbidden)
  window.webContents.mainFrame = mainFrame
})

test('a page cannot follow more than sixteen streams, and a reload ends them all', async () => {
  const { ipcMain, page, window } = desktop
  const follow = (id: number) => ipcMain.invoke(page, 'masquerade:subscribe', id)
  for (let id = 1; id <= 16; id += 1) expect(await follow(id)).toEqual({ ok: true, value: null })
  expect(await follow(17)).toMatchObject({ ok: false, error: { status: 429 } })
  window.webContents.reload()
  expect(await follow(17)).toEqual({ ok: true, value: null })
  expect(await ipcMain.invoke(page, 'masquerade:unsubscribe', 17)).toEqual({ ok: true, value: null })
})
