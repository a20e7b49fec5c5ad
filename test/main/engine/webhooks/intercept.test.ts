import { expect, test } from 'vitest'
import { messageData } from '#shared/resources/interaction.ts'
import {
  alertCodes,
  aRide,
  callsOf,
  dial,
  interactionOf,
  interactionsOf,
  lastCall,
  leave,
  messagesOf,
  type Ride,
  received,
  rulesOf,
  text,
} from '#test/support/a-ride.ts'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { sessionNow } from '#test/support/a-session.ts'
import {
  anAnswer,
  answer,
  formOf,
  interceptUrl,
  listen,
  noAnswer,
  pendingOf,
  requestsOf,
} from '#test/support/a-webhook.ts'
import { done, pass, refused, start } from '#test/support/an-engine.ts'

function aWatchedRide(): Ride {
  const ride = aRide()
  listen(ride.engine, ride.service, { interceptCallbackUrl: interceptUrl })
  return ride
}

const contactNow = ({ engine }: Ride, resourceSid: string) => engine.query({ type: 'contact', resourceSid })

test('T-127 the intercept URL is asked with the 13 documented keys and none of the outbound leg', () => {
  const { engine, service, session, ana: sender } = aWatchedRide()
  const contact = text(engine, ana, n1, 'Hi')
  expect(pendingOf(engine)).toMatchObject({ kind: 'intercept', url: interceptUrl, at: start })
  expect(formOf(pendingOf(engine))).toEqual({
    inboundParticipantSid: sender.sid,
    inboundResourceSid: contact.resourceSid,
    inboundResourceStatus: 'delivered',
    inboundResourceType: 'message',
    inboundResourceUrl: { is: 'resource-url', path: `Messages/${contact.resourceSid}.json` },
    interactionAccountSid: { is: 'account' },
    interactionData: '{"body":"Hi"}',
    interactionDateCreated: '2026-11-20T14:00:00Z',
    interactionDateUpdated: '2026-11-20T14:00:00Z',
    interactionServiceSid: service.sid,
    interactionSessionSid: session.sid,
    interactionSid: expect.stringMatching(/^KI[0-9a-f]{32}$/),
    interactionType: 'Message',
  })
})

test('a call is asked about before the partner’s phone rings', () => {
  const { engine } = aWatchedRide()
  const { resourceSid } = dial(engine, ana, n1)
  expect(formOf(pendingOf(engine))).toMatchObject({
    inboundResourceSid: resourceSid,
    inboundResourceStatus: 'in-progress',
    inboundResourceType: 'call',
    inboundResourceUrl: { is: 'resource-url', path: `Calls/${resourceSid}.json` },
    interactionData: '',
    interactionType: 'Voice',
  })
  expect(lastCall(engine, ana).status).toBe('ringing')
  expect(callsOf(engine, ben)).toEqual([])
})

test('T-123 an intercept URL that answers 403 blocks the text: nothing arrives, and the debugger says 80909', () => {
  const ride = aWatchedRide()
  const { engine, session } = ride
  const { resourceSid, traceId } = text(engine, ana, n1)
  answer(engine, anAnswer(403))
  expect(contactNow(ride, resourceSid)).toMatchObject({ outcome: 'blocked-intercept', interactionSid: null })
  expect(engine.query({ type: 'alerts', afterSeq: 0, limit: 9 })).toMatchObject([
    { code: 80909, level: 'warning', sessionSid: session.sid, traceId },
  ])
  expect(messagesOf(engine, ben)).toEqual([])
  expect(messagesOf(engine, ana)).toMatchObject([{ status: 'sent' }])
  expect(interactionsOf(engine, session)).toEqual([])
  expect(sessionNow(engine, session).status).toBe('open')
  expect(rulesOf(engine, { traceId }).slice(-2)).toEqual(['partner', '!intercept'])
})

test('T-123 a blocked call is rejected', () => {
  const ride = aWatchedRide()
  const { engine } = ride
  const { resourceSid } = dial(engine, ana, n1)
  answer(engine, anAnswer(403))
  expect(contactNow(ride, resourceSid)?.outcome).toBe('blocked-intercept')
  expect(lastCall(engine, ana)).toMatchObject({ status: 'failed', endedAt: start })
  expect(callsOf(engine, ben)).toEqual([])
})

