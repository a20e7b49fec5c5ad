import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import type { PhoneCall } from '#shared/resources/phone.ts'
import {
  alertCodes,
  aRide,
  callsOf,
  dial,
  interactionOf,
  lastCall,
  leave,
  messagesOf,
  rulesOf,
  text,
} from '#test/support/a-ride.ts'
import { ana, ben, cleo, n1, n2 } from '#test/support/a-service.ts'
import { aSession, sessionNow } from '#test/support/a-session.ts'
import { done, pass, refused, start } from '#test/support/an-engine.ts'

type Act = 'answer' | 'decline' | 'hangUp'

/** What the owner of a phone does with the newest call on it. */
function act(engine: Engine, e164: string, does: Act): PhoneCall {
  return done<`call.${Act}`>(engine, command(engine, e164, does))
}

function command(engine: Engine, e164: string, does: Act) {
  return { type: `call.${does}`, phone: e164, callSid: lastCall(engine, e164).sid } as const
}

test('T-106 a call rings on the partner’s phone with the partner’s own proxy number, and an answer joins both', () => {
  const { engine } = aRide()
  const contact = dial(engine, ana, n1)
  expect(contact).toEqual({
    resourceSid: expect.stringMatching(/^CA[0-9a-f]{32}$/),
    outcome: 'ringing',
    interactionSid: expect.stringMatching(/^KI[0-9a-f]{32}$/),
    alertSids: [],
    traceId: expect.stringMatching(/^TR/),
  })
  const order = expect.any(Number)
  const ringing = { status: 'ringing', startedAt: start, answeredAt: null, endedAt: null, order, heard: [] }
  expect(callsOf(engine, ana)).toEqual([{ sid: contact.resourceSid, direction: 'dialled', peer: n1, ...ringing }])
  expect(callsOf(engine, ben)).toEqual([{ sid: expect.any(String), direction: 'received', peer: n2, ...ringing }])

  pass(engine, 3)
  expect(act(engine, ben, 'answer')).toMatchObject({ status: 'in-progress', peer: n2, answeredAt: start + 3000 })
  expect(lastCall(engine, ana)).toMatchObject({ status: 'in-progress', peer: n1, answeredAt: start + 3000 })
})

test('while the clock stands a phone still knows what came after what', () => {
  const { engine } = aRide()
  text(engine, ana, n1, 'before')
  dial(engine, ana, n1)
  act(engine, ana, 'hangUp')
  text(engine, ana, n1, 'after')
  const shown = [lastCall(engine, ana), ...messagesOf(engine, ana)].toSorted((a, b) => a.order - b.order)
  expect(shown.map((one) => ('body' in one ? one.body : 'the call'))).toEqual(['before', 'the call', 'after'])
  expect(new Set(shown.map(({ order }) => order)).size).toBe(3)
})

test('the timeline names the leg of the one who is called', () => {
  const { engine } = aRide()
  dial(engine, ana, n1)
  const { items } = engine.query({ type: 'timeline.rows', search: '', offset: 0, limit: 100 })
  expect(items.at(-1)).toMatchObject({ kind: 'call', reached: ben, reachedSid: lastCall(engine, ben).sid })
})

test('T-114 an answered call of five seconds has its duration as text, and is completed', () => {
  const { engine, ana: caller, ben: callee } = aRide()
  const contact = dial(engine, ana, n1)
  const callees = lastCall(engine, ben)
  expect(interactionOf(engine, contact)).toMatchObject({
    type: 'voice',
    data: '',
    inbound: { participantSid: caller.sid, resourceSid: contact.resourceSid, resourceStatus: 'in-progress' },
    outbound: { participantSid: callee.sid, resourceSid: callees.sid, resourceStatus: 'ringing' },
  })
  act(engine, ben, 'answer')
  pass(engine, 5.9)
  act(engine, ben, 'hangUp')
  expect(interactionOf(engine, contact)).toMatchObject({
    data: '{"duration":"5"}',
    inbound: { resourceStatus: 'completed' },
    outbound: { resourceStatus: 'completed' },
  })
  expect(engine.query({ type: 'call', sid: callees.sid })).toEqual({
    sid: callees.sid,
    parentCallSid: contact.resourceSid,
    direction: 'outbound-dial',
    from: n2,
    to: ben,
    status: 'completed',
    startTime: start,
    answerTime: start,
    endTime: start + 5900,
    dateUpdated: start + 5900,
  })
})

