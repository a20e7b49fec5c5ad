import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { replay } from '#main/engine/replay.ts'
import { commandSchema } from '#shared/contract/command.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import { type ContactEntry, isContactEntry } from '#shared/resources/timeline-entry.ts'
import { callsOf, messagesOf } from '#test/support/a-ride.ts'
import { ana, aService, ben, cleo, dan } from '#test/support/a-service.ts'
import { aSession } from '#test/support/a-session.ts'
import { anAnswer, answer, callbackUrl, interceptUrl, listen, noAnswer, strayUrl } from '#test/support/a-webhook.ts'
import { anAction, commandFor, people, pool } from '#test/support/an-action.ts'
import { anEngine, pass } from '#test/support/an-engine.ts'

const responders = ['allow', 'block', 'error', 'silent', 'closed-twiml', 'auto-create'].map(
  (name) => `https://responder.test/${name}`,
)
const urls = fc.record({
  callbackUrl: fc.constantFrom('', callbackUrl, ...responders),
  interceptCallbackUrl: fc.constantFrom('', interceptUrl, ...responders),
  outOfSessionCallbackUrl: fc.constantFrom('', strayUrl, ...responders),
})
const twiml = `<Response><Message>no</Message><Say>no</Say><Dial>${cleo}</Dial><Say>bye</Say></Response>`
const reply = fc.constantFrom<WebhookAnswer>(
  anAnswer(200),
  anAnswer(403),
  anAnswer(500),
  noAnswer,
  anAnswer(200, 'application/xml', twiml),
  ...[ben, dan].map((person) => anAnswer(200, 'application/json', `{"participantIdentifier":"${person}"}`)),
)
const anEventWithWebhooks = fc.oneof(
  { weight: 6, arbitrary: anAction },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('reply' as const), reply }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('listen' as const), urls }) },
)
type Happening = typeof anEventWithWebhooks extends fc.Arbitrary<infer Drawn> ? Drawn : never

function happen(engine: Engine, serviceSid: string, happening: Happening): void {
  if (happening.does === 'wait') pass(engine, happening.seconds)
  else if (happening.does === 'listen') listen(engine, { sid: serviceSid }, happening.urls)
  else if (happening.does === 'reply') {
    const [request] = engine.query({ type: 'webhooks.pending' })
    if (request !== undefined) answer(engine, happening.reply, request.id)
  } else {
    const command = commandFor(engine, serviceSid, happening)
    if (command !== undefined) engine.execute(commandSchema.parse(command))
  }
}

function answerAll(engine: Engine): void {
  for (let waiting = engine.query({ type: 'webhooks.pending' }); waiting.length > 0; ) {
    answer(engine, anAnswer(200), waiting[0]?.id)
    waiting = engine.query({ type: 'webhooks.pending' })
  }
}

/** Everything answered, and enough time for all that runs by itself. */
function settle(engine: Engine): void {
  for (let round = 0; round < 3; round += 1) {
    answerAll(engine)
    pass(engine, 60)
  }
  answerAll(engine)
}

function inboundOf(engine: Engine): readonly ContactEntry[] {
  const { items } = engine.query({ type: 'timeline.rows', search: '', offset: 0, limit: 1000 })
  return items.filter(isContactEntry).filter(({ from }) => from !== null)
}

function expectOneOutcomeEach(engine: Engine): void {
  const inbound = inboundOf(engine)
  const texted = engine.journal().filter(({ command }) => command.type === 'phone.sendMessage')
  const dialled = people.flatMap((phone) => callsOf(engine, phone).filter(({ direction }) => direction === 'dialled'))
  expect(inbound).toHaveLength(texted.length + dialled.length)
  for (const { outcome, traceId, state } of inbound) {
    expect([outcome, traceId]).not.toContain(null)
    expect(state).not.toBe('held')
    expect(traceId && engine.query({ type: 'trace', traceId })?.outcome).toBe(outcome)
  }
}

function expectMasked(engine: Engine): void {
  for (const own of people) {
    const shown = JSON.stringify([messagesOf(engine, own), callsOf(engine, own)])
    for (const other of people.filter((person) => person !== own)) expect(shown).not.toContain(other.slice(1))
  }
  expect(engine.query({ type: 'leaks' })).toMatchObject({ leaks: [], disclosures: [] })
}

test('each text and call has one outcome and one trace, shows nobody’s number, and replays', {
  timeout: 240_000,
}, () => {
  const happenings = fc.array(anEventWithWebhooks, { minLength: 5, maxLength: 40 })
  fc.assert(
    fc.property(fc.nat(0xffff), urls, happenings, (seed, first, drawn) => {
      const engine = anEngine({ seed })
      const service = aService(engine, pool)
      for (const other of [ana, cleo]) aSession(engine, service.sid, [other, ben])
      listen(engine, service, first)
      for (const happening of drawn) happen(engine, service.sid, happening)
      settle(engine)
      expect(engine.status().held).toBe(false)
      expectOneOutcomeEach(engine)
      expectMasked(engine)

      const again = anEngine({ seed })
      replay(again, engine.journal(), engine.status().seq)
      expect(again.hash()).toBe(engine.hash())
      again.close()
      engine.close()
    }),
    { numRuns: 100 },
  )
})
