import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import { alertCodes, aRide, dial, lastCall, type Ride, received, text } from '#test/support/a-ride.ts'
import { ana, ben, dan, n1, n2 } from '#test/support/a-service.ts'
import { anAnswer, listen, requestsOf } from '#test/support/a-webhook.ts'
import { done, pass, refused, start } from '#test/support/an-engine.ts'

const responder = (name: string) => `https://responder.test/${name}`

function aRideAsking(urls: Parameters<typeof listen>[2]): Ride {
  const ride = aRide()
  listen(ride.engine, ride.service, urls)
  return ride
}

function responsesOf(engine: Engine): WebhookAnswer[] {
  const events = engine.eventsAfter(0)
  return events === 'gone' ? [] : events.flatMap((event) => (event.type === 'webhook.responded' ? [event.answer] : []))
}

test('each ready-made responder is there, and can be changed', () => {
  const { engine } = aRide()
  const names = () => engine.query({ type: 'responders' }).map(({ name }) => name)
  expect(names()).toEqual(['allow', 'block', 'error', 'silent', 'closed-twiml', 'auto-create'])
  expect(engine.query({ type: 'responder', name: 'block' })).toEqual({
    name: 'block',
    status: 403,
    type: 'text/plain',
    body: '',
    delaySeconds: 0,
  })
  const changed = done(engine, { type: 'responder.set', name: 'block', delaySeconds: 2 })
  expect(changed).toEqual({ name: 'block', status: 403, type: 'text/plain', body: '', delaySeconds: 2 })
  done(engine, { type: 'responder.set', name: 'mine', contentType: 'application/json', body: '{}' })
  expect(engine.query({ type: 'responder', name: 'mine' })).toEqual({
    name: 'mine',
    status: 200,
    type: 'application/json',
    body: '{}',
    delaySeconds: 0,
  })
  expect(names().at(-1)).toBe('mine')
  expect(engine.query({ type: 'responder', name: 'block' })).toEqual(changed)
  expect(engine.query({ type: 'responder', name: 'nobody' })).toBeNull()
})

test('allow lets a text pass at once, without holding the clock', () => {
  const { engine } = aRideAsking({ interceptCallbackUrl: responder('allow') })
  const { resourceSid } = text(engine, ana, n1, 'Hi')
  expect(engine.query({ type: 'contact', resourceSid })?.outcome).toBe('forwarded')
  expect(received(engine, ben)).toEqual([[n2, 'Hi']])
  expect(requestsOf(engine)).toMatchObject([{ kind: 'intercept', url: responder('allow') }])
  expect(responsesOf(engine)).toEqual([anAnswer(200)])
})

test('T-123 block blocks', () => {
  const { engine } = aRideAsking({ interceptCallbackUrl: responder('block') })
  text(engine, ana, n1)
  expect(alertCodes(engine)).toEqual([80909])
  expect(received(engine, ben)).toEqual([])
})

test.each([
  [responder('silent'), 15],
  [`${responder('silent')}#tt=500`, 0.5],
  [`${responder('silent')}#rc=2&rt=2000`, 2],
])('T-125 a text goes on after the timeout where %s never answers', (url, seconds) => {
  const { engine } = aRideAsking({ interceptCallbackUrl: url })
  const { resourceSid } = text(engine, ana, n1, 'Hi')
  expect(engine.status()).toMatchObject({ held: false, nextDueAt: start + seconds * 1000 })
  expect(engine.query({ type: 'webhooks.pending' })).toEqual([])
  pass(engine, seconds - 0.1)
  expect(engine.query({ type: 'contact', resourceSid })?.outcome).toBeNull()
  pass(engine, 0.1)
  expect(received(engine, ben)).toEqual([[n2, 'Hi']])
  const [alert] = engine.query({ type: 'alerts', afterSeq: 0, limit: 1 })
  expect(alert?.text).toMatch(`: No answer came within ${seconds} seconds.`)
})

test('a delay is simulated time', () => {
  const { engine } = aRideAsking({ interceptCallbackUrl: responder('slow') })
  done(engine, { type: 'responder.set', name: 'slow', delaySeconds: 3 })
  text(engine, ana, n1)
  pass(engine, 2)
  expect(received(engine, ben)).toEqual([])
  pass(engine, 1)
  expect(received(engine, ben)).toHaveLength(1)
})

test('closed-twiml answers a text with a text and a call with words', () => {
  const { engine } = aRideAsking({ outOfSessionCallbackUrl: responder('closed-twiml') })
  text(engine, dan, n1)
  dial(engine, dan, n1)
  expect(received(engine, dan)).toEqual([[n1, 'This conversation is closed.']])
  expect(lastCall(engine, dan).heard).toMatchObject([{ from: 'system', text: 'This conversation is closed.' }])
  expect(alertCodes(engine)).toEqual([])
})

test('auto-create puts a stranger through to the number that it names', () => {
  const { engine } = aRideAsking({ outOfSessionCallbackUrl: responder('auto-create') })
  const { resourceSid } = text(engine, dan, n1, 'Hi')
  expect(engine.query({ type: 'contact', resourceSid })?.outcome).toBe('auto-created')
  expect(received(engine, ben).map(([, body]) => body)).toEqual(['Hi'])
})

test('error answers 500, and so does a callback that is told of', () => {
  const { engine } = aRideAsking({ callbackUrl: responder('error') })
  text(engine, ana, n1)
  expect(alertCodes(engine)).toEqual([80908, 80908, 80908])
  expect(received(engine, ben)).toHaveLength(1)
})

test('an unknown name answers 404', () => {
  const { engine } = aRideAsking({ outOfSessionCallbackUrl: responder('nobody') })
  text(engine, dan, n1)
  expect(responsesOf(engine)).toEqual([anAnswer(404)])
  expect(alertCodes(engine)).toEqual([80913])
})

test('the host has no say in what the responder answers', () => {
  const { engine } = aRideAsking({ interceptCallbackUrl: responder('silent') })
  text(engine, ana, n1)
  const [request] = requestsOf(engine)
  const late = { type: 'webhook.answered', requestId: request?.id ?? '', answer: anAnswer(403) } as const
  expect(refused(engine, late)).toMatchObject({ code: 'not_found', status: 404 })
})
