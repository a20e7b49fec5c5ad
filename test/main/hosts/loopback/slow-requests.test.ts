import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { aHost, authorization, type TestHost } from '#test/support/a-host.ts'

/** ms and bytes, so that a test sees at once what otherwise takes half a minute. Nothing here has to be quick. */
const strict = { requestTimeout: 60, headersTimeout: 40, connectionsCheckingInterval: 10, maxHeaderSize: 2048 }
/** Bytes, with all the time there is. */
const narrow = { ...strict, requestTimeout: 30_000, headersTimeout: 30_000 }

/** A connection that says only this, and all that is answered until the host ends it. */
async function said(host: TestHost, text: string): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect(Number(new URL(host.url).port), '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  let answer = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    answer += chunk
  })
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(text)
  return { socket, answer: once(socket, 'close').then(() => answer) }
}

const post = (host: TestHost, ...headers: readonly string[]) =>
  [`POST /simulator/v1/phones/%2B14155550111/messages HTTP/1.1`, `Host: ${new URL(host.url).host}`, ...headers].join(
    '\r\n',
  )

test.each([
  ['says nothing at all', () => ''],
  ['never ends its headers', (host: TestHost) => `${post(host, 'X-Slow: yes')}\r\n`],
  [
    'never sends the body it announces',
    (host: TestHost) =>
      `${post(host, `Authorization: ${authorization}`, 'Content-Type: application/json', 'Content-Length: 40')}\r\n\r\n{`,
  ],
  [
    'begins to become a WebSocket and waits',
    (host: TestHost) =>
      `GET /window/socket HTTP/1.1\r\nHost: ${new URL(host.url).host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`,
  ],
])('a request that %s is cut off, and changes nothing', async (_what, text) => {
  const host = await aHost({}, { limits: strict })
  const before = host.simulator.hash()
  const { answer } = await said(host, text(host))
  expect(await answer).toMatch(/^$|^HTTP\/1\.1 408 Request Timeout\r\n/)
  expect(host.simulator.hash()).toEqual(before)
})

test('headers that are too long are refused', async () => {
  const host = await aHost({}, { limits: narrow })
  const { answer } = await said(host, `${post(host, `X-Long: ${'x'.repeat(4096)}`)}\r\n\r\n`)
  expect(await answer).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/)
})

test.each([
  ['two lengths', ['Content-Length: 2', 'Content-Length: 40']],
  ['a length and chunks', ['Content-Length: 2', 'Transfer-Encoding: chunked']],
  ['a header within a header', ['X-One: 1\n Host: evil.test']],
  ['no HTTP at all', ['\u0000']],
])('a request with %s is refused before it is read', async (_what, headers) => {
  const host = await aHost()
  const { answer } = await said(host, `${post(host, ...headers)}\r\n\r\n{}`)
  expect(await answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
})

test.each([
  ['PUT', '/simulator/v1/workspace'],
  ['PUT', '/window/workspace'],
  ['POST', '/simulator/v1/media'],
])('of what a stranger sends to %s %s nothing is read', async (method, path) => {
  const host = await aHost()
  const head = [`${method} ${path} HTTP/1.1`, `Host: ${new URL(host.url).host}`, 'Transfer-Encoding: chunked']
  const { answer } = await said(host, `${head.join('\r\n')}\r\nConnection: close\r\n\r\n5\r\nhello\r\n`)
  expect(await answer).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n/)
})
