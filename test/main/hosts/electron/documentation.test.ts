import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentationAddress, documentationPages } from '#main/hosts/electron/documentation.ts'
import { moreInfo } from '#shared/catalog/codes.ts'
import { pages } from '#shared/catalog/pages.ts'
import { accountSettings, serviceSettings } from '#shared/catalog/settings.ts'
import { projectRoot } from '#tooling/project.mjs'

test.each([
  'https://www.twilio.com/docs/proxy',
  'https://www.twilio.com/docs/proxy/opt-out-keywords#keywords',
  'https://www.twilio.com/docs/api/errors/80901',
  'https://help.twilio.com/articles/223134027',
])('%s is documentation', (url) => {
  expect(documentationAddress(url)).toBe(url)
})

test.each([
  'http://www.twilio.com/docs/proxy',
  'https://www.twilio.com/',
  'https://www.twilio.com/docs/proxyish',
  'https://www.twilio.com/docs/proxy/../../login',
  'https://www.twilio.com.evil.test/docs/proxy',
  'https://www.twilio.com@evil.test/docs/proxy',
  'https://user:pass@www.twilio.com/docs/proxy',
  'https://www.twilio.com:8443/docs/proxy',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'app://masquerade/index.html',
  '',
])('%s stays closed', (url) => {
  expect(documentationAddress(url)).toBeUndefined()
})

test('nothing else is opened outside the app: one place opens, after it has looked at the list', () => {
  const folder = join(projectRoot, 'src-main')
  const opening = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      (readFileSync(join(folder, name), 'utf8').match(/.*\b(openExternal|openPath|showItemInFolder)\b.*/g) ?? []).map(
        (line) => `${name}: ${line.trim()}`,
      ),
    )
  expect(opening).toEqual([
    'hosts/electron/navigation.ts: if (address !== undefined) shell.openExternal(address).catch(() => undefined)',
  ])
})

test('every page on the list is public documentation over https', () => {
  expect(
    documentationPages.filter(
      (page) => !/^https:\/\/(www\.twilio\.com\/docs|help\.twilio\.com\/articles)(\/|$)/.test(page),
    ),
  ).toEqual([])
})

test('every page that the window names as a source can be opened', () => {
  const settings = Object.values({ ...accountSettings, ...serviceSettings }).map(({ source }) => source)
  const named = [...Object.values(pages), ...settings, moreInfo(80901)]
  expect(named.filter((page) => documentationAddress(page) === undefined)).toEqual([])
})
