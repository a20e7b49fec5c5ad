import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { TargetPolicy } from '#main/webhooks/allowed-target.ts'
import type { Resolve } from '#main/webhooks/pin-target.ts'
import { postForm } from '#main/webhooks/post-form.ts'
import type { Departure } from '#shared/resources/delivery.ts'
import { answering, aWebhookServer, silence } from '#test/support/a-webhook-server.ts'

interface Wish {
  readonly namedHosts?: TargetPolicy['namedHosts']
  readonly ownPort?: number
  readonly resolve?: Resolve
  readonly signal?: AbortSignal
  readonly kind?: Departure['kind']
}

function post(url: string, { namedHosts = [], ownPort = 4010, signal, resolve, kind = 'intercept' }: Wish = {}) {
  const fields: Departure['fields'] = [
    ['interactionType', 'Message'],
    ['interactionData', '{"body":"Grüße & more"}'],
  ]
  const departure: Departure = { id: 'WH1', kind, url, at: 0, fields, signature: 'c2lnbmVk' }
  return postForm(departure, {
    policy: { namedHosts, ownPort },
    signal: signal ?? new AbortController().signal,
    ...(resolve && { resolve }),
  })
}

/** A server that speaks raw TCP; closed when the test ends. Answers its port. */
async function aRawServer(onSocket: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    onSocket(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return (server.address() as AddressInfo).port
}

/** Says something when it was spoken to, and hangs up. */
function saying(text: string) {
  return (socket: Socket) => void socket.once('data', () => socket.end(text))
}

async function aClosedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

test('a webhook is a signed form POST', async () => {
  const server = await aWebhookServer(answering(200, '{"ok":true}', { 'content-type': 'application/json' }))
  const answer = await post(`${server.url}/hook?a=1#rc=0`)
  const [received] = await server.take(1)
  expect(answer).toEqual({ kind: 'answered', status: 200, contentType: 'application/json', body: '{"ok":true}' })
  expect(received).toMatchObject({
    method: 'POST',
    target: '/hook?a=1',
    params: { interactionType: 'Message', interactionData: '{"body":"Grüße & more"}' },
    headers: {
      host: `127.0.0.1:${server.port}`,
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'TwilioProxy/1.1',
      'x-twilio-signature': 'c2lnbmVk',
      'i-twilio-idempotency-token': expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  })
  expect(received?.headers).not.toHaveProperty('authorization')
})

test('localhost finds a server that listens on one address family only', async () => {
  const server = await aWebhookServer(answering(204))
  expect(await post(`http://localhost:${server.port}/`)).toMatchObject({ kind: 'answered', status: 204 })
})

test('a redirect is an answer, and nobody follows it', async () => {
  const target = await aWebhookServer()
  const server = await aWebhookServer(answering(307, '', { location: target.url }))
  expect(await post(server.url)).toEqual({ kind: 'answered', status: 307, contentType: '', body: '' })
  expect([server.received.length, target.received.length]).toEqual([1, 0])
})

describe('an answer', () => {
  const tooLarge = { kind: 'failed', reason: 'too-large', text: 'The answer is larger than 64 kB.' }

  test('may have 64 kB', async () => {
    const server = await aWebhookServer(answering(200, 'x'.repeat(65_536)))
    expect(await post(server.url, { kind: 'twiml' })).toMatchObject({ kind: 'answered', body: 'x'.repeat(65_536) })
  })

  test('holds no null character, which no command may hold', async () => {
    const { url } = await aWebhookServer(answering(200, 'a\0b'))
    expect(await post(url)).toMatchObject({ kind: 'answered', body: 'a\uFFFDb' })
  })

  test('of more is cut off, however it is sent', async () => {
    const server = await aWebhookServer(answering(200, 'x'.repeat(65_537)))
    const endless = await aWebhookServer((response) => {
      const timer = setInterval(() => response.write('x'.repeat(16_384)), 1)
      response.on('close', () => clearInterval(timer))
    })
    const kind = 'out-of-session'
    expect([await post(server.url, { kind }), await post(endless.url, { kind })]).toEqual([tooLarge, tooLarge])
  })

  test.each([
    ['intercept', 403],
    ['callback', 200],
    ['out-of-session', 500],
  ] as const)('of more keeps its status where that is all that counts: %s, %i', async (kind, status) => {
    const { url } = await aWebhookServer(answering(status, 'x'.repeat(200_000)))
    expect(await post(url, { kind })).toEqual({
      kind: 'answered',
      status,
      contentType: '',
      body: 'x'.repeat(65_536),
    })
  })

  test.each([
    ['application/json; charset=iso-8859-1', 'latin1', 'café'],
    ['application/json;charset="UTF-16LE"', 'utf16le', 'café'],
    ['application/json; charset=utf-8', 'utf8', '\ufeffcafé'],
    ['application/json; charset=klingon', 'utf8', 'café'],
  ] as const)('is read in the charset of its content type: %s', async (type, encoding, text) => {
    const { url } = await aWebhookServer((response) =>
      response.writeHead(200, { 'content-type': type }).end(Buffer.from(text, encoding)),
    )
    expect(await post(url)).toEqual({ kind: 'answered', status: 200, contentType: type, body: 'café' })
  })

  test('is not unpacked', async () => {
    const packed = gzipSync('x'.repeat(1_000_000))
    const server = await aWebhookServer((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
    )
    expect(await post(server.url)).toMatchObject({
      kind: 'answered',
      body: packed.toString('utf8').replaceAll('\0', '\uFFFD'),
    })
  })

  test('with too many headers is refused', async () => {
    const port = await aRawServer(saying(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(40_000)}\r\n\r\n`))
    expect(await post(`http://127.0.0.1:${port}/`)).toEqual({
      kind: 'failed',
      reason: 'too-large',
      text: 'The headers of the answer are too large.',
    })
  })

  test('that is no HTTP is none', async () => {
    const port = await aRawServer(saying('220 mail.example ESMTP\r\n'))
    expect(await post(`http://127.0.0.1:${port}/`)).toEqual({
      kind: 'failed',
      reason: 'connection',
      text: 'The answer is not valid HTTP.',
    })
  })

  test('that breaks off is none', async () => {
    const port = await aRawServer(saying('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'))
    expect(await post(`http://127.0.0.1:${port}/`)).toEqual({
      kind: 'failed',
      reason: 'connection',
      text: 'The connection ended before the answer was complete.',
    })
  })
})

describe('timeouts', () => {
  test('silence ends with the read timeout', async () => {
    const server = await aWebhookServer(silence)
    expect(await post(`${server.url}#rt=100`)).toEqual({
      kind: 'failed',
      reason: 'timeout',
      text: 'Nothing was answered for 100 ms.',
    })
    expect(server.received.length).toBe(1)
  })

  test('an answer that stops half-way ends with the read timeout', async () => {
    const server = await aWebhookServer((response) => response.writeHead(200).write('half'))
    expect(await post(`${server.url}#rt=100`)).toMatchObject({
      kind: 'failed',
      text: 'Nothing was answered for 100 ms.',
    })
  })

  test('an answer that drips ends with the total timeout', async () => {
    const server = await aWebhookServer((response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    })
    expect(await post(`${server.url}#rt=5000&tt=300`)).toEqual({
      kind: 'failed',
      reason: 'timeout',
      text: 'No answer came within 0.3 seconds.',
    })
  })

  test('the total holds for all retries together', async () => {
    const server = await aWebhookServer(silence)
    expect(await post(`${server.url}#rt=200&tt=500&rc=5&rp=rt`)).toMatchObject({
      text: 'No answer came within 0.5 seconds.',
    })
    expect(server.received.length).toBeGreaterThan(1)
  })

  test('a handshake that nobody answers ends with the connect timeout', async () => {
    const port = await aRawServer(() => {})
    expect(await post(`https://127.0.0.1:${port}/#ct=100&rc=0`)).toEqual({
      kind: 'failed',
      reason: 'timeout',
      text: 'No connection within 100 ms.',
    })
  })

  test('a name that DNS does not answer ends with the total timeout', async () => {
    const resolve: Resolve = () => new Promise(() => {})
    expect(await post('http://slow.example/#tt=100', { namedHosts: ['slow.example'], resolve })).toMatchObject({
      reason: 'timeout',
    })
  })
})

describe('retries', () => {
  test('a refused connection is tried once more, and fails in words', async () => {
    expect(await post(`http://127.0.0.1:${await aClosedPort()}/`)).toEqual({
      kind: 'failed',
      reason: 'connection',
      text: 'The server refused the connection.',
    })
  })

  test('a connection that is lost while it is made is tried as often as the address says', async () => {
    let connections = 0
    const port = await aRawServer((socket) => {
      connections += 1
      socket.destroy()
    })
    expect(await post(`https://127.0.0.1:${port}/#rc=3`)).toEqual({
      kind: 'failed',
      reason: 'connection',
      text: 'No secure connection could be made.',
    })
    expect(connections).toBe(4)
  })

  test('by default an answer is final, whatever its status', async () => {
    const server = await aWebhookServer(answering(500))
    expect(await post(server.url)).toMatchObject({ kind: 'answered', status: 500 })
    expect(server.received.length).toBe(1)
  })

  test('statuses are tried again where the address says so, with one idempotency token', async () => {
    const statuses = [503, 404, 200]
    const server = await aWebhookServer((response) => response.writeHead(statuses.shift() ?? 200).end())
    expect(await post(`${server.url}#rc=5&rp=4xx,5xx`)).toMatchObject({ kind: 'answered', status: 200 })
    const tokens = server.received.map(({ headers }) => headers['i-twilio-idempotency-token'])
    expect([tokens.length, new Set(tokens).size]).toEqual([3, 1])
    await post(server.url)
    expect(server.received.at(-1)?.headers['i-twilio-idempotency-token']).not.toBe(tokens[0])
  })

  test('the last answer counts when every try fails', async () => {
    const server = await aWebhookServer(answering(502, 'bad'))
    expect(await post(`${server.url}#rc=2&rp=all`)).toMatchObject({ kind: 'answered', status: 502, body: 'bad' })
    expect(server.received.length).toBe(3)
  })
})

describe('credentials in the address', () => {
  const challenge = { 'www-authenticate': 'Basic realm="hooks"' }

  test('are told when the server asks for them', async () => {
    const server = await aWebhookServer((response, { headers }) =>
      headers.authorization === `Basic ${btoa('ana:s:cret')}`
        ? response.end()
        : response.writeHead(401, challenge).end(),
    )
    const { port } = server
    expect(await post(`http://ana:s%3Acret@127.0.0.1:${port}/hook`)).toMatchObject({ kind: 'answered', status: 200 })
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      `Basic ${btoa('ana:s:cret')}`,
    ])
  })

  test('that are wrong are told once', async () => {
    const server = await aWebhookServer(answering(401, '', challenge))
    expect(await post(`http://ana:x@127.0.0.1:${server.port}/`)).toMatchObject({ status: 401 })
    expect(server.received.length).toBe(2)
  })

  test.each([
    [401, {}],
    [200, challenge],
    [403, challenge],
  ])('are not told to a server that does not ask: %i %j', async (status, headers) => {
    const server = await aWebhookServer(answering(status, '', headers))
    await post(`http://ana:x@127.0.0.1:${server.port}/`)
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })
})

