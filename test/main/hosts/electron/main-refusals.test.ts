import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DoubleWebContents } from '#test/support/electron/double-web-contents.ts'
import { aDesktop, quit, type RunningDesktop } from './a-desktop.ts'

let desktop: RunningDesktop

beforeAll(async () => {
  desktop = await aDesktop()
})
beforeEach(() => {
  desktop.record.opened.length = 0
})
afterAll(() => quit(desktop))

const permissions = ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fullscreen', 'unknown']

test.each(permissions)('the page may not have %s', (permission) => {
  const { session, window } = desktop
  const answers: boolean[] = []
  session.permissionRequest?.(window.webContents, permission, (allowed) => answers.push(allowed))
  expect(answers).toEqual([false])
  expect(session.permissionCheck?.(window.webContents, permission, 'app://masquerade')).toBe(false)
})

test('the page gets no device and no screen', () => {
  const { session } = desktop
  expect(session.device?.({ deviceType: 'usb' })).toBe(false)
  const answers: (object | null)[] = []
  session.displayMedia?.({}, (streams) => answers.push(streams))
  expect(answers).toEqual([null])
})

const documentation = 'https://www.twilio.com/docs/proxy/opt-out-keywords'
const elsewhere = [
  'https://evil.test/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'app://masquerade/other.html',
  'app://masquerade/index.html',
  'app://masquerade/index.html?audience&x',
]

test.each([...elsewhere, documentation])('no window opens for %s', (url) => {
  expect(desktop.window.webContents.openWindow({ url })).toEqual({ action: 'deny' })
  expect(desktop.record.opened).toEqual(url === documentation ? [documentation] : [])
  expect(desktop.record.windows).toHaveLength(1)
})

test.each([...elsewhere, documentation])('the page does not leave for %s', (url) => {
  const { webContents } = desktop.window
  const prevented: string[] = []
  for (const name of ['will-frame-navigate', 'will-navigate', 'will-redirect']) {
    webContents.emit(name, { url, isMainFrame: true, preventDefault: () => prevented.push(name) })
  }
  expect(prevented).toEqual(['will-frame-navigate', 'will-navigate', 'will-redirect'])
  expect(desktop.record.opened).toEqual(url === documentation ? [documentation] : [])
})

test('a frame inside the page goes nowhere and opens nothing', () => {
  let prevented = false
  const preventDefault = () => {
    prevented = true
  }
  desktop.window.webContents.emit('will-frame-navigate', { url: documentation, isMainFrame: false, preventDefault })
  expect([prevented, desktop.record.opened]).toEqual([true, []])
})

test('any other page that comes to be is confined likewise', () => {
  const guest = new DoubleWebContents()
  desktop.app.emit('web-contents-created', {}, guest)
  let prevented = false
  const preventDefault = () => {
    prevented = true
  }
  guest.emit('will-attach-webview', { preventDefault })
  expect(prevented).toBe(true)
  expect(guest.openWindow({ url: 'https://evil.test/' })).toEqual({ action: 'deny' })
})
