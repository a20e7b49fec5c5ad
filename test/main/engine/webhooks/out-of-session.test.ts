import { expect, test } from 'vitest'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { Ride } from '#test/support/a-ride.ts'
import {
  alertCodes,
  aRide,
  callsOf,
  dial,
  lastCall,
  messagesOf,
  received,
  rulesOf,
  text,
} from '#test/support/a-ride.ts'
import { ana, dan, n1, n2 } from '#test/support/a-service.ts'
import { anAnswer, answer, formOf, listen, noAnswer, pendingOf, requestsOf, strayUrl } from '#test/support/a-webhook.ts'
import { done, pass, start } from '#test/support/an-engine.ts'

/** A ride whose service has an out-of-session URL; Dan is a stranger to it. */
function aRideWithStrangers(ttl = 0): Ride {
  const ride = aRide({ ttl })
  listen(ride.engine, ride.service, { outOfSessionCallbackUrl: strayUrl })
  return ride
}

const closed = anAnswer(200, 'application/xml', '<Response><Message>closed</Message></Response>')

test('T-139 a stranger’s text is told of with the platform’s keys, and none of a session', () => {
  const { engine } = aRideWithStrangers()
  const { resourceSid } = text(engine, dan, n1, 'Hello?', ['https://cdn.example/a.png?x=1'])
  expect(pendingOf(engine)).toMatchObject({ kind: 'out-of-session', url: strayUrl })
  expect(formOf(pendingOf(engine))).toEqual({
    AccountSid: { is: 'account' },
    ApiVersion: '2010-04-01',
    From: dan,
    FromCity: '',
    FromState: '',
    FromZip: '',
    FromCountry: 'US',
    To: n1,
    ToCity: '',
    ToState: '',
    ToZip: '',
    ToCountry: 'US',
    AddOns: '{"status":"successful","message":null,"code":null,"results":{}}',
    MessageSid: resourceSid,
    SmsSid: resourceSid,
    SmsMessageSid: resourceSid,
    SmsStatus: 'received',
    Body: 'Hello?',
    NumMedia: '1',
    NumSegments: '1',
    MediaUrl0: { is: 'media-url', url: 'https://cdn.example/a.png?x=1' },
    MediaContentType0: 'image/png',
  })
})

test('T-140 a stranger’s call is told of as inbound and ringing', () => {
  const { engine } = aRideWithStrangers()
  const { resourceSid } = dial(engine, dan, n1)
  expect(formOf(pendingOf(engine))).toEqual({
    AccountSid: { is: 'account' },
    ApiVersion: '2010-04-01',
    ...place('From', dan),
    ...place('To', n1),
    AddOns: expect.any(String),
    CallSid: resourceSid,
    CallStatus: 'ringing',
    Direction: 'inbound',
    ...place('Called', n1),
    ...place('Caller', dan),
  })
})

function place(name: string, number: string): Record<string, string> {
  return {
    [name]: number,
    [`${name}City`]: '',
    [`${name}State`]: '',
    [`${name}Zip`]: '',
    [`${name}Country`]: 'US',
  }
}

test('T-139 somebody with a history is told of with their last session and both participants', () => {
  const { engine, session, ana: sender, ben: partner } = aRideWithStrangers()
  text(engine, ana, n1)
  pass(engine, 60)
  const { sid: sessionSid, serviceSid } = session
  done(engine, { type: 'session.update', serviceSid, sessionSid, status: 'closed' })
  text(engine, ana, n1)
  expect(formOf(pendingOf(engine))).toMatchObject({
    sessionSid,
    sessionAccountSid: { is: 'account' },
    sessionServiceSid: serviceSid,
    sessionUniqueName: 'Ride 7',
    sessionStatus: 'closed',
    sessionClosedReason: 'api',
    sessionMode: 'voice-and-message',
    sessionDateCreated: '2026-11-20T14:00:00Z',
    sessionDateUpdated: '2026-11-20T14:01:00Z',
    sessionDateEnded: '2026-11-20T14:01:00Z',
    sessionDateStarted: '2026-11-20T14:00:00Z',
    sessionDateLastInteraction: '2026-11-20T14:00:00Z',
    ttl: '0',
    inboundParticipantSid: sender.sid,
    inboundParticipantAccountSid: { is: 'account' },
    inboundParticipantServiceSid: serviceSid,
    inboundParticipantSessionSid: sessionSid,
    inboundParticipantIdentifier: ana,
    inboundParticipantProxyIdentifier: n1,
    inboundParticipantProxyIdentifierSid: sender.proxyIdentifierSid,
    inboundParticipantDateCreated: '2026-11-20T14:00:00Z',
    inboundParticipantDateUpdated: '2026-11-20T14:00:00Z',
    outboundParticipantSid: partner.sid,
    outboundParticipantProxyIdentifier: n2,
  })
})