test('T-115 a call that nobody answers ends after the ring timeout as no-answer, without a duration', () => {
  const { engine } = aRide({ settings: { ringTimeoutSeconds: 25 } })
  const contact = dial(engine, ana, n1)
  pass(engine, 24)
  expect(lastCall(engine, ben).status).toBe('ringing')
  pass(engine, 1)
  expect(interactionOf(engine, contact)).toMatchObject({ data: '', outbound: { resourceStatus: 'no-answer' } })
  expect([lastCall(engine, ana), lastCall(engine, ben)]).toMatchObject([
    { status: 'no-answer', endedAt: start + 25_000, heard: [{ from: 'system', text: 'Nobody answered.' }] },
    { status: 'no-answer', heard: [] },
  ])
  expect(rulesOf(engine, contact).slice(-2)).toEqual(['ring', '!no-answer'])
})

test('T-115 a declined call is busy', () => {
  const { engine } = aRide()
  const contact = dial(engine, ana, n1)
  expect(act(engine, ben, 'decline').status).toBe('busy')
  expect(lastCall(engine, ana)).toMatchObject({
    status: 'busy',
    heard: [{ from: 'system', text: 'The line is busy.' }],
  })
  expect(interactionOf(engine, contact)).toMatchObject({ data: '', outbound: { resourceStatus: 'busy' } })
})

test.each([ana, ben])('hanging up before the answer cancels the call, whoever does it', (person) => {
  const { engine } = aRide()
  const contact = dial(engine, ana, n1)
  expect(act(engine, person, 'hangUp').status).toBe('canceled')
  expect([lastCall(engine, ana).status, lastCall(engine, ben).status]).toEqual(['canceled', 'canceled'])
  expect(interactionOf(engine, contact)).toMatchObject({ data: '', outbound: { resourceStatus: 'canceled' } })
  pass(engine, 60)
  expect(lastCall(engine, ben).status).toBe('canceled')
})

test('each side hears the other, and who hung up', () => {
  const { engine } = aRide()
  dial(engine, ana, n1)
  const callSid = act(engine, ben, 'answer').sid
  done(engine, { type: 'call.say', phone: ben, callSid, text: 'Hello?' })
  pass(engine, 1)
  done(engine, { type: 'call.dtmf', phone: ana, callSid: lastCall(engine, ana).sid, digits: '5' })
  act(engine, ana, 'hangUp')
  expect(lastCall(engine, ana).heard).toEqual([
    { at: start, from: 'peer', text: 'Hello?' },
    { at: start + 1000, from: 'self', text: 'pressed 5' },
  ])
  expect(lastCall(engine, ben).heard).toEqual([
    { at: start, from: 'self', text: 'Hello?' },
    { at: start + 1000, from: 'peer', text: 'pressed 5' },
    { at: start + 1000, from: 'system', text: 'The other side hung up.' },
  ])
})

test.each([
  { onCall: 'answer', after: 0, status: 'in-progress' },
  { onCall: 'decline', after: 0, status: 'busy' },
  { onCall: 'busy', after: 0, status: 'busy' },
  { onCall: 'no-answer', after: 30, status: 'no-answer' },
  { onCall: 'voicemail', after: 20, status: 'in-progress' },
] as const)('a phone set to $onCall is $status after $after seconds', ({ onCall, after, status }) => {
  const { engine } = aRide()
  done(engine, { type: 'phone.set', e164: ben, onCall })
  expect(dial(engine, ana, n1).outcome).toBe('ringing')
  if (after > 0) {
    pass(engine, after - 1)
    expect(lastCall(engine, ana).status).toBe('ringing')
    pass(engine, 1)
  }
  expect([lastCall(engine, ana).status, lastCall(engine, ben).status]).toEqual([status, status])
})

test('voicemail greets the caller', () => {
  const { engine } = aRide()
  done(engine, { type: 'phone.set', e164: ben, onCall: 'voicemail' })
  const contact = dial(engine, ana, n1)
  pass(engine, 20)
  expect(lastCall(engine, ana).heard).toEqual([
    { at: start + 20_000, from: 'system', text: 'You have reached a mailbox. Please leave a message after the tone.' },
  ])
  pass(engine, 4)
  act(engine, ana, 'hangUp')
  expect(interactionOf(engine, contact).data).toBe('{"duration":"4"}')
})

