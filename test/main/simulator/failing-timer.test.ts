import { expect, test, vi } from 'vitest'
import { aSimulator, ridesOf, run } from '#test/support/a-simulator.ts'
import { HandTime } from '#test/support/hand-time.ts'
import { harmed } from '#test/support/harmed.ts'

const kindUnknown = "UPDATE timer SET kind = 'x' WHERE due_at = (SELECT min(due_at) FROM timer)"

test('a timer that throws is told once on standard error and is gone; the clock goes on to the next', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const made = await aSimulator({ empty: true })
  const { sid: serviceSid } = run(made, { type: 'service.create', uniqueName: 'errands' })
  const [first, second] = [60, 120].map((ttl) => run(made, { type: 'session.create', serviceSid, ttl }).sid)
  const time = new HandTime()
  const simulator = await aSimulator({
    saved: harmed(made.save(), kindUnknown),
    clock: { mode: 'running', rate: 1 },
    realTime: time,
  })
  const status = (sessionSid = '') => simulator.query({ type: 'session.find', sessionSid })?.status
  const { seq, now } = simulator.status()
  simulator.catchUp()
  time.pass(121_000)
  expect(simulator.clock()).toMatchObject({ mode: 'running', now: now + 120_000 })
  expect([simulator.status().seq, status(first), status(second)]).toEqual([seq + 2, 'open', 'closed'])
  expect(said.mock.calls).toEqual([
    ['Something went wrong inside Masquerade, which goes on without it:', expect.any(TypeError)],
  ])
  said.mockRestore()
})

test('a call ends whose TwiML cannot be gone on with', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const made = await aSimulator()
  const body = '<Response><Pause length="5"/><Say>Hi</Say></Response>'
  run(made, { type: 'responder.set', name: 'wait', contentType: 'application/xml', body })
  run(made, {
    type: 'service.update',
    serviceSid: ridesOf(made),
    outOfSessionCallbackUrl: 'https://responder.test/wait',
  })
  run(made, { type: 'phone.dial', from: '+14155550133', to: '+14155551212' })
  const simulator = await aSimulator({ saved: harmed(made.save(), "UPDATE call_script SET rest = 'x'") })
  await simulator.changeClock({ advanceSeconds: 5 })
  const [call] = simulator.query({ type: 'phone.calls', e164: '+14155550133', limit: 1 })
  expect([call?.status, call?.heard.map(({ text }) => text)]).toEqual(['completed', ['The call was ended.']])
  expect(said.mock.calls).toEqual([
    ['Something went wrong inside Masquerade, which goes on without it:', expect.any(SyntaxError)],
  ])
  said.mockRestore()
})
