import { expect, test } from 'vitest'
import { alertCodes, aRide, interactionOf, leave, messagesOf, received, rulesOf, text } from '#test/support/a-ride.ts'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { aSession, sessionNow } from '#test/support/a-session.ts'
import { done, pass, start } from '#test/support/an-engine.ts'

test('T-103 a text reaches the partner from the partner’s own proxy number', () => {
  const { engine } = aRide()
  const contact = text(engine, ana, n1, 'On my way')
  expect(contact).toEqual({
    resourceSid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
    outcome: 'forwarded',
    interactionSid: expect.stringMatching(/^KI[0-9a-f]{32}$/),
    alertSids: [],
    traceId: expect.stringMatching(/^TR[0-9a-f]{32}$/),
  })
  expect(messagesOf(engine, ana)).toEqual([
    {
      sid: contact.resourceSid,
      direction: 'sent',
      peer: n1,
      body: 'On my way',
      mediaUrls: [],
      status: 'sent',
      at: start,
      order: expect.any(Number),
    },
  ])
  expect(messagesOf(engine, ben)).toEqual([
    {
      sid: interactionOf(engine, contact).outbound?.resourceSid,
      direction: 'received',
      peer: n2,
      body: 'On my way',
      mediaUrls: [],
      status: 'received',
      at: start,
      order: expect.any(Number),
    },
  ])
})

test('T-105 two people on one proxy number reach each other through it', () => {
  const { engine, service } = aRide()
  const [cleo, dan] = ['+14155550133', '+14155550144']
  aSession(engine, service.sid, [cleo, dan])
  text(engine, cleo, n1, 'one')
  text(engine, dan, n1, 'two')
  expect([received(engine, dan), received(engine, cleo)]).toEqual([[[n1, 'one']], [[n1, 'two']]])
})

test('T-112 T-113 a text in session leaves one interaction with both legs', () => {
  const { engine, session, ana: sender, ben: recipient } = aRide()
  const contact = text(engine, ana, n1, 'hi')
  expect(interactionOf(engine, contact)).toEqual({
    sid: contact.interactionSid,
    sessionSid: session.sid,
    serviceSid: session.serviceSid,
    type: 'message',
    data: '{"body":"hi"}',
    inbound: { participantSid: sender.sid, resourceSid: contact.resourceSid, resourceStatus: 'delivered' },
    outbound: {
      participantSid: recipient.sid,
      resourceSid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
      resourceStatus: 'delivered',
    },
    isMessageInteraction: false,
    dateCreated: start,
    dateUpdated: start,
  })
})

test('T-053 T-054 the first text starts the session, a later one moves its last interaction and its expiry', () => {
  const { engine, session } = aRide({ ttl: 60 })
  pass(engine, 10)
  text(engine, ana, n1)
  expect(sessionNow(engine, session)).toMatchObject({
    status: 'in-progress',
    dateStarted: start + 10_000,
    dateLastInteraction: start + 10_000,
    expiresAt: start + 70_000,
  })
  pass(engine, 50)
  text(engine, ben, n2)
  expect(sessionNow(engine, session)).toMatchObject({
    status: 'in-progress',
    dateStarted: start + 10_000,
    dateLastInteraction: start + 60_000,
    expiresAt: start + 120_000,
  })
})

test('a text is forwarded byte for byte, blanks and emoji included', () => {
  const { engine } = aRide()
  const body = '  Ünïcode 👩🏽‍🚀\n\ttabs  '
  text(engine, ana, n1, body)
  expect(received(engine, ben)).toEqual([[n2, body]])
})

test('a text with media goes out with its media, on MM legs', () => {
  const { engine } = aRide()
  const contact = text(engine, ana, n1, '', ['simulator:picture/cat'])
  expect(contact.resourceSid).toMatch(/^MM[0-9a-f]{32}$/)
  expect(interactionOf(engine, contact)).toMatchObject({
    data: '{"body":""}',
    outbound: { resourceSid: expect.stringMatching(/^MM[0-9a-f]{32}$/) },
  })
  expect(messagesOf(engine, ben)).toMatchObject([{ body: '', mediaUrls: ['simulator:picture/cat'] }])
})

