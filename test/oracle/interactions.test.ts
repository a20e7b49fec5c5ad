import { expect, test } from 'vitest'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { refusalOf } from './a-proxy.ts'
import { aRide, type Ride } from './a-ride.ts'
import { inboxOf, inCall, interactionsIn, setPhone } from './happenings.ts'

const sid = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}[0-9a-f]{32}$`))

async function interactionOf({ proxy, session }: Ride) {
  const [interaction, ...others] = await interactionsIn(proxy, session)
  expect(others).toEqual([])
  return interaction
}

const messagesTo = ({ session, ben: sid }: Ride) => `${session.path}/Participants/${sid}/MessageInteractions`

test('T-112 a text is one interaction with both legs', async () => {
  const ride = await aRide()
  const { messageSid, interactionSid } = await ride.proxy.text(ana, n1, 'hi')
  expect(await interactionOf(ride)).toMatchObject({
    sid: interactionSid,
    type: 'message',
    data: '{"body":"hi"}',
    inbound_participant_sid: ride.ana,
    inbound_resource_sid: messageSid,
    inbound_resource_type: 'Message',
    outbound_participant_sid: ride.ben,
    outbound_resource_sid: sid('SM'),
    outbound_resource_status: 'delivered',
    outbound_resource_type: 'Message',
  })
})

test('T-113 the inbound leg of a text counts as delivered', async () => {
  const ride = await aRide()
  await ride.proxy.text(ana, n1, 'hi')
  expect(await interactionOf(ride)).toMatchObject({ inbound_resource_status: 'delivered' })
})

test('T-114 an answered call has its seconds as text, and is completed', async () => {
  const ride = await aRide()
  await ride.proxy.call(ana, n1)
  await ride.proxy.wait(3)
  await inCall(ride.proxy, ben, 'answer')
  await ride.proxy.wait(5)
  await inCall(ride.proxy, ana, 'hangup')
  expect(await interactionOf(ride)).toMatchObject({
    type: 'voice',
    data: '{"duration":"5"}',
    inbound_resource_sid: sid('CA'),
    outbound_resource_sid: sid('CA'),
    outbound_resource_status: 'completed',
  })
})

test.each([
  { onCall: 'manual', status: 'no-answer' },
  { onCall: 'no-answer', status: 'no-answer' },
  { onCall: 'busy', status: 'busy' },
  { onCall: 'decline', status: 'busy' },
])('T-115 a call to a phone set to $onCall ends as $status, without a duration', async ({ onCall, status }) => {
  const ride = await aRide()
  await setPhone(ride.proxy, ben, { onCall })
  await ride.proxy.call(ana, n1)
  await ride.proxy.wait(31)
  expect(await interactionOf(ride)).toMatchObject({ outbound_resource_status: status, data: '' })
})

test('T-116 a message from the application comes from the proxy number of the one it is for, and has no inbound leg', async () => {
  const ride = await aRide()
  const { proxy } = ride
  expect(await proxy.server.post(messagesTo(ride), { Body: 'hi' })).toMatchObject({
    status: 200,
    body: {
      participant_sid: ride.ben,
      inbound_participant_sid: null,
      inbound_resource_sid: null,
      inbound_resource_status: null,
      inbound_resource_type: null,
      inbound_resource_url: null,
      outbound_resource_sid: sid('SM'),
    },
  })
  expect([await inboxOf(proxy, ben), await inboxOf(proxy, ana)]).toEqual([[[n2, 'hi']], []])
})

test('T-117 a message from the application is among the interactions of the session', async () => {
  const ride = await aRide()
  const { body } = await ride.proxy.server.post(messagesTo(ride), { Body: 'hi' })
  expect(await interactionOf(ride)).toMatchObject({ sid: body.sid, data: '{"body":"hi"}' })
})

test('T-118 a message from the application needs a body or media', async () => {
  const ride = await aRide()
  expect(await ride.proxy.server.post(messagesTo(ride))).toMatchObject({ status: 400 })
  expect(await interactionsIn(ride.proxy, ride.session)).toEqual([])
})

test('T-119 an interaction cannot be made by request', async () => {
  const { proxy, session } = await aRide()
  const answer = await proxy.server.post(`${session.path}/Interactions`, { Body: 'hi' })
  expect(refusalOf(answer)).toEqual([405, 20004])
})

test('T-120 deleting an interaction leaves the messages behind it', async () => {
  const ride = await aRide()
  const { server } = ride.proxy
  const { messageSid } = await ride.proxy.text(ana, n1, 'hi')
  const { url, outbound_resource_sid } = await interactionOf(ride)
  expect(await server.delete(url)).toMatchObject({ status: 204 })
  expect(await server.get(url)).toMatchObject({ status: 404 })
  for (const kept of [messageSid, outbound_resource_sid]) {
    const message = await server.get(`/2010-04-01/Accounts/${server.accountSid}/Messages/${kept}.json`)
    expect(message).toMatchObject({ status: 200, body: { sid: kept, body: 'hi' } })
  }
})
