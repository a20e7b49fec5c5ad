import { expect, test, vi } from 'vitest'
import { settledContact } from '#main/simulator/settled-contact.ts'
import { ana, ben, n1 } from '#test/support/a-service.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { anAnswer, interceptUrl } from '#test/support/a-webhook.ts'

const patience = new AbortController().signal

/** The starter scene with an intercept URL, and a text of Ana’s that waits for it. */
async function aHeldText(interceptCallbackUrl: string) {
  const simulator = await aSimulator()
  const [service] = simulator.query({ type: 'services.page', after: 0, limit: 1 }).items
  run(simulator, {
    type: 'service.update',
    serviceSid: service?.item.sid ?? '',
    interceptCallbackUrl,
  })
  const contact = run(simulator, { type: 'phone.sendMessage', from: ana, to: n1, body: 'Hi' })
  return { simulator, contact }
}

test('a contact is settled when the application has answered', async () => {
  const { simulator, contact } = await aHeldText(interceptUrl)
  const settled = settledContact(simulator, contact, patience)
  const [request] = simulator.query({ type: 'webhooks.pending' })
  run(simulator, {
    type: 'webhook.answered',
    requestId: request?.id ?? '',
    answer: anAnswer(403),
  })
  expect(await settled).toMatchObject({
    ok: true,
    value: { outcome: 'blocked-intercept', alertSids: [expect.any(String)] },
  })
})

test('a contact about which a responder decided within its own step is settled at once', async () => {
  const { simulator, contact } = await aHeldText('https://responder.test/allow')
  expect(contact.outcome).toBeNull()
  expect(await settledContact(simulator, contact, patience)).toMatchObject({
    ok: true,
    value: { outcome: 'forwarded' },
  })
  expect(simulator.query({ type: 'phone.messages', e164: ben, limit: 9 }).at(-1)).toMatchObject({ body: 'Hi' })
})

test('a contact whose run ends before is not', async () => {
  const { simulator, contact } = await aHeldText(interceptUrl)
  const settled = settledContact(simulator, contact, patience)
  simulator.reset()
  expect(await settled).toMatchObject({ ok: false, error: { code: 'other_run' } })
})

test('nothing is looked up any more for who no longer waits', async () => {
  const { simulator, contact } = await aHeldText(interceptUrl)
  const leaving = new AbortController()
  const settled = settledContact(simulator, contact, leaving.signal)
  leaving.abort()
  expect(await settled).toMatchObject({ ok: false, error: { code: 'connection_lost' } })
  const looks = vi.spyOn(simulator, 'query')
  run(simulator, { type: 'phone.set', e164: ben, label: 'Benedict' })
  expect(looks).not.toHaveBeenCalled()
})