test('somebody who is in a call is busy for others, and cannot dial', () => {
  const { engine, service } = aRide()
  aSession(engine, service.sid, [ben, cleo])
  dial(engine, ana, n1)
  const contact = dial(engine, cleo, n1)
  expect(contact.outcome).toBe('ringing')
  expect(interactionOf(engine, contact).outbound?.resourceStatus).toBe('busy')
  expect(rulesOf(engine, contact).at(-1)).toBe('!busy')
  expect(refused(engine, { type: 'phone.dial', from: ben, to: n1 })).toMatchObject({ code: 'call_state', status: 409 })
})

test('T-109 a call to a message-only session is rejected with 80911, and the caller hears a busy line', () => {
  const { engine, session } = aRide({ mode: 'message-only' })
  expect(dial(engine, ana, n1)).toMatchObject({ outcome: 'rejected-mode', interactionSid: null })
  expect(alertCodes(engine)).toEqual([80911])
  expect(lastCall(engine, ana)).toMatchObject({ status: 'busy', heard: [{ text: 'The line is busy.' }] })
  expect(callsOf(engine, ben)).toEqual([])
  expect(sessionNow(engine, session).status).toBe('open')
})

test('T-110 a call without a partner is not connected, warns with 80614 and leaves its inbound half', () => {
  const { engine, ben: partner } = aRide()
  leave(engine, partner)
  const contact = dial(engine, ana, n1)
  expect(contact.outcome).toBe('no-partner')
  expect(alertCodes(engine)).toEqual([80614])
  expect(interactionOf(engine, contact)).toMatchObject({ type: 'voice', data: '', outbound: null })
  expect(lastCall(engine, ana).status).toBe('failed')
})

test('a call counts as interaction when it starts and when it ends', () => {
  const { engine, session } = aRide({ ttl: 60 })
  dial(engine, ana, n1)
  expect(sessionNow(engine, session)).toMatchObject({
    status: 'in-progress',
    dateStarted: start,
    expiresAt: start + 60_000,
  })
  act(engine, ben, 'answer')
  pass(engine, 50)
  act(engine, ben, 'hangUp')
  expect(sessionNow(engine, session)).toMatchObject({ dateLastInteraction: start + 50_000, expiresAt: start + 110_000 })
})

test('a call outlives its session, and still gets its final status', () => {
  const { engine, session } = aRide({ ttl: 60 })
  const contact = dial(engine, ana, n1)
  act(engine, ben, 'answer')
  pass(engine, 61)
  expect(sessionNow(engine, session).status).toBe('closed')
  expect(lastCall(engine, ana).status).toBe('in-progress')
  act(engine, ana, 'hangUp')
  expect(interactionOf(engine, contact)).toMatchObject({
    data: '{"duration":"61"}',
    outbound: { resourceStatus: 'completed' },
  })
  expect(sessionNow(engine, session)).toMatchObject({ status: 'closed', dateEnded: start + 60_000 })
})

test('removing a phone ends its call and clears it', () => {
  const { engine } = aRide()
  dial(engine, ana, n1)
  act(engine, ben, 'answer')
  done(engine, { type: 'phone.remove', e164: ben })
  expect(lastCall(engine, ana)).toMatchObject({ status: 'completed', heard: [{ text: 'The other side hung up.' }] })
  expect(callsOf(engine, ben)).toEqual([])
  expect(refused(engine, { type: 'phone.remove', e164: ben })).toMatchObject({ code: 'not_found', status: 404 })
})

test('what does not go with the state of a call is refused with 409, what is not one’s own with 404', () => {
  const { engine } = aRide()
  const { resourceSid } = dial(engine, ana, n1)
  const calleeSid = lastCall(engine, ben).sid
  const notNow = { code: 'call_state', status: 409 }
  expect(refused(engine, { type: 'call.answer', phone: ana, callSid: resourceSid })).toMatchObject(notNow)
  expect(refused(engine, { type: 'call.decline', phone: ana, callSid: resourceSid })).toMatchObject(notNow)
  expect(refused(engine, { type: 'call.say', phone: ana, callSid: resourceSid, text: 'hey' })).toMatchObject(notNow)
  expect(refused(engine, { type: 'call.dtmf', phone: ben, callSid: calleeSid, digits: '1' })).toMatchObject(notNow)
  expect(refused(engine, { type: 'call.hangUp', phone: ana, callSid: calleeSid })).toMatchObject({
    code: 'not_found',
    status: 404,
  })
  act(engine, ben, 'answer')
  expect(refused(engine, command(engine, ben, 'answer'))).toMatchObject(notNow)
  act(engine, ben, 'hangUp')
  expect(refused(engine, command(engine, ben, 'hangUp'))).toMatchObject(notNow)
})
