import { readFileSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { preloadBundle } from '#test/support/electron/paths.ts'
import { patience } from '#test/support/patience.ts'
import { aStartingDesktop, desktops } from './a-desktop.ts'

const { start } = desktops()

test('the scheme, the sandbox and the lock are settled before Electron is ready', async () => {
  const { app, record } = await aStartingDesktop()
  expect(app.done).toEqual(['enableSandbox', 'registerSchemesAsPrivileged', 'requestSingleInstanceLock'])
  expect(record.schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  expect(record.windows).toEqual([])
})

test('the window shuts the page off from Node and from everything but its preload, and sets nothing further', async () => {
  const { window } = await start()
  const { webPreferences, ...appearance } = window.options
  expect(webPreferences).toEqual({
    preload: preloadBundle,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    webviewTag: false,
    devTools: true,
    spellcheck: false,
  })
  expect(isAbsolute(webPreferences?.preload ?? '')).toBe(true)
  expect(appearance).toMatchObject({
    show: false,
    title: 'Masquerade',
    backgroundColor: '#0c0d12',
    minWidth: 640,
    minHeight: 400,
  })
})

test('a packaged app has no developer tools', async () => {
  const { window } = await start({ isPackaged: true })
  expect(window.options.webPreferences?.devTools).toBe(false)
})

test('the window loads the page of our own scheme and shows when there is something to see', async () => {
  const { window } = await start()
  expect(window.done).toEqual(['load app://masquerade/index.html'])
  window.emit('ready-to-show')
  expect(window.done).toEqual(['load app://masquerade/index.html', 'show'])
})

test('the page and everything it names are served, and nothing else', async () => {
  const { record } = await start()
  const answer = record.protocols.get('app')
  const page = await answer?.(new Request('app://masquerade/index.html'))
  const html = (await page?.text()) ?? ''
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+)"/g)].map(([, path]) => path)
  expect(named).not.toEqual([])
  const answers = await Promise.all(named.map((path) => answer?.(new Request(`app://masquerade/${path}`))))
  expect(answers.map((response) => response?.status)).toEqual(named.map(() => 200))
  const secret = await answer?.(new Request('app://masquerade/../main/index.js'))
  expect(secret?.status).toBe(404)
})

test('a second start brings the window to the front', async () => {
  const { app, window } = await start()
  window.minimized = true
  app.emit('second-instance', {}, [], '')
  expect(window.done.slice(1)).toEqual(['restore', 'show', 'focus'])
})

test('the second instance itself ends without a window', async () => {
  const { app, record } = await aStartingDesktop({ runsAlready: true })
  expect(app.quitting).toBe('done')
  app.becomeReady()
  expect(record.windows).toEqual([])
})

test('the window comes back where and as it was closed', async () => {
  const first = await start()
  first.window.bounds = { x: 40, y: 60, width: 1000, height: 700 }
  first.window.maximized = true
  first.window.close()
  const file = join(first.userData, 'window-state.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ x: 40, y: 60, width: 1000, height: 700, maximized: true })
  const { window } = await start({ userData: first.userData })
  expect(window.options).toMatchObject({ x: 40, y: 60, width: 1000, height: 700 })
  window.emit('ready-to-show')
  expect(window.done.slice(1)).toEqual(['maximize', 'show'])
})

test('a state file full of nonsense is forgotten', async () => {
  const { userData } = await start()
  writeFileSync(join(userData, 'window-state.json'), '{"x":"left"}')
  const { window } = await start({ userData, workAreas: [{ x: 0, y: 0, width: 1280, height: 720 }] })
  expect(window.options).toMatchObject({ x: 0, y: 0, width: 1280, height: 720 })
})

test('closing the window quits, and on a Mac leaves the app in the dock', async () => {
  const platform = vi.spyOn(process, 'platform', 'get')
  platform.mockReturnValue('darwin')
  const { app, window, record } = await start()
  window.close()
  app.emit('window-all-closed')
  expect(app.quitting).toBe('no')
  app.emit('activate')
  expect(record.windows).toHaveLength(2)
  platform.mockReturnValue('linux')
  app.emit('window-all-closed')
  await vi.waitUntil(() => app.quitting === 'done', patience)
  platform.mockRestore()
})

test('a page that dies is offered again, and the simulation lives on', async () => {
  const { window, record } = await start()
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 11 })
  await vi.waitUntil(() => window.webContents.reloads === 1, patience)
  expect(record.messageBoxes.map(({ message }) => message)).toEqual(['The window stopped working'])
})

test('a page that hangs is only waited for when the person says so', async () => {
  const { app, window, record } = await start()
  record.response = 1
  window.emit('unresponsive')
  await vi.waitUntil(() => record.messageBoxes.length === 1, patience)
  expect([window.webContents.reloads, app.quitting]).toEqual([0, 'no'])
})