test('T-126 a 2xx answer lets the text pass unchanged, with the interaction that was told of', () => {
  const ride = aWatchedRide()
  const { engine, session } = ride
  const held = text(engine, ana, n1, 'Hi')
  expect(held).toMatchObject({ outcome: null, interactionSid: null })
  const { interactionSid } = formOf(pendingOf(engine))
  answer(engine, anAnswer(200, 'application/json', '{"body":"something else"}'))
  expect(received(engine, ben)).toEqual([[n2, 'Hi']])
  const contact = contactNow(ride, held.resourceSid)
  expect(contact).toMatchObject({ outcome: 'forwarded', interactionSid, alertSids: [] })
  expect(interactionsOf(engine, session)).toMatchObject([{ sid: interactionSid, data: messageData('Hi') }])
  expect(rulesOf(engine, held)).toEqual([
    'number-in-pool',
    'opt-out-word',
    'active-session',
    'session-mode',
    'partner',
    'intercept',
    'masking',
    'message-length',
    'outbound-opt-out',
    'carrier',
  ])
})

test('a call that may pass rings', () => {
  const ride = aWatchedRide()
  const { engine } = ride
  const { resourceSid } = dial(engine, ana, n1)
  const { interactionSid } = formOf(pendingOf(engine))
  answer(engine, anAnswer(204))
  const contact = contactNow(ride, resourceSid)
  expect(contact).toMatchObject({ outcome: 'ringing', interactionSid })
  expect(lastCall(engine, ben)).toMatchObject({ status: 'ringing', peer: n2 })
  done(engine, { type: 'call.answer', phone: ben, callSid: lastCall(engine, ben).sid })
  expect(lastCall(engine, ana).status).toBe('in-progress')
})

test.each([anAnswer(500), anAnswer(404), anAnswer(302), noAnswer])(
  'T-125 the text goes on when the intercept URL fails, and the debugger says 80908: %j',
  (failure) => {
    const ride = aWatchedRide()
    const { engine } = ride
    const { resourceSid, traceId } = text(engine, ana, n1, 'Hi')
    answer(engine, failure)
    expect(contactNow(ride, resourceSid)?.outcome).toBe('forwarded')
    expect(received(engine, ben)).toEqual([[n2, 'Hi']])
    expect(engine.query({ type: 'alerts', afterSeq: 0, limit: 9 })).toMatchObject([{ code: 80908, traceId }])
    const trace = engine.query({ type: 'trace', traceId })
    expect(trace?.steps.filter(({ warning }) => warning === 80908).map(({ rule }) => rule)).toEqual(['intercept'])
  },
)

test('T-128 the intercept URL learns of the media of an MMS', () => {
  const { engine } = aWatchedRide()
  const elsewhere = 'https://cdn.example/a.png'
  const { resourceSid } = text(engine, ana, n1, 'look', [elsewhere, 'simulator:picture/cat'])
  const ours = expect.stringMatching(new RegExp(`^Messages/${resourceSid}/Media/ME[0-9a-f]{32}$`))
  expect(formOf(pendingOf(engine))).toMatchObject({ MediaUrls: { is: 'media-urls', urls: [elsewhere, ours] } })
})

test('T-142 an opt-out word is dropped before the intercept URL is asked', () => {
  const { engine } = aWatchedRide()
  expect(text(engine, ana, n1, 'STOP').outcome).toBe('dropped-opt-out')
  expect(requestsOf(engine)).toEqual([])
})

test('T-155 an opt-out word that Proxy is told to respect the switched-off filter for goes on, and the application decides', () => {
  const ride = aRide({ settings: { respectSmsStopFilter: true, smsStopFiltering: false } })
  listen(ride.engine, ride.service, { interceptCallbackUrl: interceptUrl })
  text(ride.engine, ana, n1, 'STOP')
  expect(formOf(pendingOf(ride.engine))).toMatchObject({ interactionData: '{"body":"STOP"}' })
  answer(ride.engine, anAnswer(200))
  expect(received(ride.engine, ben)).toEqual([[n2, 'STOP']])
})

test('a text from the system is not intercepted', () => {
  const { engine, session, ben: recipient } = aWatchedRide()
  const about = { serviceSid: session.serviceSid, sessionSid: session.sid, participantSid: recipient.sid }
  done(engine, { type: 'messageInteraction.create', ...about, body: 'Your ride is here' })
  expect(received(engine, ben)).toEqual([[n2, 'Your ride is here']])
  expect(requestsOf(engine)).toEqual([])
})

test('a partner who leaves while it waits is not reached any more', () => {
  const ride = aWatchedRide()
  const { engine, ben: partner } = ride
  const { resourceSid, traceId } = text(engine, ana, n1)
  leave(engine, partner)
  const { interactionSid } = formOf(pendingOf(engine))
  answer(engine, anAnswer(200))
  expect(contactNow(ride, resourceSid)).toMatchObject({ outcome: 'no-partner', interactionSid })
  expect(alertCodes(engine)).toEqual([80614])
  expect(received(engine, ben)).toEqual([])
  expect(rulesOf(engine, { traceId }).slice(-3)).toEqual(['partner', 'intercept', '!partner'])
})

