import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listPageFiles } from '#main/hosts/page-files.ts'
import { aHost } from '#test/support/a-host.ts'
import { rawRequest } from './raw-request.ts'

/** A host whose window is one page with one script, and a secret beside its folder. */
async function aHostWithWindow() {
  const folder = await mkdtemp(join(tmpdir(), 'masquerade-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'renderer/assets'), { recursive: true })
  await writeFile(join(folder, 'renderer/index.html'), '<title>Masquerade</title>')
  await writeFile(join(folder, 'renderer/assets/index.js'), 'start()')
  await writeFile(join(folder, 'secret.js'), 'secret()')
  return aHost({}, { pageFiles: listPageFiles(join(folder, 'renderer')) })
}

test('the window comes with a policy that lets it load nothing else', async () => {
  const { windowUrl } = await aHostWithWindow()
  const { status, headers, text } = await rawRequest(windowUrl, {})
  expect({ status, text }).toEqual({ status: 200, text: '<title>Masquerade</title>' })
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
})

test('its files have their types', async () => {
  const { url } = await aHostWithWindow()
  expect(await rawRequest(`${url}/assets/index.js`, {})).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
    text: 'start()',
  })
})

test('a link on another page opens it', async () => {
  const { url } = await aHostWithWindow()
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  expect(await rawRequest(url, { headers })).toMatchObject({ status: 200 })
})

test.each([
  '/../secret.js',
  '/%2e%2e/secret.js',
  '/assets/..%2f..%2fsecret.js',
  '/assets',
  '/nothing.js',
  '/index.html/',
])('%s leads nowhere', async (path) => {
  const { url } = await aHostWithWindow()
  const { status, text } = await rawRequest(`${url}${path}`, {})
  expect([status, JSON.parse(text)]).toEqual([404, { code: 'not_found', message: expect.any(String) }])
})

test('a window that is not built says so', async () => {
  const { url } = await aHost()
  expect(await rawRequest(url, {})).toMatchObject({
    status: 503,
    text: 'The window is not built yet. Run: npm run build',
  })
})
