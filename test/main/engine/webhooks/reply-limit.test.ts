import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { alertCodes, aRide, messagesOf, received, rulesOf, text } from '#test/support/a-ride.ts'
import { ana, dan, n1 } from '#test/support/a-service.ts'
import { anAnswer, answer, listen, pendingOf, strayUrl } from '#test/support/a-webhook.ts'
import { done } from '#test/support/an-engine.ts'

/** A service that asks the application about strangers. */
function asking(): Engine {
  const { engine, service } = aRide()
  listen(engine, service, { outOfSessionCallbackUrl: strayUrl })
  return engine
}

/** Dan writes, and the application answers with so many texts. */
function write(engine: Engine, replies: number) {
  const contact = text(engine, dan, n1, 'Open?')
  answer(engine, anAnswer(200, 'text/xml', `<Response>${'<Message>Closed</Message>'.repeat(replies)}</Response>`))
  return contact
}

const traceOf = (engine: Engine, traceId: string) => engine.query({ type: 'trace', traceId })?.steps ?? []

test('what is too much is told in the trace, and only what is sent counts as run', () => {
  const engine = asking()
  const { traceId } = write(engine, 17)
  expect(received(engine, dan)).toHaveLength(15)
  expect(traceOf(engine, traceId).slice(-2)).toMatchObject([
    {
      rule: 'reply-limit',
      passed: false,
      saw: `${n1} has sent 0 replies to ${dan} within 30 seconds, and the TwiML has 17 replies.`,
      decided: 'Only 15 of them may be sent (14107).',
    },
    { rule: 'twiml', saw: `The answer is TwiML: ${'Message, '.repeat(5)}Message and 9 more.` },
  ])
  expect(engine.query({ type: 'alerts', afterSeq: 0, limit: 9 }).map(({ text }) => text)).toEqual([
    `${n1} has replied to ${dan} 15 times within 30 seconds of simulated time; 2 more replies were not sent.`,
  ])
  expect(traceOf(engine, write(engine, 1).traceId).at(-1)).toMatchObject({
    saw: 'The answer is TwiML of which nothing can be run.',
    decided: 'Nothing goes on.',
  })
})

test('replies count whatever became of them, but not what the platform itself answers to keywords', () => {
  const engine = asking()
  for (let asked = 0; asked < 5; asked++) {
    text(engine, dan, n1, 'HELP')
    if (engine.query({ type: 'webhooks.pending' }).length > 0) answer(engine, anAnswer(204), pendingOf(engine).id)
  }
  done(engine, { type: 'phone.set', e164: dan, label: 'Dan', deliver: 'undelivered' })
  const [first, second] = [write(engine, 14), write(engine, 2)]
  expect([first, second].map((contact) => rulesOf(engine, contact).at(-2))).toEqual(['reply-limit', '!reply-limit'])
  expect(alertCodes(engine).filter((code) => code === 14107)).toEqual([14107])
  done(engine, { type: 'phone.remove', e164: dan })
  expect(rulesOf(engine, write(engine, 1)).at(-2)).toBe('!reply-limit')
})

test('replies count however many texts of others came after them', () => {
  const engine = asking()
  write(engine, 15)
  for (let count = 0; count < 2501; count++) text(engine, ana, n1, 'Hi')
  expect(rulesOf(engine, write(engine, 1)).at(-2)).toBe('!reply-limit')
})

test('a person who has opted out is told nothing, and the trace says so once', () => {
  const engine = asking()
  text(engine, dan, n1, 'STOP')
  const before = messagesOf(engine, dan).length
  const contact = write(engine, 3)
  expect(messagesOf(engine, dan)).toHaveLength(before + 1)
  expect(rulesOf(engine, contact).slice(-3)).toEqual(['reply-limit', '!outbound-opt-out', 'twiml'])
})
