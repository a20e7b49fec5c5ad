import { expect, test } from 'vitest'
import { readChallenges } from '#main/webhooks/challenges.ts'

const read = (header: string) =>
  readChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])

test('a challenge has a scheme and parameters, quoted or not', () => {
  expect(read('Digest realm="a, \\"b\\" = c", QOP=auth , stale = false')).toEqual([
    ['digest', { realm: 'a, "b" = c', qop: 'auth', stale: 'false' }],
  ])
})

test('a server may offer several in one header', () => {
  expect(read('Newauth realm="apps", type=1, title="Login, here", Basic realm="simple", Negotiate')).toEqual([
    ['newauth', { realm: 'apps', type: '1', title: 'Login, here' }],
    ['basic', { realm: 'simple' }],
    ['negotiate', {}],
  ])
})

test('a realm that speaks of another scheme offers none', () => {
  expect(read('Digest realm="Basic", nonce="basic"')).toEqual([['digest', { realm: 'Basic', nonce: 'basic' }]])
})

test.each([
  ['', []],
  ['=', []],
  ['realm="x"', []],
  ['"""', []],
])('%s asks for nothing', (header, challenges) => {
  expect(read(header)).toEqual(challenges)
})