test('T-131 TwiML answers a stranger’s text from the number they wrote to', () => {
  const { engine } = aRideWithStrangers()
  const { resourceSid, traceId } = text(engine, dan, n1)
  answer(engine, closed)
  expect(received(engine, dan)).toEqual([[n1, 'closed']])
  expect(engine.query({ type: 'contact', resourceSid })?.outcome).toBe('out-of-session')
  expect(alertCodes(engine)).toEqual([])
  expect(rulesOf(engine, { traceId }).slice(-5)).toEqual([
    '!active-session',
    'out-of-session',
    'out-of-session-answer',
    'reply-limit',
    'twiml',
  ])
  expect([messagesOf(engine, ana).length, requestsOf(engine).length]).toEqual([0, 1])
})

test('TwiML may answer with several texts and media, whoever they name as recipient', () => {
  const { engine } = aRideWithStrangers()
  text(engine, dan, n1)
  const body =
    '<?xml version="1.0"?><Response><Message to="+15005550006"><Body>a &amp; b</Body><Media>https://cdn.example/m.png</Media></Message><Message><![CDATA[<two>]]></Message></Response>'
  answer(engine, anAnswer(200, 'text/xml; charset=utf-8', body))
  expect(messagesOf(engine, dan).slice(1)).toMatchObject([
    { peer: n1, body: 'a & b', mediaUrls: ['https://cdn.example/m.png'] },
    { peer: n1, body: '<two>', mediaUrls: [] },
  ])
  expect(engine.query({ type: 'alerts', afterSeq: 0, limit: 9 })).toMatchObject([
    { code: 12200, text: 'The TwiML for the message holds <Message to="+15005550006">; to was not heeded.' },
  ])
})

test('TwiML that names the sender as recipient, and the number they wrote to, says nothing in vain', () => {
  const { engine } = aRideWithStrangers()
  text(engine, dan, n1)
  answer(engine, anAnswer(200, 'text/xml', `<Response><Message to="${dan}" from="${n1}">Hi</Message></Response>`))
  expect([received(engine, dan), alertCodes(engine)]).toEqual([[[n1, 'Hi']], []])
})

test('a reply is not sent to somebody who opted out of that number: 21610', () => {
  const { engine } = aRideWithStrangers()
  text(engine, dan, n1, 'STOP')
  const before = received(engine, dan).length
  text(engine, dan, n1, 'Hi')
  answer(engine, closed)
  expect(received(engine, dan)).toHaveLength(before)
  expect(alertCodes(engine)).toEqual([80901, 21610])
})

test('the trace says why the out-of-session URL could not be asked', () => {
  const { engine } = aRideWithStrangers()
  const { traceId } = text(engine, dan, n1)
  answer(engine, { kind: 'failed', reason: 'connection', text: 'The server refused the connection.' })
  expect(engine.query({ type: 'trace', traceId })?.steps.at(-1)).toMatchObject({
    rule: 'out-of-session-answer',
    saw: 'The out-of-session URL was asked in vain. The server refused the connection.',
    decided: 'Nothing goes on (80913).',
    passed: false,
  })
})

