import { expect, test } from 'vitest'
import { readAddress } from '#main/webhooks/webhook-address.ts'

function read(configured: string) {
  const address = readAddress(configured)
  return address && [address.url.origin, address.target, address.signed, address.credentials]
}

test('credentials and fragment are neither asked for nor signed', () => {
  expect(read('https://ana:s%3Acret@example.com:8443/hook?a=1#ct=500')).toEqual([
    'https://example.com:8443',
    '/hook?a=1',
    'https://example.com:8443/hook?a=1',
    'ana:s:cret',
  ])
})

test('path and query stay as they were written', () => {
  expect(read("http://localhost/a/../it's?x=%7b|'")?.[1]).toBe("/a/../it's?x=%7b|'")
})

test('an address without a path asks for the root', () => {
  expect(read('http://localhost:3000')).toEqual(['http://localhost:3000', '/', 'http://localhost:3000/', null])
  expect(read('http://localhost:3000?a=1')?.[1]).toBe('/?a=1')
})

test('what a request line cannot hold is encoded', () => {
  expect(read('http://localhost/straße b')?.[1]).toBe('/stra%C3%9Fe%20b')
  expect(read('http://localhost\\@evil.example/x')).toEqual([
    'http://localhost',
    '/@evil.example/x',
    'http://localhost/@evil.example/x',
    null,
  ])
})

test('a percent sign that encodes nothing stays in a password', () => {
  expect(read('http://ana:50%@localhost/')?.[3]).toBe('ana:50%')
})

test('what is no address is none', () => {
  expect([read(''), read('hook'), read('http://'), read('http://a b/')]).toEqual([null, null, null, null])
})
