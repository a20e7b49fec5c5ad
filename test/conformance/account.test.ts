import { expect, test } from 'vitest'
import { ana, n1 } from '#test/support/a-service.ts'
import { PublishedDocument } from './published-document.ts'
import { aClient, type ClientOfServer, operationsIn } from './the-client.ts'

const wanted = /^(Create|Delete|Fetch|List)IncomingPhoneNumber$|^(Delete|Fetch)Message$|^(Delete|Fetch|Update)Call$/
const document = new PublishedDocument('twilio_api_v2010', (operationId) => wanted.test(operationId))

test('numbers, messages and calls work through the official client and answer as published', async () => {
  const { client, server, takeSeen } = await aClient()
  const { incomingPhoneNumbers } = client
  const bought = await incomingPhoneNumbers.create({ phoneNumber: n1 })
  const another = await incomingPhoneNumbers.create({ areaCode: '212' })
  await incomingPhoneNumbers(another.sid).fetch()
  expect((await incomingPhoneNumbers.list({ pageSize: 1 })).map(({ phoneNumber }) => phoneNumber)).toEqual([
    n1,
    '+12125552000',
  ])
  await incomingPhoneNumbers(another.sid).remove()
  const seen = takeSeen()

  const { inbound, outbound, calls } = await exchange({ client, server }, bought.sid)
  takeSeen()
  for (const sid of [inbound, outbound]) await client.messages(sid).fetch()
  await client.messages(inbound).remove()
  expect(await client.calls(calls.outbound).update({ status: 'completed' })).toMatchObject({ status: 'canceled' })
  await client.calls(calls.inbound).fetch()
  await client.calls(calls.inbound).remove()
  const operations = operationsIn(document, [...seen, ...takeSeen()])
  expect([...new Set(operations)].sort()).toEqual(document.operationIds)
})

/** Two people text and call each other once; answers the SIDs of all legs. */
async function exchange({ client, server }: Pick<ClientOfServer, 'client' | 'server'>, numberSid: string) {
  const service = await client.proxy.v1.services.create({ uniqueName: 'rides' })
  const { phoneNumbers, sessions } = client.proxy.v1.services(service.sid)
  await phoneNumbers.create({ sid: numberSid })
  const person = (identifier: string) => JSON.stringify({ identifier })
  const session = await sessions.create({ participants: [person(ana), person('+14155550122')] })
  await server.ask('POST', `/phones/${encodeURIComponent(ana)}/messages`, { to: n1, body: 'Hi' })
  await server.ask('POST', `/phones/${encodeURIComponent(ana)}/calls`, { to: n1 })
  const [message, call] = await sessions(session.sid).interactions.list()
  return {
    inbound: message?.inboundResourceSid ?? '',
    outbound: message?.outboundResourceSid ?? '',
    calls: { inbound: call?.inboundResourceSid ?? '', outbound: call?.outboundResourceSid ?? '' },
  }
}
