import { expect, test, vi } from 'vitest'
import { aHost, authorization } from '#test/support/a-host.ts'
import { n1 } from '#test/support/a-service.ts'
import { run } from '#test/support/a-simulator.ts'

const ana = '/phones/%2B14155550111/messages'
const ben = '/phones/%2B14155550122/messages'
const at = '2026-11-20T14:00:00.000Z'
const sm = expect.stringMatching(/^SM[0-9a-f]{32}$/)
const order = expect.any(Number)
const greeting = { sid: sm, body: "Hi Ben, I'm outside — blue jacket.", mediaUrls: [], at, order }

test('each phone shows its own leg, with the proxy number as the other end', async () => {
  const { ask } = await aHost()
  const sent = await ask('POST', ben, { to: '+14155553434', body: 'Two minutes!' })
  const reply = { sid: sm, body: 'Two minutes!', mediaUrls: [], at, order }
  expect(sent).toEqual({
    status: 200,
    body: {
      messageSid: sm,
      outcome: 'forwarded',
      interactionSid: expect.stringMatching(/^KI[0-9a-f]{32}$/),
      alertSids: [],
      traceId: expect.any(String),
    },
  })
  expect(await ask('GET', ana)).toEqual({
    status: 200,
    body: {
      messages: [
        { ...greeting, direction: 'sent', peer: '+14155551212', status: 'sent' },
        { ...reply, direction: 'received', peer: '+14155551212', status: 'received' },
      ],
    },
  })
  expect(await ask('GET', ben)).toEqual({
    status: 200,
    body: {
      messages: [
        { ...greeting, direction: 'received', peer: '+14155553434', status: 'received' },
        { ...reply, direction: 'sent', peer: '+14155553434', status: 'sent' },
      ],
    },
  })
})

test('a message to a number in no pool reaches nobody', async () => {
  const { ask } = await aHost()
  expect(await ask('POST', ana, { to: '+14155559999', body: 'Hello?' })).toMatchObject({
    status: 200,
    body: { outcome: 'not-proxy', interactionSid: null, alertSids: [] },
  })
})

test('a phone exists as soon as it writes', async () => {
  const { ask } = await aHost()
  const path = '/phones/%2B14155550133/messages'
  expect(await ask('GET', path)).toEqual({
    status: 404,
    body: { code: 'not_found', message: 'There is no phone +14155550133.' },
  })
  expect(await ask('POST', path, { to: '+14155551212', body: 'Hi' })).toMatchObject({
    status: 200,
    body: { outcome: 'out-of-session', interactionSid: null },
  })
  expect(await ask('GET', path)).toMatchObject({ status: 200, body: { messages: [{ body: 'Hi', status: 'sent' }] } })
})

test.each([
  [{}, 'to'],
  [{ to: '+14155551212' }, 'body'],
  [{ to: '+14155551212', body: 5 }, 'body'],
  [{ to: 'Ben', body: 'Hi' }, 'to'],
  [{ to: '+14155551212', body: 'Hi', from: '+14155550122' }, 'from'],
])('%j is no message', async (body, field) => {
  const { ask, simulator } = await aHost()
  const hash = simulator.hash()
  const answer = await ask('POST', ana, body)
  expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_body', message: expect.stringContaining(field) } })
  expect(simulator.hash()).toBe(hash)
})

test('who leaves before the outcome is known is not waited for any more', async () => {
  const { url, simulator } = await aHost()
  const silent = 'https://responder.test/silent'
  const serviceSid = simulator.snapshot().services[0]?.sid ?? ''
  run(simulator, { type: 'service.update', serviceSid, interceptCallbackUrl: silent })
  const leaving = new AbortController()
  let listening = 0
  const left = new Promise<void>((resolve) => {
    const onChange = simulator.onChange.bind(simulator)
    vi.spyOn(simulator, 'onChange').mockImplementation((listener) => {
      const stop = onChange(listener)
      listening += 1
      leaving.abort()
      return () => {
        listening -= 1
        resolve()
        return stop()
      }
    })
  })
  const asked = fetch(`${url}/simulator/v1${ana}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ to: n1, body: 'Hi' }),
    signal: leaving.signal,
  })
  await expect(asked).rejects.toThrow()
  await left
  expect(listening).toBe(0)
})

test('a text may be empty, and is forwarded like any other; nothing at all is no text', async () => {
  const { ask } = await aHost()
  expect(await ask('POST', ana, { to: '+14155551212', body: '' })).toMatchObject({ body: { outcome: 'forwarded' } })
  expect(await ask('GET', ben)).toMatchObject({ body: { messages: [{}, { body: '', direction: 'received' }] } })
  expect(await ask('POST', ana, { to: '+14155551212' })).toMatchObject({
    status: 400,
    body: { code: 'invalid_body', message: 'body: must be given when there is no media' },
  })
})
