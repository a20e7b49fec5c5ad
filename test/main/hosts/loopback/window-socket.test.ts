import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { audienceProtocols, maxRequestFrameBytes, socketPath, socketProtocols } from '#shared/contract/wire.ts'
import { account, aHost } from '#test/support/a-host.ts'
import { aWindow, tokenIn, upgradeStatus } from './a-window.ts'

test('a window begins with a snapshot', async () => {
  const host = await aHost()
  const window = await aWindow(host)
  expect(await window.batch(() => true)).toEqual({ kind: 'snapshot', snapshot: host.simulator.snapshot() })
})

test('a message sent in one window appears in every window', async () => {
  const host = await aHost()
  const [one, other] = [await aWindow(host), await aWindow(host)]
  const params = { type: 'phone.sendMessage', from: '+14155550122', to: '+14155553434', body: 'Two minutes!' }
  expect(await one.send(JSON.stringify({ id: 4, method: 'execute', params }))).toMatchObject({
    id: 4,
    result: { ok: true, value: { outcome: 'forwarded' } },
  })
  for (const window of [one, other]) {
    expect(await window.batch(({ kind }) => kind === 'events')).toMatchObject({
      events: expect.arrayContaining([
        expect.objectContaining({
          type: 'phone.message',
          phone: '+14155550111',
          message: expect.objectContaining({ body: 'Two minutes!', peer: '+14155551212' }),
        }),
      ]),
    })
  }
})

test('a window for an audience may look and do nothing', async () => {
  const host = await aHost()
  const window = await aWindow(host, audienceProtocols(tokenIn(host)))
  await window.batch(({ kind }) => kind === 'scene')
  expect(window.batches.map(({ kind }) => kind)).toEqual(['snapshot', 'scene'])
  const params = { type: 'phone.sendMessage', from: '+14155550122', to: '+14155553434', body: 'Two minutes!' }
  for (const [method, asked] of [
    ['execute', params],
    ['connection', {}],
  ] as const) {
    const { result } = await window.send(JSON.stringify({ id: 1, method, params: asked }))
    expect(result).toMatchObject({ ok: false, error: { code: 'forbidden', status: 403 } })
  }
})

describe('the host answers', () => {
  test.each([
    ['query', { type: 'phone', e164: '+14155550111' }, { label: 'Ana' }],
    ['clock', { rate: 60 }, { rate: 60 }],
    ['reset', { empty: true }, null],
    ['rewind', { toSeq: 1 }, null],
    ['stepBack', {}, null],
    ['connection', {}, account],
  ])('%s', async (method, params, value) => {
    const window = await aWindow(await aHost())
    const answer = await window.send(JSON.stringify({ id: 1, method, params }))
    expect(answer).toMatchObject({ id: 1, result: { ok: true, value } })
  })

  test('resource with addresses of its own origin', async () => {
    const host = await aHost()
    const window = await aWindow(host)
    const sid = host.simulator.query({ type: 'service', sidOrName: 'rides' })?.sid
    expect(
      await window.send(JSON.stringify({ id: 1, method: 'resource', params: { kind: 'service', sid } })),
    ).toMatchObject({
      result: { ok: true, value: { sid, account_sid: account.accountSid, url: `${host.url}/v1/Services/${sid}` } },
    })
  })
})

describe('a bad frame gets a clear answer and changes nothing:', () => {
  test.each([
    ['no JSON', 'hello', null, 'A frame must be JSON text.'],
    ['no object', '5', null, 'The request must be a JSON object.'],
    ['no number', '{"method":"query","params":{}}', null, 'id: must be given'],
    ['an unknown method', '{"id":1,"method":"explode","params":{}}', 1, 'method: Invalid discriminator value.'],
    [
      'an unknown command',
      '{"id":2,"method":"execute","params":{"type":"explode"}}',
      2,
      'params.type: Invalid discriminator value.',
    ],
    [
      'a wrong type',
      '{"id":3,"method":"execute","params":{"type":"phone.set","e164":5}}',
      3,
      "'e164' is invalid. It must be text.",
    ],
    ['a stray field', '{"id":4,"method":"connection","params":{},"x":1}', 4, 'Unrecognized key: "x"'],
  ])('%s', async (_what, text, id, message) => {
    const host = await aHost()
    const window = await aWindow(host)
    const before = [host.simulator.hash(), host.simulator.snapshot()]
    expect(await window.send(text)).toEqual({
      id,
      result: {
        ok: false,
        error: expect.objectContaining({
          code: 'invalid_body',
          status: 400,
          message: expect.stringContaining(message),
        }),
      },
    })
    expect([host.simulator.hash(), host.simulator.snapshot()]).toEqual(before)
  })

  test('a binary one', async () => {
    const { socket, send } = await aWindow(await aHost())
    socket.send(Buffer.from([1, 2, 3]))
    expect(await send('{')).toMatchObject({ id: null, result: { ok: false } })
  })

  test('one longer than any but a scene may be', async () => {
    const { send } = await aWindow(await aHost())
    const frame = { id: 1, method: 'query', params: { type: 'service', sidOrName: 'x'.repeat(64 * 1024) } }
    expect(await send(JSON.stringify(frame))).toMatchObject({ id: 1, result: { error: { code: 'body_too_large' } } })
  })

  test('one too long ends the connection', async () => {
    const { socket } = await aWindow(await aHost())
    socket.send(' '.repeat(maxRequestFrameBytes + 1))
    const [code] = await once(socket, 'close')
    expect(code).toBe(1009)
  })
})

describe('the socket opens', () => {
  async function status(change: { path?: string; protocols?: string[]; headers?: Record<string, string> }) {
    const host = await aHost()
    const { path = socketPath, protocols = socketProtocols(tokenIn(host)), headers } = change
    return upgradeStatus(`${host.url}${path}`.replace('http', 'ws'), protocols, headers)
  }

  test('for the token of this run', async () => expect(await status({})).toBe(101))
  test('for no other token', async () => expect(await status({ protocols: socketProtocols('guess') })).toBe(401))
  test('for no missing token', async () => expect(await status({ protocols: [] })).toBe(401))
  test.each(['/', '/window/socket/', '/window/socket?x', '/WINDOW/socket', '//window/socket', '/window%2fsocket'])(
    'at its own path, not at %s',
    async (path) => expect(await status({ path })).toBe(404),
  )
  test('for no foreign Host', async () => expect(await status({ headers: { host: 'example.com' } })).toBe(403))
  test('for no foreign Origin', async () =>
    expect(await status({ headers: { origin: 'https://example.com' } })).toBe(403))
  test('for no foreign page', async () =>
    expect(await status({ headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403))
})

test('closing the host ends every connection', async () => {
  const host = await aHost()
  const { socket } = await aWindow(host)
  await Promise.all([once(socket, 'close'), host.close()])
  await expect(fetch(host.url)).rejects.toThrow()
})
