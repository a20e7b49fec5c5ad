import { expect, onTestFinished, test, vi } from 'vitest'
import type { SavedRun } from '#main/simulator/saved-run.ts'
import type { Simulator } from '#main/simulator/simulator.ts'
import { WebhookSender } from '#main/webhooks/webhook-sender.ts'
import { account } from '#test/support/a-host.ts'
import { aSimulator, ridesOf, run } from '#test/support/a-simulator.ts'
import { aWebhookServer } from '#test/support/a-webhook-server.ts'
import { harmed } from '#test/support/harmed.ts'

const [ana, cleo, n1] = ['+14155550111', '+14155550133', '+14155551212']

/** Whatever is said on standard error. */
function listenToErrors() {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => said.mockRestore())
  return said.mock.calls
}

/** Somebody texts, and waits for what that URL of the service says; meanwhile the store comes to harm. */
async function aHarmed(urls: object, from: string, sql: string): Promise<{ saved: SavedRun; messageSid: string }> {
  const made = await aSimulator()
  run(made, { type: 'responder.set', name: 'slow', delaySeconds: 5 })
  run(made, { type: 'service.update', serviceSid: ridesOf(made), ...urls })
  const contact = run(made, { type: 'phone.sendMessage', from, to: n1, body: 'Hi' })
  return { saved: harmed(made.save(), sql), messageSid: contact.resourceSid }
}

/** It goes on from there, with a sender that asks for the answer. */
async function goOn(saved: SavedRun): Promise<Simulator> {
  const simulator = await aSimulator({ saved })
  const webhooks = new WebhookSender({ simulator, ...account, origin: '', ownPort: null })
  onTestFinished(() => webhooks.close())
  return simulator
}

function told(simulator: Simulator, resourceSid: string) {
  const contact = simulator.query({ type: 'contact', resourceSid })
  const trace = simulator.query({ type: 'trace', traceId: contact?.traceId ?? '' })
  return {
    outcome: contact?.outcome,
    codes: simulator.query({ type: 'alerts', afterSeq: 0, limit: 10 }).map(({ code }) => code),
    last: trace?.steps.at(-1)?.rule,
    held: simulator.status().held,
  }
}

const unreadable = "UPDATE timeline SET decisions = '[1]'"

const wentWrong = ['Something went wrong inside Masquerade, which goes on without it:', expect.any(Error)]

test('an answer that the simulation fails at comes to nothing, and time goes on', async () => {
  const errors = listenToErrors()
  const server = await aWebhookServer((response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ participantIdentifier: ana }))
  })
  const noMoreSessions = "CREATE TRIGGER full BEFORE INSERT ON session BEGIN SELECT RAISE(ABORT, 'full'); END"
  const { saved, messageSid } = await aHarmed({ outOfSessionCallbackUrl: server.url }, cleo, noMoreSessions)
  const simulator = await goOn(saved)
  await vi.waitUntil(() => !simulator.status().held)
  expect(told(simulator, messageSid)).toEqual({
    outcome: 'out-of-session',
    codes: [11200, 80913],
    last: 'out-of-session-answer',
    held: false,
  })
  expect(errors).toEqual([wentWrong])
})

test('where even that fails, what waited for the answer fails, and time goes on', async () => {
  const errors = listenToErrors()
  const server = await aWebhookServer()
  const { saved, messageSid } = await aHarmed({ interceptCallbackUrl: server.url }, ana, unreadable)
  const simulator = await goOn(saved)
  await vi.waitUntil(() => !simulator.status().held)
  expect(told(simulator, messageSid)).toEqual({ outcome: 'failed', codes: [80504], last: 'answer-taken', held: false })
  expect(errors).toEqual([wentWrong, wentWrong])
})

test('where the built-in responder answers, what waited for it fails as well', async () => {
  const errors = listenToErrors()
  const { saved, messageSid } = await aHarmed({ interceptCallbackUrl: 'https://responder.test/slow' }, ana, unreadable)
  const simulator = await goOn(saved)
  await simulator.changeClock({ advanceSeconds: 5 })
  expect(told(simulator, messageSid)).toEqual({ outcome: 'failed', codes: [80504], last: 'answer-taken', held: false })
  expect(errors).toEqual([wentWrong])
})

test('a call or text whose next TwiML cannot be taken comes to its end', async () => {
  const errors = listenToErrors()
  const server = await aWebhookServer()
  const made = await aSimulator()
  const body = `<Response><Redirect>${server.url}</Redirect></Response>`
  run(made, { type: 'responder.set', name: 'onwards', contentType: 'application/xml', body })
  const outOfSessionCallbackUrl = 'https://responder.test/onwards'
  run(made, { type: 'service.update', serviceSid: ridesOf(made), outOfSessionCallbackUrl })
  const called = run(made, { type: 'phone.dial', from: cleo, to: n1 })
  const texted = run(made, { type: 'phone.sendMessage', from: cleo, to: n1, body: 'Hi' })
  const simulator = await goOn(harmed(made.save(), unreadable))
  await vi.waitUntil(() => !simulator.status().held)
  const end = { outcome: 'out-of-session', codes: [80504, 80504], last: 'answer-taken', held: false }
  expect([called, texted].map(({ resourceSid }) => told(simulator, resourceSid))).toEqual([end, end])
  const [call] = simulator.query({ type: 'phone.calls', e164: cleo, limit: 1 })
  const heard = call?.heard.map(({ text }) => text)
  expect([call?.status, heard]).toEqual(['completed', ['The call was ended.']])
  expect(errors).toEqual(Array(4).fill(wentWrong))
})