test('a session that closes while it waits carries it no more', () => {
  const ride = aWatchedRide()
  const { engine, session } = ride
  const { resourceSid, traceId } = text(engine, ana, n1)
  const { sid: sessionSid, serviceSid } = session
  done(engine, { type: 'session.update', serviceSid, sessionSid, status: 'closed' })
  answer(engine, anAnswer(200))
  expect(contactNow(ride, resourceSid)).toMatchObject({ outcome: 'out-of-session', interactionSid: null })
  expect(alertCodes(engine)).toEqual([80905])
  expect(rulesOf(engine, { traceId }).slice(-4)).toEqual([
    'intercept',
    '!active-session',
    'previous-session',
    '!out-of-session',
  ])
})

test('a partner who opts out while it waits gets nothing: 21610', () => {
  const ride = aWatchedRide()
  const { engine } = ride
  const { resourceSid } = text(engine, ana, n1)
  text(engine, ben, n2, 'STOP')
  const contact = contactNow(ride, resourceSid)
  expect(contact?.outcome).toBeNull()
  answer(engine, anAnswer(200))
  expect(contactNow(ride, resourceSid)?.outcome).toBe('failed')
  expect(alertCodes(engine)).toEqual([80901, 21610])
})

test('a caller who hangs up while it waits cancels the call, and nobody waits for the answer', () => {
  const ride = aWatchedRide()
  const { engine } = ride
  const { resourceSid, traceId } = dial(engine, ana, n1)
  const { id: requestId } = pendingOf(engine)
  done(engine, { type: 'call.hangUp', phone: ana, callSid: resourceSid })
  expect(lastCall(engine, ana).status).toBe('canceled')
  expect(contactNow(ride, resourceSid)?.outcome).toBe('failed')
  expect(rulesOf(engine, { traceId }).at(-1)).toBe('!hung-up')
  expect(engine.status().held).toBe(false)
  expect(refused(engine, { type: 'webhook.answered', requestId, answer: anAnswer(200) })).toMatchObject({
    code: 'not_found',
    status: 404,
  })
})

test('several texts wait side by side, and each goes when its own answer comes', () => {
  const { engine } = aWatchedRide()
  text(engine, ana, n1, 'one')
  text(engine, ana, n1, 'two')
  const [one, two] = engine.query({ type: 'webhooks.pending' })
  answer(engine, anAnswer(200), two?.id)
  expect(received(engine, ben)).toEqual([[n2, 'two']])
  answer(engine, anAnswer(403), one?.id)
  expect(received(engine, ben)).toEqual([[n2, 'two']])
})

test('simulated time stands still while the application decides, and other commands run at that instant', () => {
  const ride = aWatchedRide()
  const { engine } = ride
  text(engine, ana, n1)
  done(engine, { type: 'clock.advance', to: start + 60_000 })
  expect(engine.runDue(start + 60_000, () => true)).toBe('held')
  expect(engine.status()).toMatchObject({ now: start, goal: start + 60_000, held: true })
  expect(text(engine, ben, n1).outcome).toBe('out-of-session')
  answer(engine, anAnswer(200))
  expect(engine.status().held).toBe(false)
  expect(engine.runDue(start + 60_000, () => true)).toBe('reached')
  expect(engine.status().now).toBe(start + 60_000)
})

test('an answer is taken once, and only for a request that is known', () => {
  const { engine } = aWatchedRide()
  text(engine, ana, n1)
  const { id: requestId } = pendingOf(engine)
  answer(engine, anAnswer(200))
  const unknown = { code: 'not_found', status: 404 }
  const late = { type: 'webhook.answered', answer: anAnswer(403) } as const
  expect(refused(engine, { ...late, requestId })).toMatchObject(unknown)
  expect(refused(engine, { ...late, requestId: `WH${'0'.repeat(32)}` })).toMatchObject(unknown)
  pass(engine, 1)
})

test('the debugger shows an address without its credentials and overrides', () => {
  const { engine, service } = aRide()
  listen(engine, service, { interceptCallbackUrl: 'https://user:secret@app.example/in?a=1#tt=500' })
  text(engine, ana, n1)
  answer(engine, anAnswer(500))
  const [alert] = engine.query({ type: 'alerts', afterSeq: 0, limit: 1 })
  expect(alert?.text).toBe('Error on Callback for https://app.example/in?a=1: It answered 500.')
})

test('the interaction begins when the intercept URL is asked, and is answered for later', () => {
  const ride = aRide()
  const { engine, service } = ride
  done(engine, { type: 'responder.set', name: 'slow', delaySeconds: 4 })
  listen(engine, service, { interceptCallbackUrl: 'https://responder.test/slow' })
  const { resourceSid } = text(engine, ana, n1)
  pass(engine, 4)
  const contact = contactNow(ride, resourceSid)
  expect(contact && interactionOf(engine, contact)).toMatchObject({ dateCreated: start, dateUpdated: start + 4000 })
})
