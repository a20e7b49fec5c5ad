import { expect, test } from 'vitest'
import { aHost, type TestHost } from '#test/support/a-host.ts'

const ana = '/phones/%2B14155550111/calls'
const ben = '/phones/%2B14155550122/calls'
const at = '2026-11-20T14:00:00.000Z'

interface Calls {
  readonly calls: readonly { readonly sid: string; readonly status: string }[]
}

/** Ana dials; the SIDs of both own legs. */
async function ringing({ ask }: TestHost) {
  const dialled = await ask('POST', ana, { to: '+14155551212' })
  const { callSid } = dialled.body as { callSid: string }
  const received = (await ask('GET', ben)).body as Calls
  return { dialled, own: `${ana}/${callSid}`, bens: `${ben}/${received.calls[0]?.sid}` }
}

test('a call rings on the partner’s phone, from a proxy number', async () => {
  const host = await aHost()
  const { dialled } = await ringing(host)
  const sid = expect.stringMatching(/^CA[0-9a-f]{32}$/)
  expect(dialled).toEqual({
    status: 200,
    body: {
      callSid: sid,
      outcome: 'ringing',
      interactionSid: expect.stringMatching(/^KI[0-9a-f]{32}$/),
      alertSids: [],
      traceId: expect.any(String),
    },
  })
  const order = expect.any(Number)
  const call = { sid, status: 'ringing', startedAt: at, answeredAt: null, endedAt: null, order, heard: [] }
  expect(await host.ask('GET', ana)).toEqual({
    status: 200,
    body: { calls: [{ ...call, direction: 'dialled', peer: '+14155551212', heard: expect.any(Array) }] },
  })
  expect(await host.ask('GET', ben)).toEqual({
    status: 200,
    body: { calls: [{ ...call, direction: 'received', peer: '+14155553434' }] },
  })
})

test('both hear what is said, and either may hang up', async () => {
  const host = await aHost()
  const { own, bens } = await ringing(host)
  expect(await host.ask('POST', `${bens}/answer`)).toMatchObject({
    status: 200,
    body: { status: 'in-progress', answeredAt: at },
  })
  await host.ask('POST', `${own}/say`, { text: 'Where are you?' })
  await host.ask('POST', `${bens}/dtmf`, { digits: '12#' })
  expect(await host.ask('GET', ben)).toMatchObject({
    body: { calls: [{ heard: expect.arrayContaining([{ at, from: 'peer', text: 'Where are you?' }]) }] },
  })
  await host.ask('POST', '/clock', { advanceSeconds: 5 })
  expect(await host.ask('POST', `${bens}/hangup`)).toMatchObject({
    status: 200,
    body: { status: 'completed', endedAt: '2026-11-20T14:00:05.000Z' },
  })
  expect(((await host.ask('GET', ana)).body as Calls).calls[0]?.status).toBe('completed')
})

test('declining gives busy, hanging up before the answer canceled', async () => {
  const host = await aHost()
  const declined = await ringing(host)
  expect(await host.ask('POST', `${declined.bens}/decline`)).toMatchObject({ status: 200, body: { status: 'busy' } })
  const { body } = await host.ask('POST', ana, { to: '+14155551212' })
  const { callSid } = body as { callSid: string }
  expect(await host.ask('POST', `${ana}/${callSid}/hangup`)).toMatchObject({
    status: 200,
    body: { status: 'canceled' },
  })
})

test('what is not possible now is a conflict', async () => {
  const host = await aHost()
  const { own } = await ringing(host)
  expect(await host.ask('POST', `${own}/say`, { text: 'Hello?' })).toMatchObject({
    status: 409,
    body: { code: 'call_state' },
  })
})

test('an unknown call, action or phone is not found', async () => {
  const host = await aHost()
  const { own } = await ringing(host)
  const answers = [
    await host.ask('POST', `${ana}/CA00000000000000000000000000000000/answer`),
    await host.ask('POST', `${own}/transfer`),
    await host.ask('GET', '/phones/%2B14155550199/calls'),
  ]
  expect(answers).toMatchObject(answers.map(() => ({ status: 404, body: { code: 'not_found' } })))
})

test('nothing to say is refused', async () => {
  const host = await aHost()
  const { own, bens } = await ringing(host)
  await host.ask('POST', `${bens}/answer`)
  const answers = [
    await host.ask('POST', `${own}/say`, { text: '' }),
    await host.ask('POST', `${own}/dtmf`, { digits: 'A' }),
  ]
  expect(answers).toMatchObject(answers.map(() => ({ status: 400, body: { code: 'invalid_body' } })))
})
