import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { openSocketTransport } from '#renderer/app/socket-transport.ts'
import type { Batch, LinkState } from '#shared/contract/rpc.ts'
import { socketProtocols, tokenOf } from '#shared/contract/wire.ts'
import { aWorld } from '#test/support/a-world.ts'
import { patience } from '#test/support/patience.ts'

let server: WebSocketServer
let offered: string | null = null
const stops: (() => void)[] = []

beforeEach(async () => {
  vi.stubGlobal('WebSocket', WebSocket)
  server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    handleProtocols: (protocols) => {
      offered = tokenOf(protocols)
      return [...protocols][0] ?? false
    },
  })
  await once(server, 'listening')
})

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  for (const window of server.clients) window.terminate()
  server.close()
  vi.unstubAllGlobals()
})

const snapshot: Batch = { kind: 'snapshot', snapshot: aWorld({ seq: 3 }) }
const lost = { ok: false, error: expect.objectContaining({ code: 'connection_lost', status: 503 }) }

/** A window's side and, once it has connected, the host's side of one connection. */
async function connect() {
  const transport = openSocketTransport(
    `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    socketProtocols('secret'),
  )
  const batches: Batch[] = []
  const links: LinkState[] = []
  const arrival = once(server, 'connection') as Promise<[WebSocket]>
  stops.push(
    transport.subscribe(
      (batch) => batches.push(batch),
      (link) => links.push(link),
    ),
  )
  const [host] = await arrival
  await vi.waitFor(() => expect(links).toEqual(['connected']), patience)
  return { transport, host, batches, links }
}

test('the token travels as a subprotocol', async () => {
  await connect()
  expect(offered).toBe('secret')
})

test('what the host pushes arrives as it is', async () => {
  const { host, batches } = await connect()
  host.send(JSON.stringify({ batch: snapshot }))
  await vi.waitFor(() => expect(batches).toEqual([snapshot]), patience)
})

test('each request gets its own answer, in whatever order they come', async () => {
  const { transport, host } = await connect()
  const requests: { id: number; method: string }[] = []
  host.on('message', (data) => {
    requests.push(JSON.parse(String(data)))
    if (requests.length < 2) return
    for (const { id, method } of requests.reverse())
      host.send(JSON.stringify({ id, result: { ok: true, value: method } }))
  })
  const answers = await Promise.all([transport.invoke('connection', {}), transport.invoke('clock', { mode: 'paused' })])
  expect(answers).toEqual([
    { ok: true, value: 'connection' },
    { ok: true, value: 'clock' },
  ])
})

test('a frame that is none of ours is passed over', async () => {
  const { host, batches, links } = await connect()
  host.send('{"weather":"fine"}')
  host.send(JSON.stringify({ batch: snapshot }))
  await vi.waitFor(() => expect(batches).toEqual([snapshot]), patience)
  expect(links).toEqual(['connected'])
})

test('a request that the connection does not survive is refused, not left hanging', async () => {
  const { transport, host } = await connect()
  const answer = transport.invoke('connection', {})
  host.terminate()
  expect(await answer).toEqual(lost)
})

test('it connects again by itself and says so', async () => {
  const { transport, host, links } = await connect()
  const again = once(server, 'connection')
  host.terminate()
  await vi.waitFor(() => expect(links).toEqual(['connected', 'lost']), patience)
  expect(await transport.invoke('connection', {})).toEqual(lost)
  await again
  await vi.waitFor(() => expect(links).toEqual(['connected', 'lost', 'connected']), patience)
})
