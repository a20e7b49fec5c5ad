import { expect, test } from 'vitest'
import { aSimulator } from '#test/support/a-simulator.ts'

test('a first launch shows two phones, an active session and one exchanged message', async () => {
  const { services, numbers, phones, sessions, counts, leaks } = (await aSimulator()).snapshot()
  expect(services).toMatchObject([{ uniqueName: 'rides' }])
  expect(numbers.map(({ e164, pool }) => [e164, pool?.inUse])).toEqual([
    ['+14155551212', 1],
    ['+14155553434', 1],
  ])
  expect(sessions).toMatchObject([
    {
      uniqueName: 'Ride 7',
      status: 'in-progress',
      ttl: 3600,
      participants: [
        { friendlyName: 'Ana', identifier: '+14155550111', proxyIdentifier: '+14155551212' },
        { friendlyName: 'Ben', identifier: '+14155550122', proxyIdentifier: '+14155553434' },
      ],
    },
  ])
  const body = "Hi Ben, I'm outside — blue jacket."
  expect(phones).toMatchObject([
    { phone: { label: 'Ana' }, messages: [{ direction: 'sent', peer: '+14155551212', body }], calls: [] },
    { phone: { label: 'Ben' }, messages: [{ direction: 'received', peer: '+14155553434', body }], calls: [] },
  ])
  expect(counts).toEqual({
    services: 1,
    phoneNumbers: 2,
    sessions: 1,
    participants: 2,
    interactions: 1,
    alerts: 0,
    phones: 2,
  })
  expect(leaks).toMatchObject({ leaks: [], disclosures: [] })
})
