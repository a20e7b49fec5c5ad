import { expect, test } from 'vitest'
import { answerHeaders } from '#main/hosts/answer-headers.ts'
import { socketPath, socketProtocols } from '#shared/contract/wire.ts'
import { aHost, authorization, type TestHost } from '#test/support/a-host.ts'
import { tokenIn } from './a-window.ts'
import { type RawAnswer, rawRequest } from './raw-request.ts'

const json = { authorization, 'content-type': 'application/json' }

/** Sends it to a fresh host; the answer, and whether anything was changed. */
async function send(
  path: string,
  request: Parameters<typeof rawRequest>[1],
): Promise<Pick<RawAnswer, 'status'> & { body: unknown; changed: boolean }> {
  const host = await aHost()
  const before = traceOf(host)
  const { status, text } = await rawRequest(`${host.url}${path}`, request)
  return { status, body: JSON.parse(text), changed: traceOf(host) !== before }
}

function traceOf({ simulator }: TestHost): string {
  return JSON.stringify([simulator.hash(), simulator.status(), simulator.snapshot()])
}

const messages = '/simulator/v1/phones/%2B14155550111/messages'
const message = JSON.stringify({ to: '+14155551212', body: 'Hi' })

test('an unknown command is not found', async () => {
  expect(await send('/simulator/v1/explode', { method: 'POST', headers: json, body: '{}' })).toEqual({
    status: 404,
    body: { code: 'not_found', message: 'There is no POST /simulator/v1/explode.' },
    changed: false,
  })
})

test('a wrong type is told with its place', async () => {
  const body = JSON.stringify({ to: '+14155551212', body: ['Hi'] })
  expect(await send(messages, { method: 'POST', headers: json, body })).toEqual({
    status: 400,
    body: {
      code: 'invalid_body',
      message: 'body: must be text',
      details: [{ path: 'body', message: 'must be text' }],
    },
    changed: false,
  })
})

test('an unknown phone is not found', async () => {
  expect(await send('/simulator/v1/phones/%2B14155550199/calls', { headers: json })).toEqual({
    status: 404,
    body: { code: 'not_found', message: 'There is no phone +14155550199.' },
    changed: false,
  })
})

test('malformed JSON is refused', async () => {
  expect(await send(messages, { method: 'POST', headers: json, body: '{"to": ' })).toEqual({
    status: 400,
    body: { code: 'invalid_body', message: expect.stringContaining('The body is not JSON: ') },
    changed: false,
  })
})

test('JSON that is no object is refused', async () => {
  expect(await send(messages, { method: 'POST', headers: json, body: '[1]' })).toEqual({
    status: 400,
    body: { code: 'invalid_body', message: 'The body must be a JSON object.' },
    changed: false,
  })
})

test.each([
  ['with its length', {}],
  ['in chunks', { 'transfer-encoding': 'chunked' }],
])('a body of 1 MB %s is too large', async (_how, extra) => {
  const body = JSON.stringify({ to: '+14155551212', body: 'x'.repeat(1_000_000) })
  expect(await send(messages, { method: 'POST', headers: { ...json, ...extra }, body })).toEqual({
    status: 413,
    body: { code: 'body_too_large', message: 'A body may have at most 65536 bytes.' },
    changed: false,
  })
})

test.each([
  ['a foreign Host', { host: 'example.com' }],
  ['a foreign Origin', { origin: 'https://example.com' }],
  ['a foreign page', { 'sec-fetch-site': 'cross-site' }],
])('%s is sent away, whatever its credentials', async (_who, headers) => {
  expect(await send(messages, { method: 'POST', headers: { ...json, ...headers }, body: message })).toEqual({
    status: 403,
    body: { code: 'forbidden', message: 'This server answers its own address and pages only.' },
    changed: false,
  })
})

test('every answer comes with the policy of the window, whoever gives it', async () => {
  const { url } = await aHost()
  const asked: readonly [path: string, headers: Record<string, string>][] = [
    ['/', {}],
    ['/nothing', {}],
    ['/v1/Services', { authorization }],
    ['/v1/Services', {}],
    ['/v1/Nothing', { authorization }],
    ['/2010-04-01/Accounts/AC0/Calls/CA0.json', { authorization }],
    ['/simulator/v1/state', { authorization }],
    ['/simulator/v1/state', {}],
    ['/simulator/v1/nothing', { authorization }],
    ['/window/workspace', {}],
    ['/simulator/v1/state', { authorization, host: 'example.com' }],
  ]
  const answers = await Promise.all(asked.map(([path, headers]) => rawRequest(`${url}${path}`, { headers })))
  expect(answers.map(({ headers }) => headers)).toEqual(asked.map(() => expect.objectContaining(answerHeaders)))
})

test('a refused upgrade is answered with the policy as well', async () => {
  const host = await aHost()
  const upgrade = { connection: 'Upgrade', upgrade: 'websocket' }
  const protocols = { 'sec-websocket-protocol': socketProtocols(tokenIn(host)).join(', ') }
  const asked: readonly [path: string, headers: Record<string, string>, status: number][] = [
    [socketPath, { ...upgrade, host: 'example.com' }, 403],
    ['/v1/Services', { ...upgrade, authorization }, 404],
    [socketPath, upgrade, 401],
    [socketPath, { ...upgrade, ...protocols }, 400],
    [socketPath, { ...upgrade, ...protocols, upgrade: 'h2c' }, 400],
  ]
  const answers = await Promise.all(asked.map(([path, headers]) => rawRequest(`${host.url}${path}`, { headers })))
  expect(answers).toEqual(
    asked.map(([, , status]) => ({ status, headers: expect.objectContaining(answerHeaders), text: '' })),
  )
})

test.each([
  ['no credentials', {}],
  ['a wrong token', { authorization: `Basic ${btoa('AC0123456789abcdef0123456789abcdef:wrong')}` }],
  ['another scheme', { authorization: authorization.replace('Basic', 'Bearer') }],
])('%s open nothing', async (_what, headers) => {
  expect(await send('/simulator/v1/state', { headers })).toEqual({
    status: 401,
    body: {
      code: 'unauthorized',
      message: 'Log in with the account SID as user name and the auth token as password.',
    },
    changed: false,
  })
})

test('who is not logged in is told how to', async () => {
  const { url } = await aHost()
  const { headers } = await rawRequest(`${url}/simulator/v1/state`, {})
  expect(headers['www-authenticate']).toBe('Basic realm="Masquerade", charset="UTF-8"')
})

test('no answer lets other sites read it', async () => {
  const { url } = await aHost()
  const { headers } = await rawRequest(`${url}/simulator/v1/state`, { headers: json })
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
})
