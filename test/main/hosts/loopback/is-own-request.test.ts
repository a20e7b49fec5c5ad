import { expect, test } from 'vitest'
import { isOwnRequest } from '#main/hosts/loopback/is-own-request.ts'

const own = { host: '127.0.0.1:4010' }

function head(given: Readonly<Record<string, string>>, url = '/simulator/v1/state', method = 'GET') {
  const headers = { ...own, ...given }
  return { method, url, headers, rawHeaders: Object.entries(headers).flat() }
}

test.each([
  ['a program', head({})],
  ['a program that speaks of a host', { ...head({}), rawHeaders: ['Host', own.host, 'X-Name', 'Host'] }],
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
  ['a name that begins like ours', head({ host: '127.0.0.1:4010.example.com' })],
  ['a name that ends like ours', head({ host: 'example.com@127.0.0.1:4010' })],
  ['a name below ours', head({ host: 'app.localhost:4010' })],
  ['the root of ours', head({ host: 'localhost.:4010' })],
  ['another address of this machine', head({ host: '127.0.0.2:4010' })],
  ['our address as one number', head({ host: '2130706433:4010' })],
  ['our address in hexadecimal', head({ host: '0x7f.1:4010' })],
  ['our address in IPv6', head({ host: '[::1]:4010' })],
  ['any address', head({ host: '0.0.0.0:4010' })],
  ['our port with a zero in front', head({ host: '127.0.0.1:04010' })],
  ['two names', head({ host: '127.0.0.1:4010, example.com' })],
  ['an empty name', head({ host: '' })],
  ['an address in place of a path', head({}, 'http://example.com/simulator/v1/state')],
  ['our address in place of a path', head({}, 'http://127.0.0.1:4010/simulator/v1/state')],
  ['no path at all', head({}, '*', 'OPTIONS')],
  ['no name', { method: 'GET', url: '/', headers: {}, rawHeaders: [] }],
  ['our name, and then another', { ...head({}), rawHeaders: ['Host', own.host, 'HOST', 'example.com'] }],
  ['our name twice', { ...head({}), rawHeaders: ['Host', own.host, 'Accept', 'host', 'Host', own.host] }],
  ['a foreign origin', head({ origin: 'https://example.com' })],
  ['an origin that begins like ours', head({ origin: 'http://127.0.0.1:4010.example.com' })],
  ['our origin over TLS', head({ origin: 'https://127.0.0.1:4010' })],
  ['our other name as the origin', head({ origin: 'http://localhost:4010' })],
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
