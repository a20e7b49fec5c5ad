import { expect, test } from 'vitest'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { PublishedDocument } from './published-document.ts'
import { aClient, operationsIn } from './the-client.ts'

const document = new PublishedDocument('twilio_proxy_v1')

test('every operation works through the official client and answers as published', async () => {
  const { client, server, takeSeen } = await aClient()
  await server.ask('PUT', `/numbers/${encodeURIComponent(n1)}`)
  const { sid: pn2 } = (await server.ask('PUT', `/numbers/${encodeURIComponent(n2)}`)).body as { sid: string }

  const service = await client.proxy.v1.services.create({
    uniqueName: 'rides',
    defaultTtl: 60,
    callbackUrl: 'http://localhost:9/callback',
    geoMatchLevel: 'overlay',
    numberSelectionBehavior: 'avoid-sticky',
  })
  const services = client.proxy.v1.services
  await services(service.sid).fetch()
  await services('rides').fetch()
  await services(service.sid).update({
    callbackUrl: '',
    geoMatchLevel: 'extended-area-code' as 'country',
    interceptCallbackUrl: '',
  })
  await services.list()

  const { phoneNumbers, sessions } = services(service.sid)
  await phoneNumbers.create({ phoneNumber: n1 })
  const second = await phoneNumbers.create({ sid: pn2, isReserved: true })
  await phoneNumbers(second.sid).update({ isReserved: false })
  await phoneNumbers(second.sid).fetch()
  await phoneNumbers.list()

  const person = (identifier: string) => JSON.stringify({ Identifier: identifier, FriendlyName: 'Somebody' })
  const session = await sessions.create({
    uniqueName: 'Ride 7',
    ttl: 3600,
    mode: 'voice-and-message',
    dateExpiry: new Date('2027-01-01'),
    participants: [person(ana), person(ben)],
  })
  await sessions('Ride 7').fetch()
  await sessions(session.sid).update({ ttl: 7200 })
  await sessions.list()

  const { participants, interactions } = sessions(session.sid)
  const [first, partner] = await participants.list()
  if (first === undefined || partner === undefined) throw new Error('The session has no two participants.')
  await participants(first.sid).fetch()
  await participants(partner.sid).remove()
  await participants.create({ identifier: '+14155550133', friendlyName: 'Cleo', proxyIdentifier: n2 })

  const { messageInteractions } = participants(first.sid)
  const sent = await messageInteractions.create({ body: 'Your driver is here.' })
  await messageInteractions(sent.sid).fetch()
  await messageInteractions.list()
  await server.ask('POST', `/phones/${encodeURIComponent(ana)}/messages`, { to: first.proxyIdentifier, body: 'Thanks' })
  await server.ask('POST', `/phones/${encodeURIComponent(ana)}/calls`, { to: first.proxyIdentifier })
  const [interaction] = await interactions.list()
  await interactions(interaction?.sid ?? '').fetch()
  await interactions(interaction?.sid ?? '').remove()

  await sessions(session.sid).remove()
  await phoneNumbers(second.sid).remove()
  await services(service.sid).remove()
  expect([...new Set(operationsIn(document, takeSeen()))].sort()).toEqual(document.operationIds)
})
