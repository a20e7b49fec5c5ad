import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { alertCodes, aRide, dial, lastCall, messagesOf, received, rulesOf, text } from '#test/support/a-ride.ts'
import { dan, n1 } from '#test/support/a-service.ts'
import { anAnswer, answer, formOf, listen, noAnswer, pendingOf, requestsOf, strayUrl } from '#test/support/a-webhook.ts'
import { done, pass, start } from '#test/support/an-engine.ts'

const twiml = (verbs: string) => anAnswer(200, 'text/xml', `<Response>${verbs}</Response>`)
const nextUrl = 'https://app.example/next'

/** A service that asks the application about strangers. */
function asking(url = strayUrl): Engine {
  const { engine, service } = aRide()
  listen(engine, service, { outOfSessionCallbackUrl: url })
  return engine
}

/** Dan calls a number without a session, and the application answers with these documents, one after the other. */
function aCallWith(...documents: string[]) {
  const engine = asking()
  const contact = dial(engine, dan, n1)
  for (const verbs of documents) answer(engine, twiml(verbs))
  return { engine, contact }
}

const press = (engine: Engine, digits: string) =>
  done(engine, { type: 'call.dtmf', phone: dan, callSid: lastCall(engine, dan).sid, digits })

const heard = (engine: Engine) => lastCall(engine, dan).heard.map(({ at, text }) => `${(at - start) / 1000} ${text}`)

test('a call that TwiML redirects goes on with what the next address says; time waits for it', () => {
  const { engine, contact } = aCallWith('<Say>Hi</Say><Redirect>/next</Redirect><Say>never</Say>')
  pass(engine, 1)
  expect(pendingOf(engine)).toMatchObject({ kind: 'twiml', url: nextUrl })
  expect(formOf(pendingOf(engine))).toMatchObject({
    CallSid: contact.resourceSid,
    CallStatus: 'in-progress',
    From: dan,
    To: n1,
    Direction: 'inbound',
  })
  pass(engine, 60)
  answer(engine, twiml('<Say>Bye</Say><Reject/>'))
  pass(engine, 60)
  expect(heard(engine)).toEqual(['0 Hi', '1 Bye', '2 The call was ended.'])
  expect(rulesOf(engine, contact).slice(-4)).toEqual(['out-of-session-answer', 'twiml', 'twiml-answer', 'twiml'])
  expect(alertCodes(engine)).toEqual([12200])
})

test.each([
  [anAnswer(500), [11200]],
  [noAnswer, [11200]],
  [anAnswer(200, 'text/plain', 'Hi'), [12300]],
  [anAnswer(200, 'application/json', '{"participantIdentifier":"+14155550133"}'), [12300]],
  [anAnswer(200, 'text/xml', '<Response>'), [12100]],
  [anAnswer(204), []],
])('where the next address does not answer with TwiML the call ends: %j leaves %j', (reply, codes) => {
  const { engine, contact } = aCallWith('<Redirect>/next</Redirect>')
  answer(engine, reply)
  expect(lastCall(engine, dan).status).toBe('completed')
  expect(alertCodes(engine)).toEqual(codes)
  expect(rulesOf(engine, contact).at(-1)).toBe(codes.length === 0 ? 'twiml-answer' : '!twiml-answer')
})

test('documents that lead to each other end after the twentieth: the next is not asked for', () => {
  const engine = asking('https://responder.test/circle')
  const body = '<Response><Redirect/></Response>'
  done(engine, { type: 'responder.set', name: 'circle', contentType: 'text/xml', body })
  const contacts = [dial(engine, dan, n1), text(engine, dan, n1, 'Hello?')]
  expect(lastCall(engine, dan).status).toBe('completed')
  expect(requestsOf(engine, 'twiml')).toHaveLength(40)
  expect(alertCodes(engine)).toEqual([12200, 12200])
  expect(contacts.map((contact) => rulesOf(engine, contact).at(-1))).toEqual(['!twiml-answer', '!twiml-answer'])
})

test('Gather sends the keys that were pressed, and what follows it is dropped', () => {
  const { engine } = aCallWith('<Gather numDigits="2" action="/next"><Say>Two digits</Say></Gather><Say>never</Say>')
  press(engine, '1')
  pass(engine, 3)
  press(engine, '7')
  expect(formOf(pendingOf(engine))).toMatchObject({ Digits: '17', msg: 'Gather End', CallStatus: 'in-progress' })
  expect(Object.keys(formOf(pendingOf(engine)))).not.toContain('FinishedOnKey')
  answer(engine, twiml('<Say>Thanks</Say>'))
  pass(engine, 20)
  expect(heard(engine)).toEqual(['0 Two digits', '0 pressed 1', '3 pressed 7', '3 Thanks', '4 The call was ended.'])
})

test('Gather ends with its finishing key, or with silence after some', () => {
  const { engine } = aCallWith('<Gather action="/next"/>')
  press(engine, '42#9')
  expect(formOf(pendingOf(engine))).toMatchObject({ Digits: '42', FinishedOnKey: '#' })
  answer(engine, twiml('<Gather action="/next" timeout="4"/>'))
  press(engine, '5')
  pass(engine, 4)
  expect(formOf(pendingOf(engine))).toMatchObject({ Digits: '5' })
})

test.each([
  ['nobody presses anything', ''],
  ['only the finishing key is pressed', '#'],
])('what follows Gather runs where %s', (_, keys) => {
  const { engine } = aCallWith('<Gather timeout="4" action="/next"/><Say>Nothing came</Say>')
  if (keys !== '') press(engine, keys)
  pass(engine, 20)
  expect(heard(engine).filter((line) => !line.includes('pressed'))).toEqual([
    `${keys === '' ? 4 : 0} Nothing came`,
    `${keys === '' ? 5 : 1} The call was ended.`,
  ])
})

test('a caller who hangs up while the next address is asked ends it, and time goes on', () => {
  const { engine } = aCallWith('<Redirect>/next</Redirect>')
  const { id } = pendingOf(engine)
  done(engine, { type: 'call.hangUp', phone: dan, callSid: lastCall(engine, dan).sid })
  expect(engine.query({ type: 'webhooks.pending' })).toEqual([])
  expect(engine.execute({ type: 'webhook.answered', requestId: id, answer: twiml('<Say>Hi</Say>') }).ok).toBe(false)
  pass(engine, 5)
  expect(lastCall(engine, dan)).toMatchObject({ status: 'completed', heard: [] })
})

test('a text that TwiML redirects is answered by both documents', () => {
  const engine = asking()
  const contact = text(engine, dan, n1, 'Open?')
  answer(engine, twiml('<Message>One moment</Message><Redirect>/next</Redirect><Message>never</Message>'))
  expect(pendingOf(engine)).toMatchObject({ kind: 'twiml', url: nextUrl })
  expect(formOf(pendingOf(engine))).toMatchObject({ MessageSid: contact.resourceSid, Body: 'Open?', From: dan, To: n1 })
  answer(engine, twiml('<Message>Closed</Message>'))
  pass(engine, 1)
  expect(received(engine, dan)).toEqual([
    [n1, 'One moment'],
    [n1, 'Closed'],
  ])
  expect(messagesOf(engine, dan)).toHaveLength(3)
  expect(engine.query({ type: 'contact', resourceSid: contact.resourceSid })?.outcome).toBe('out-of-session')
  expect(rulesOf(engine, contact).slice(-5)).toEqual(['reply-limit', 'twiml', 'twiml-answer', 'reply-limit', 'twiml'])
})