test('T-108 a text to a voice-only session is rejected with 80910 and leaves no interaction', () => {
  const { engine, session } = aRide({ mode: 'voice-only' })
  const contact = text(engine, ana, n1)
  expect(contact).toMatchObject({ outcome: 'rejected-mode', interactionSid: null, alertSids: [expect.any(String)] })
  expect(alertCodes(engine)).toEqual([80910])
  expect(messagesOf(engine, ben)).toEqual([])
  expect(sessionNow(engine, session)).toMatchObject({ status: 'open', dateStarted: null })
})

test('T-110 a text without a partner is not forwarded, warns with 80614 and leaves its inbound half', () => {
  const { engine, ana: sender, ben: partner } = aRide()
  leave(engine, partner)
  const contact = text(engine, ana, n1)
  expect(contact.outcome).toBe('no-partner')
  expect(alertCodes(engine)).toEqual([80614])
  expect(messagesOf(engine, ben)).toEqual([])
  expect(interactionOf(engine, contact)).toMatchObject({
    inbound: { participantSid: sender.sid, resourceSid: contact.resourceSid, resourceStatus: 'delivered' },
    outbound: null,
  })
})

test('a text to a number in no pool is none of Proxy’s business', () => {
  const { engine } = aRide()
  const contact = text(engine, ana, ben, 'psst')
  expect(contact).toMatchObject({ outcome: 'not-proxy', interactionSid: null, alertSids: [] })
  expect(messagesOf(engine, ben)).toEqual([])
  expect(messagesOf(engine, ana)).toMatchObject([{ direction: 'sent', peer: ben, status: 'sent' }])
})

test('a text to a number whose Messaging Service answers for itself never reaches Proxy', () => {
  const { engine } = aRide()
  done(engine, { type: 'number.set', e164: n1, messagingService: { inbound: 'own' } })
  expect(text(engine, ana, n1).outcome).toBe('not-proxy')
  done(engine, { type: 'number.set', e164: n1, messagingService: { inbound: 'defer' } })
  expect(text(engine, ana, n1).outcome).toBe('forwarded')
})

test('a text longer than 1600 characters is refused on the way out with 21617', () => {
  const { engine } = aRide()
  expect(text(engine, ana, n1, 'x'.repeat(1600)).outcome).toBe('forwarded')
  const contact = text(engine, ana, n1, 'x'.repeat(1601))
  expect(contact.outcome).toBe('failed')
  expect(alertCodes(engine)).toEqual([21617])
  expect(interactionOf(engine, contact)).toMatchObject({ outbound: { resourceSid: null, resourceStatus: 'failed' } })
  expect(received(engine, ben)).toHaveLength(1)
})

test('each text has one timeline entry and a trace of every decision', () => {
  const { engine, session } = aRide()
  const contact = text(engine, ana, n1, 'hello')
  const { items } = engine.query({ type: 'timeline.rows', search: 'hello', offset: 0, limit: 100 })
  expect(items).toEqual([
    {
      kind: 'message',
      row: expect.any(Number),
      step: expect.any(Number),
      at: start,
      from: ana,
      dialled: n1,
      shownAs: n2,
      reached: ben,
      serviceSid: session.serviceSid,
      sessionSid: session.sid,
      resourceSid: contact.resourceSid,
      reachedSid: interactionOf(engine, contact).outbound?.resourceSid,
      interactionSid: contact.interactionSid,
      outcome: 'forwarded',
      code: null,
      traceId: contact.traceId,
      state: 'delivered',
      body: 'hello',
    },
  ])
  expect(rulesOf(engine, contact)).toEqual([
    'number-in-pool',
    'opt-out-word',
    'active-session',
    'session-mode',
    'partner',
    'masking',
    'message-length',
    'outbound-opt-out',
    'carrier',
  ])
  expect(engine.query({ type: 'contact', resourceSid: contact.resourceSid })).toEqual(contact)
})