describe('forbidden targets', () => {
  test('get no connection', async () => {
    const server = await aWebhookServer()
    const answer = await post(`${server.url}/v1/Services`, { ownPort: server.port })
    expect([answer, server.received.length]).toEqual([
      { kind: 'failed', reason: 'forbidden', text: 'Webhooks do not go to Masquerade itself.' },
      0,
    ])
  })

  test('are not even resolved', async () => {
    const asked: string[] = []
    const resolve: Resolve = async (host) => {
      asked.push(host)
      return []
    }
    expect(await post('http://evil.example/', { resolve })).toMatchObject({ reason: 'forbidden' })
    expect(asked).toEqual([])
  })

  test('include a name with one forbidden address among several', async () => {
    const server = await aWebhookServer()
    const resolve: Resolve = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]
    expect(await post(`http://localhost:${server.port}/`, { resolve })).toMatchObject({ reason: 'forbidden' })
    expect(server.received.length).toBe(0)
  })

  test('include a named host that leads to our own port', async () => {
    const server = await aWebhookServer()
    const resolve: Resolve = async () => [{ address: '127.0.0.1', family: 4 }]
    const wish = { namedHosts: ['rebind.example'], resolve }
    const url = `http://rebind.example:${server.port}/`
    expect(await post(url, { ...wish, ownPort: server.port })).toMatchObject({ reason: 'forbidden' })
    expect(await post(url, wish)).toMatchObject({ kind: 'answered', status: 200 })
    expect(server.received.map(({ headers }) => headers.host)).toEqual([`rebind.example:${server.port}`])
  })

  test('cannot be reached by a name that leads elsewhere the second time', async () => {
    const server = await aWebhookServer(answering(500))
    const answers = ['127.0.0.1', '10.0.0.1', '10.0.0.1']
    const resolve: Resolve = async () => [{ address: answers.shift() ?? '', family: 4 }]
    const answer = await post(`http://rebind.example:${server.port}/#rc=1&rp=5xx`, {
      namedHosts: ['rebind.example'],
      resolve,
    })
    expect([answer, server.received.length, answers.length]).toEqual([
      { kind: 'answered', status: 500, contentType: '', body: '' },
      2,
      2,
    ])
  })

  test('include what is no address', async () => {
    expect(await post('http://')).toEqual({ kind: 'failed', reason: 'forbidden', text: 'The address is not valid.' })
  })
})

test('a host name that leads nowhere is told in words', async () => {
  const resolve: Resolve = () => Promise.reject(new Error('ENOTFOUND'))
  expect(await post('http://gone.example/', { namedHosts: ['gone.example'], resolve })).toEqual({
    kind: 'failed',
    reason: 'connection',
    text: 'The host name leads nowhere.',
  })
})

test('a delivery that is given up rejects and lets go of its connection', async () => {
  const server = await aWebhookServer(silence)
  const controller = new AbortController()
  const delivery = post(server.url, { signal: controller.signal })
  await server.take(1)
  controller.abort(new Error('over'))
  await expect(delivery).rejects.toThrow('over')
})