test.each<[WebhookAnswer, number[]]>([
  [anAnswer(500), [80913]],
  [anAnswer(302), [80913]],
  [noAnswer, [11200, 80913]],
  [{ kind: 'failed', reason: 'connection', text: 'refused' }, [11200, 80913]],
  [{ kind: 'failed', reason: 'too-large', text: 'too large' }, [11750, 80905]],
  [anAnswer(200, 'text/plain', 'hello'), [12300, 80905]],
  [anAnswer(200, 'application/xml', '<Response><Message>'), [12100, 80905]],
  [anAnswer(200, 'application/xml', `<Response><Message>${'é'.repeat(40_000)}</Message></Response>`), [11750, 80905]],
  [anAnswer(200, 'application/json', '{'), [80905]],
  [anAnswer(200), []],
  [anAnswer(204, 'application/json'), []],
  [anAnswer(200, 'application/xml', '<Response/>'), []],
  [anAnswer(200, 'application/xml', '<Response><Say>hi</Say></Response>'), [12200]],
  [anAnswer(200, 'application/xml', '<Response><Redirect>tel:1</Redirect><Message>no</Message></Response>'), [12200]],
])('T-133 a text goes nowhere on an answer that does not say where: %j leaves %j', (reply, codes) => {
  const { engine } = aRideWithStrangers()
  const { resourceSid, traceId } = text(engine, dan, n1)
  answer(engine, reply)
  expect(engine.query({ type: 'contact', resourceSid })).toMatchObject({ outcome: 'out-of-session', traceId })
  expect(alertCodes(engine)).toEqual(codes)
  expect(messagesOf(engine, dan)).toHaveLength(1)
  const told = engine.query({ type: 'alerts', afterSeq: 0, limit: 9 }).map((alert) => alert.traceId)
  expect(told).toEqual(codes.map(() => traceId))
})

test.each([
  [anAnswer(500), 'failed', [80913]],
  [anAnswer(200), 'completed', []],
] as const)('a call ends on an answer that does not say where it goes: %j', (reply, status, codes) => {
  const { engine } = aRideWithStrangers()
  dial(engine, dan, n1)
  answer(engine, reply)
  expect(lastCall(engine, dan)).toMatchObject({ status, answeredAt: null, endedAt: start })
  expect(alertCodes(engine)).toEqual(codes)
  expect(callsOf(engine, ana)).toEqual([])
})

test('contact after expiry leaves 80904 before the application is asked', () => {
  const { engine, session } = aRideWithStrangers(60)
  pass(engine, 60)
  const { alertSids } = text(engine, ana, n1)
  expect(alertSids).toHaveLength(1)
  expect(alertCodes(engine)).toEqual([80904])
  expect(formOf(pendingOf(engine))).toMatchObject({ sessionSid: session.sid, sessionClosedReason: 'ttl' })
  answer(engine, anAnswer(500))
  expect(alertCodes(engine)).toEqual([80904, 80913])
  const about = engine.query({ type: 'alerts', afterSeq: 0, limit: 9 }).map(({ sessionSid }) => sessionSid)
  expect(about).toEqual([session.sid, session.sid])
})

test('an opt-out word of a stranger is dropped, and the application is not asked', () => {
  const { engine } = aRideWithStrangers()
  expect(text(engine, dan, n1, 'STOP').outcome).toBe('dropped-opt-out')
  expect(requestsOf(engine)).toEqual([])
})

test('a caller who hangs up while the application is asked was out of session', () => {
  const { engine } = aRideWithStrangers()
  const { resourceSid } = dial(engine, dan, n1)
  done(engine, { type: 'call.hangUp', phone: dan, callSid: resourceSid })
  expect(engine.query({ type: 'contact', resourceSid })?.outcome).toBe('out-of-session')
  expect(engine.query({ type: 'webhooks.pending' })).toEqual([])
})

test('two numbers that answer each other are stopped after fifteen replies within thirty seconds: 14107', () => {
  const { engine, service } = aRide()
  listen(engine, service, { outOfSessionCallbackUrl: strayUrl })
  const write = (replies: number): number => {
    const before = received(engine, dan).length
    text(engine, dan, n1, 'Hi')
    answer(engine, anAnswer(200, 'text/xml', `<Response>${'<Message>Closed</Message>'.repeat(replies)}</Response>`))
    return received(engine, dan).length - before
  }
  expect([write(10), write(10), write(1), alertCodes(engine)]).toEqual([10, 5, 0, [14107, 14107]])
  pass(engine, 29)
  expect(write(1)).toBe(0)
  pass(engine, 1)
  expect(write(20)).toBe(15)
})
