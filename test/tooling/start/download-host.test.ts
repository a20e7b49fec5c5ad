import { expect, test } from 'vitest'
import { isReachable } from '#tooling/start/download-host.mjs'

test('a host that does not answer in time counts as unreachable', async () => {
  const silent: typeof fetch = (_url, options) =>
    new Promise((_resolve, reject) => options?.signal?.addEventListener('abort', () => reject(new Error('aborted'))))
  expect(await isReachable('https://silent.test', silent, 1)).toBe(false)
})

test('a host that answers anything is reachable', async () => {
  const refusing: typeof fetch = async () => new Response('no', { status: 403 })
  expect(await isReachable('https://refusing.test', refusing)).toBe(true)
})
