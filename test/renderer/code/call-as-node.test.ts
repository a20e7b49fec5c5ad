import { expect, test } from 'vitest'
import { callAsNode } from '#renderer/features/code/call-as-node.ts'

test('a form becomes a call of the official library, with the types that it declares', () => {
  const params = { UniqueName: "Ana's ride", Ttl: '3600', DateExpiry: '2026-11-21T00:00:00.000Z' }
  expect(callAsNode({ method: 'POST', path: '/v1/Services/KS1/Sessions', params })).toBe(
    `await client.proxy.v1.services('KS1').sessions.create({
  uniqueName: 'Ana\\'s ride',
  ttl: 3600,
  dateExpiry: new Date('2026-11-21T00:00:00.000Z'),
})`,
  )
  expect(
    callAsNode({ method: 'POST', path: '/v1/Services/KS1/PhoneNumbers/PN1', params: { IsReserved: 'true' } }),
  ).toBe(`await client.proxy.v1.services('KS1').phoneNumbers('PN1').update({ isReserved: true })`)
})

test('reading, listing and removing have the words of the library', () => {
  const ask = (method: string, path: string) => callAsNode({ method, path, params: {} })
  expect(ask('GET', '/v1/Alerts/NO1')).toBe(`await client.monitor.v1.alerts('NO1').fetch()`)
  expect(ask('GET', '/v1/Services')).toBe('await client.proxy.v1.services.list()')
  expect(ask('DELETE', '/2010-04-01/Accounts/{AccountSid}/Messages/SM1.json')).toBe(
    "await client.api.v2010.accounts(process.env.TWILIO_ACCOUNT_SID).messages('SM1').remove()",
  )
})

test('what the library has no call for is fetched', () => {
  const path = '/simulator/v1/phones/%2B14155550111/messages'
  expect(callAsNode({ method: 'POST', path, params: {}, body: { to: '+14155551212', body: 'Hi' } })).toBe(
    `await fetch(process.env.MASQUERADE_URL + '/simulator/v1/phones/%2B14155550111/messages', {
  method: 'POST',
  headers: { authorization: 'Basic ' + btoa(\`\${process.env.TWILIO_ACCOUNT_SID}:\${process.env.TWILIO_AUTH_TOKEN}\`), 'content-type': 'application/json' },
  body: JSON.stringify({"to":"+14155551212","body":"Hi"}),
})`,
  )
})
