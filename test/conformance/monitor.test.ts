import { expect, test } from 'vitest'
import { ana } from '#test/support/a-service.ts'
import { PublishedDocument } from './published-document.ts'
import { aClient, operationsIn } from './the-client.ts'

const document = new PublishedDocument('twilio_monitor_v1', (operationId) => operationId.endsWith('Alert'))

test('alerts work through the official client and answer as published', async () => {
  const { client, takeSeen } = await aClient()
  const service = await client.proxy.v1.services.create({ uniqueName: 'rides' })
  const { sessions } = client.proxy.v1.services(service.sid)
  const session = await sessions.create()
  for (const identifier of [ana, '+14155550133', '+14155550144']) {
    await expect(sessions(session.sid).participants.create({ identifier })).rejects.toMatchObject({ code: 80205 })
  }
  takeSeen()

  const alerts = await client.monitor.v1.alerts.list({ pageSize: 2 })
  const [newest] = alerts
  await client.monitor.v1.alerts(newest?.sid ?? '').fetch()
  expect(alerts.map(({ errorCode, resourceSid }) => [errorCode, resourceSid])).toEqual(
    Array.from({ length: 3 }, () => ['80205', session.sid]),
  )
  expect(operationsIn(document, takeSeen())).toEqual(['ListAlert', 'ListAlert', 'FetchAlert'])
})
