import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { performScene } from '#main/scenes/perform-scene.ts'
import { ended, ready, start } from '#test/support/a-program.ts'
import { readScene, sceneFile, sceneText } from '#test/support/scenes/a-scene.ts'

test('one line tells that requests are accepted, and where', async () => {
  const run = start('serve', '--port', '0', '--seed', '7', '--clock', 'paused')
  const line = await ready(run)
  expect(line).toEqual({
    event: 'ready',
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    windowUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/),
    accountSid: expect.stringMatching(/^AC[0-9a-f]{32}$/),
    authToken: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
  const page = await fetch(line.windowUrl)
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  run.child.kill('SIGTERM')
  expect(await ended(run)).toEqual({ code: 0, stdout: `${JSON.stringify(line)}\n`, stderr: '' })
})

test('an interrupt ends it well, also with a reader on the line', async () => {
  const run = start('serve', '--port', '0', '--empty')
  const { url, accountSid, authToken } = await ready(run)
  const stream = await fetch(`${url}/simulator/v1/events/stream`, {
    headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
  })
  expect(stream.status).toBe(200)
  run.child.kill('SIGINT')
  expect(await ended(run)).toMatchObject({ code: 0, stderr: '' })
})

test('the same seed and requests give the same hash in two processes', async () => {
  const hashes = []
  for (const _ of ['one', 'other']) {
    const run = start(
      'serve',
      '--port',
      '0',
      '--seed',
      '7',
      '--start-time',
      '2026-11-20T14:00:00Z',
      '--clock',
      'paused',
    )
    const { url, accountSid, authToken } = await ready(run)
    const ask = async (path: string, body?: object) => {
      const response = await fetch(`${url}/simulator/v1${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      return response.json()
    }
    await ask('/phones/%2B14155550122/messages', { to: '+14155553434', body: 'Two minutes!' })
    await ask('/phones/%2B14155550111/calls', { to: '+14155551212' })
    await ask('/clock', { advanceSeconds: 90 * 86_400 })
    hashes.push(await ask('/journal/hash'))
  }
  expect(hashes[0]).toEqual({ seq: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(hashes[1]).toEqual(hashes[0])
})

test('whoever asks for help is told the usage, and nothing starts', async () => {
  const told = async (...args: string[]) => {
    const { code, stdout, stderr } = await ended(start(...args))
    return [code, stderr, stdout.split('\n').map((line) => line.trim().split(' ').slice(0, 3).join(' '))]
  }
  expect(await told('serve', '--port', '0', '--help')).toEqual([0, '', ['Usage: serve [--port', '']])
  expect(await told('-h')).toEqual([0, '', ['Usage: serve [--port', 'Usage: scenario run', 'scenario check FILE…', '']])
})

test('a taken port is told in one line', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  expect(await ended(start('serve', '--port', String(port)))).toEqual({
    code: 1,
    stdout: '',
    stderr: `Port ${port} is in use. Choose another with --port, or 0 for any free one.\n`,
  })
})

test('a scene has the same hash in the built program as from the sources', async () => {
  const { hash } = await performScene(readScene(sceneText('ride-hailing')))
  const { code, stdout, stderr } = await ended(start('scenario', 'run', sceneFile('ride-hailing')))
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain(hash.slice(0, 16))
})

test('a scene file may be what it begins with', async () => {
  const run = start('serve', '--port', '0', '--scenario', sceneFile('ride-hailing'), '--clock', 'paused')
  const { url, accountSid, authToken } = await ready(run)
  const response = await fetch(`${url}/simulator/v1/state`, {
    headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
  })
  expect(await response.json()).toMatchObject({ seed: 1, counts: { sessions: 2, phones: 3 } })
})

test.each([
  [['serve', '--speed', '2'], "Unknown option '--speed'"],
  [['serve', '--scenario', 'missing.yaml'], 'missing.yaml:1:1: The file cannot be read (ENOENT).'],
  [['explode'], 'Unknown command: explode'],
  [[], 'Usage: serve'],
  [['scenario'], 'Expected run or check.'],
])('%j ends with 2 and says why', async (args, message) => {
  expect(await ended(start(...args))).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(message) })
})
