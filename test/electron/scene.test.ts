import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { playScene } from './play-scene.ts'

const root = join(import.meta.dirname, '../..')
const executablePath = process.env.MASQUERADE_ELECTRON ?? ''
/** Chromium's own sandbox refuses the superuser. */
const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []

let app: ElectronApplication
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  const profile = `--user-data-dir=${mkdtempSync(join(tmpdir(), 'masquerade-'))}`
  app = await _electron.launch({ executablePath, args: [...switches, profile, root, '--port', '0'] })
  page = await app.firstWindow()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
})

afterAll(() => app.close())

test('the scene plays in Electron from the first message to the opt-out', async () => {
  await playScene(page)
  await page.screenshot({ path: join(root, 'test/artifacts/electron-scene.png') })
  expect(complaints).toEqual([])
})

test('the page comes from our own scheme and sees the transport, and nothing of Node', async () => {
  expect(page.url()).toBe('app://masquerade/index.html')
  const globals = await page.evaluate(() => ({
    transport: Object.keys(Reflect.get(window, 'masquerade')),
    node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
  }))
  expect(globals).toEqual({ transport: ['invoke', 'subscribe'], node: [] })
})

test('a foreign page cannot be reached, loaded or opened', async () => {
  const result = await page.evaluate(async () => {
    const fetched = await fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    )
    const opened = window.open('https://example.com/')
    location.href = 'https://example.com/'
    return { fetched, opened: opened === null }
  })
  expect(result).toEqual({ fetched: 'refused', opened: true })
  expect(page.url()).toBe('app://masquerade/index.html')
  expect(app.windows()).toHaveLength(1)
})

test('what a person copies reaches the clipboard although every permission is denied', async () => {
  await page.getByRole('button', { name: /^API/ }).click()
  await page.getByRole('button', { name: /Copy/ }).first().click()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).not.toBe('')
})
