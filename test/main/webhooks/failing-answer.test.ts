import { expect, onTestFinished, test, vi } from 'vitest'
import { reopenDatabase } from '#main/store/database.ts'
import { WebhookSender } from '#main/webhooks/webhook-sender.ts'
import { account } from '#test/support/a-host.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { aWebhookServer } from '#test/support/a-webhook-server.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

test('an answer that the simulation fails at is told on standard error, and everything else goes on', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => said.mockRestore())
  const server = await aWebhookServer()
  const made = await aSimulator()
  const { sid: serviceSid = '' } = made.query({ type: 'service', sidOrName: 'rides' }) ?? {}
  run(made, { type: 'service.update', serviceSid, interceptCallbackUrl: server.url })
  run(made, { type: 'phone.sendMessage', from: '+14155550111', to: '+14155551212', body: 'Hi' })
  const saved = made.save()
  const db = reopenDatabase(sqlite, saved.image.database)
  db.run("UPDATE timeline SET decisions = '[1]'")
  const image = { ...saved.image, database: db.capture() }
  db.close()
  const simulator = await aSimulator({ saved: { ...saved, image } })
  const webhooks = new WebhookSender({ simulator, ...account, origin: '', ownPort: null })
  onTestFinished(() => webhooks.close())
  await vi.waitUntil(() => said.mock.calls.length > 0)
  expect(said.mock.calls).toEqual([
    ['Something went wrong inside Masquerade, which goes on without it:', expect.any(TypeError)],
  ])
  run(simulator, { type: 'phone.set', e164: '+14155550133', label: 'Cleo' })
  expect(simulator.query({ type: 'phone', e164: '+14155550133' })?.label).toBe('Cleo')
})
