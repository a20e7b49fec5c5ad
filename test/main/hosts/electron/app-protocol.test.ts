import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { createAppProtocol } from '#main/hosts/electron/app-protocol.ts'
import { listPageFiles } from '#main/hosts/page-files.ts'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

let answer: (request: Request) => Promise<Response>

beforeAll(() => {
  const directory = mkdtempSync(join(tmpdir(), 'masquerade-'))
  const page = join(directory, 'renderer')
  mkdirSync(join(page, 'assets'), { recursive: true })
  writeFileSync(join(directory, 'secret.html'), 'secret')
  writeFileSync(join(page, 'index.html'), '<!doctype html>')
  writeFileSync(join(page, 'assets/index-1.js'), 'start()')
  writeFileSync(join(page, 'assets/index-1.css'), 'body{}')
  writeFileSync(join(page, 'assets/inter.woff2'), 'font')
  writeFileSync(join(page, 'assets/index-1.js.map'), '{}')
  answer = createAppProtocol(listPageFiles(page))
})

test.each([
  ['', 'text/html; charset=utf-8', '<!doctype html>'],
  ['index.html', 'text/html; charset=utf-8', '<!doctype html>'],
  ['index.html?x=1#top', 'text/html; charset=utf-8', '<!doctype html>'],
  ['assets/index-1.js', 'text/javascript; charset=utf-8', 'start()'],
  ['assets/index-1.css', 'text/css; charset=utf-8', 'body{}'],
  ['assets/inter.woff2', 'font/woff2', 'font'],
])('app://masquerade/%s is the page’s own file', async (path, type, content) => {
  const response = await answer(new Request(`app://masquerade/${path}`))
  expect(response.status).toBe(200)
  expect(await response.text()).toBe(content)
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'no-cache',
    'content-security-policy': policy,
    'content-type': type,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
})

test.each([
  'app://masquerade/secret.html',
  'app://masquerade/../secret.html',
  'app://masquerade/..%2fsecret.html',
  'app://masquerade/%2e%2e/secret.html',
  'app://masquerade/..%5csecret.html',
  'app://masquerade/assets/../../secret.html',
  'app://masquerade//etc/passwd',
  'app://masquerade/assets',
  'app://masquerade/assets/index-1.js.map',
  'app://masquerade/index.html%00.js',
  'app://masquerade/constructor',
  'app://other/index.html',
  'app://masqueradf/index.html',
  'app://masquerade.evil/index.html',
])('%s leads nowhere', async (url) => {
  const response = await answer(new Request(url))
  expect(response.status).toBe(404)
  expect(await response.text()).toBe('Not found')
  expect(response.headers.get('content-security-policy')).toBe(policy)
})

test('a file can be asked about, and not written to', async () => {
  const head = await answer(new Request('app://masquerade/index.html', { method: 'HEAD' }))
  expect([head.status, await head.text()]).toEqual([200, ''])
  const post = await answer(new Request('app://masquerade/index.html', { method: 'POST', body: 'x' }))
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})
