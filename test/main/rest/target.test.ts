import { expect, test } from 'vitest'
import { readTarget } from '#main/rest/target.ts'

const headers = { host: '127.0.0.1:4010' }

test.each([
  ['/v1/Services', '/v1/Services'],
  ['/v1/Services/?PageSize=1', '/v1/Services/'],
  ['/v1/Sessions/Ride%207', '/v1/Sessions/Ride 7'],
  ['/v1/../v1/./Services', '/v1/Services'],
  ['/v1/%2e%2E/secret', '/secret'],
  ['//elsewhere.test/v1', '//elsewhere.test/v1'],
  ['/v1/a%2Fb%3Fc%25', '/v1/a%2Fb%3Fc%25'],
  ['/v1/%zz', '/v1/%zz'],
  ['/v1#?Page=1', '/v1'],
])('%s leads to %s', (url, path) => {
  expect(readTarget({ url, headers })?.path).toBe(path)
})

test('it has the parameters of the query, and the address as the client wrote it', () => {
  const target = readTarget({ url: '/v1?Page=1&Page=2&Name=a%20b+c', headers: { host: 'LocalHost:4010' } })
  expect([...(target?.query ?? [])]).toEqual([
    ['Page', '1'],
    ['Page', '2'],
    ['Name', 'a b c'],
  ])
  expect(target?.baseUrl).toBe('http://LocalHost:4010')
})

test('a backslash in the path leads nowhere, one in the query is a character', () => {
  expect(readTarget({ url: '/v1\\Services', headers })).toBeNull()
  expect(readTarget({ url: '/v1?Name=\\', headers })?.query.get('Name')).toBe('\\')
})
