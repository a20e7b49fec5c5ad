import twilio from 'twilio'
import { expect, test } from 'vitest'
import { type FormField, signRequest } from '#main/webhooks/sign-request.ts'
import { account } from '#test/support/a-host.ts'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { answering, aWebhookServer, silence, type WebhookHandler } from '#test/support/a-webhook-server.ts'
import { validating } from '#test/support/validating.ts'
import { aRide } from './a-ride.ts'
import { alertsOf, deliveriesOf, inboxOf, inCall, setPhone } from './happenings.ts'

/** A ride whose status callbacks go to this server. */
async function aReportedRide(handle?: WebhookHandler, overrides = '') {
  const server = await aWebhookServer(handle)
  const ride = await aRide({ service: { CallbackUrl: `${server.url}/status${overrides}` } })
  return { ...ride, server }
}

const outboundKeys = (params: object) => Object.keys(params).filter((key) => key.startsWith('outbound'))

test('T-158 a call is reported by its inbound leg, then as initiated, then with its final state', async () => {
  const { proxy, server } = await aReportedRide()
  await proxy.call(ana, n1)
  await inCall(proxy, ben, 'answer')
  await proxy.wait(5)
  await inCall(proxy, ana, 'hangup')
  const [first, second, last] = (await server.take(3)).map(({ params }) => params)
  expect(outboundKeys(first ?? {})).toEqual([])
  expect([first, second, last]).toMatchObject([
    { inboundResourceStatus: 'in-progress', interactionData: '' },
    { inboundResourceStatus: 'in-progress', outboundResourceStatus: 'initiated', interactionData: '' },
    { inboundResourceStatus: 'completed', outboundResourceStatus: 'completed', interactionData: '{"duration":"5"}' },
  ])
  expect((await deliveriesOf(proxy)).length).toBe(3)
})

test('T-158 the final state of a call that nobody answers is reported too', async () => {
  const { proxy, server } = await aReportedRide()
  await setPhone(proxy, ben, { onCall: 'busy' })
  await proxy.call(ana, n1)
  const statuses = (await server.take(3)).map(({ params }) => params.outboundResourceStatus)
  expect(statuses).toEqual([undefined, 'initiated', 'busy'])
})

test('T-159 types are Voice and Message, resource types call and message', async () => {
  const { proxy } = await aReportedRide()
  await proxy.text(ana, n1)
  await proxy.call(ana, n1)
  const types = (await deliveriesOf(proxy)).map(
    ({ params }) => `${params.interactionType} ${params.inboundResourceType}`,
  )
  expect([...new Set(types)]).toEqual(['Message message', 'Voice call'])
})

test.each([
  ['answers 500', answering(500), ''],
  ['times out', silence, '#tt=200'],
] as const)('T-160 a callback URL that %s leaves traffic alone, and 80908 behind', async (_what, handle, overrides) => {
  const { proxy } = await aReportedRide(handle, overrides)
  expect(await proxy.text(ana, n1, 'Hi')).toMatchObject({ outcome: 'forwarded' })
  expect(await inboxOf(proxy, ben)).toEqual([[n2, 'Hi']])
  const { length } = await deliveriesOf(proxy)
  expect(await alertsOf(proxy)).toEqual(Array(length).fill('80908 warning'))
})

test('T-161 the resources of a callback are addresses here, and can be fetched', async () => {
  const { proxy, server } = await aReportedRide()
  const { messageSid } = await proxy.text(ana, n1, 'Hi')
  const { callSid } = await proxy.call(ana, n1)
  const origin = `${proxy.server.url}/2010-04-01/Accounts/${account.accountSid}`
  const told = new Set((await server.take(5)).map(({ params }) => params.inboundResourceUrl))
  const [call, message] = [`${origin}/Calls/${callSid}.json`, `${origin}/Messages/${messageSid}.json`] as const
  expect([...told].sort()).toEqual([call, message])
  expect(await proxy.server.get(call)).toMatchObject({ status: 200, body: { sid: callSid, from: ana } })
  expect(await proxy.server.get(message)).toMatchObject({ status: 200, body: { sid: messageSid, body: 'Hi' } })
})

const vectors: readonly [url: string, fields: readonly FormField[], signature: string][] = [
  [
    'https://mycompany.com/myapp.php?foo=1&bar=2',
    Object.entries({
      CallSid: 'CA1234567890ABCDE',
      Caller: '+12349013030',
      Digits: '1234',
      From: '+12349013030',
      To: '+18005551212',
    }),
    '0/KCTR6DLpKmkAf8muzZqo1nDgQ=',
  ],
  [
    'https://example.com/proxy/cb',
    [
      ['A', 'b'],
      ['A', 'a'],
      ['A', 'b'],
      ['a', '1'],
      ['Z', '2'],
    ],
    'Rgxh3a5JUT376OwRM1BhKiFofqc=',
  ],
  [
    'https://example.com/proxy/cb',
    Object.entries({
      inboundParticipantSid: `KP${'1'.repeat(32)}`,
      inboundResourceSid: `SM${'2'.repeat(32)}`,
      inboundResourceStatus: 'delivered',
      inboundResourceType: 'message',
      interactionData: '{"body":"hello"}',
      interactionSid: `KI${'3'.repeat(32)}`,
      interactionType: 'Message',
    }),
    'w+cGoUqunfOfgApGpD9218Pc4wc=',
  ],
]

test.each(vectors)('T-162 a request to %s is signed as the platform signs it', (url, fields, signature) => {
  expect(signRequest(url, fields, '12345')).toBe(signature)
})

test('T-164 the official client accepts the signature of every callback, with the port in its address', async () => {
  const { proxy, server } = await aReportedRide(undefined, '?tenant=7&name=it%27s#rc=0')
  await proxy.text(ana, n1, 'Grüße, 東京 🙂')
  for (const { headers, params, target } of await server.take(3)) {
    const signature = String(headers['x-twilio-signature'])
    const isValid = (token: string) => twilio.validateRequest(token, signature, `${server.url}${target}`, params)
    expect([isValid(account.authToken), isValid('another token')]).toEqual([true, false])
  }
})

test('T-165 an intercept behind the client’s middleware with a wrong token answers 403, which blocks all traffic', async () => {
  const server = await aWebhookServer(validating('another token'))
  const { proxy } = await aRide({ service: { InterceptCallbackUrl: server.url } })
  expect(await proxy.text(ana, n1)).toMatchObject({ outcome: 'blocked-intercept' })
  expect(await proxy.call(ben, n2)).toMatchObject({ outcome: 'blocked-intercept' })
  expect(await deliveriesOf(proxy)).toMatchObject([
    { status: 403, answer: 'Twilio Request Validation Failed.' },
    { status: 403 },
  ])
  expect([await inboxOf(proxy, ben), await alertsOf(proxy)]).toEqual([[], ['80909 warning', '80909 warning']])
})
