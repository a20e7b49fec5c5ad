import { expect, test } from 'vitest'
import { isOwnRequest } from '#main/hosts/loopback/is-own-request.ts'

function head(headers: Readonly<Record<string, string>>, url = '/simulator/v1/state', method = 'GET') {
  return { method, url, headers: { host: '127.0.0.1:4010', ...headers } }
}

test.each([
  ['a program', head({})],
  ['a program that says localhost', head({ host: 'localhost:4010' })],
  ['the window', head({ origin: 'http://127.0.0.1:4010', 'sec-fetch-site': 'same-origin' })],
  ['an address typed in', head({ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' })],
  [
    'a link to the window',
    head({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, '/?token=1'),
  ],
])('%s may ask', (_who, request) => {
  expect(isOwnRequest(request, 4010)).toBe(true)
})

test.each([
  ['another name', head({ host: 'example.com:4010' })],
  ['another port', head({ host: '127.0.0.1:4011' })],
  ['no port', head({ host: '127.0.0.1' })],
  ['no name', { method: 'GET', url: '/', headers: {} }],
  ['a foreign origin', head({ origin: 'https://example.com' })],
  ['a page of another port', head({ origin: 'http://127.0.0.1:4011' })],
  ['a sandboxed page', head({ origin: 'null' })],
  ['a foreign page', head({ 'sec-fetch-site': 'cross-site' })],
  ['a page of another port without its origin', head({ 'sec-fetch-site': 'same-site' })],
  ['a link to the API', head({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })],
  ['a frame around the window', head({ 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' }, '/')],
  ['a form to the window', head({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, '/', 'POST')],
])('%s may not', (_who, request) => {
  expect(isOwnRequest(request, 4010)).toBe(false)
})
