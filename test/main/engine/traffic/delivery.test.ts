import { expect, test } from 'vitest'
import type { EngineEvent } from '#shared/contract/event.ts'
import { alertCodes, aRide, dial, interactionOf, received, rulesOf, text } from '#test/support/a-ride.ts'
import { ana, ben, cleo, n1, n2 } from '#test/support/a-service.ts'
import { done, pass, start } from '#test/support/an-engine.ts'

test('a text is queued, then sent, then delivered', () => {
  const { engine } = aRide()
  const statuses: unknown[] = []
  engine.subscribe((events: readonly EngineEvent[]) => {
    for (const event of events) {
      if (event.type === 'interaction.changed') statuses.push(event.interaction.outbound?.resourceStatus)
    }
  })
  text(engine, ana, n1)
  expect(statuses).toEqual(['queued', 'sent', 'delivered'])
})

test('with a delivery delay the text arrives when the delay is over', () => {
  const { engine } = aRide({ settings: { deliveryDelayMs: 2000 } })
  const contact = text(engine, ana, n1, 'slow')
  expect(interactionOf(engine, contact).outbound?.resourceStatus).toBe('sent')
  expect(received(engine, ben)).toEqual([])
  pass(engine, 2)
  expect(interactionOf(engine, contact)).toMatchObject({
    outbound: { resourceStatus: 'delivered' },
    dateCreated: start,
    dateUpdated: start + 2000,
  })
  expect(received(engine, ben)).toEqual([[n2, 'slow']])
})

test('a phone shows its texts in the order in which they appeared on it', () => {
  const { engine } = aRide({ settings: { deliveryDelayMs: 2000 } })
  text(engine, ana, n1, 'sent first')
  pass(engine, 1)
  text(engine, ben, n2, 'written meanwhile')
  pass(engine, 1)
  const shown = engine.query({ type: 'phone.messages', e164: ben, limit: 10 })
  expect(shown.map(({ body, at }) => [body, at])).toEqual([
    ['written meanwhile', start + 1000],
    ['sent first', start + 2000],
  ])
})

test.each([
  { deliver: 'fail', status: 'failed', code: 30008 },
  { deliver: 'undelivered', status: 'undelivered', code: 30003 },
] as const)('a phone set to $deliver leaves its texts $status with $code', ({ deliver, status, code }) => {
  const { engine } = aRide()
  done(engine, { type: 'phone.set', e164: ben, deliver })
  const contact = text(engine, ana, n1)
  expect(contact).toMatchObject({ outcome: 'forwarded', alertSids: [] })
  const interaction = interactionOf(engine, contact)
  expect(interaction.outbound?.resourceStatus).toBe(status)
  expect(engine.query({ type: 'message', sid: interaction.outbound?.resourceSid ?? '' })).toMatchObject({
    from: n2,
    to: ben,
    status,
    errorCode: code,
  })
  expect(alertCodes(engine)).toEqual([code])
  expect(rulesOf(engine, contact).at(-1)).toBe('!carrier')
  expect(engine.query({ type: 'timeline.find', key: { traceId: contact.traceId } })).toMatchObject({
    state: status,
    code,
  })
  expect(received(engine, ben)).toEqual([])
})

test('a text outlives the session that it was sent in', () => {
  const { engine, session } = aRide({ settings: { deliveryDelayMs: 5000 } })
  text(engine, ana, n1, 'late')
  done(engine, { type: 'session.delete', serviceSid: session.serviceSid, sessionSid: session.sid })
  pass(engine, 5)
  expect(received(engine, ben)).toEqual([[n2, 'late']])
})

test.each([
  ['+5215511110000', '+525550001111'],
  ['+5492231110000', '+542230001111'],
])('somebody who was named %s, as they are dialled, writes, calls, opts out and is known afterwards', (eva, proxy) => {
  const { engine, service } = aRide()
  done(engine, { type: 'number.set', e164: proxy })
  done(engine, { type: 'pool.add', serviceSid: service.sid, phoneNumber: proxy })
  const { sid: sessionSid, participants } = done(engine, {
    type: 'session.create',
    serviceSid: service.sid,
    participants: [{ identifier: eva }, { identifier: cleo }],
  })
  const [, partner] = participants
  expect(text(engine, eva, proxy, 'Hola').outcome).toBe('forwarded')
  expect(text(engine, eva, proxy, 'STOP').outcome).toBe('dropped-opt-out')
  expect(text(engine, cleo, partner?.proxyIdentifier ?? '', 'Eva?').outcome).toBe('failed')
  expect(dial(engine, eva, proxy).outcome).toBe('ringing')
  done(engine, { type: 'session.update', serviceSid: service.sid, sessionSid, status: 'closed' })
  expect(rulesOf(engine, text(engine, eva, proxy, 'Hola?'))).toContain('previous-session')
})

test('the form that Mexico once wanted shows on the outbound leg only', () => {
  const { engine, service } = aRide()
  const [eva, proxy] = ['+525512345678', '+525555550100']
  done(engine, {
    type: 'serviceSettings.set',
    serviceSid: service.sid,
    values: { mexicoInsertOne: true },
  })
  done(engine, { type: 'number.set', e164: proxy })
  done(engine, { type: 'pool.add', serviceSid: service.sid, phoneNumber: proxy })
  done(engine, {
    type: 'session.create',
    serviceSid: service.sid,
    participants: [{ identifier: ana, proxyIdentifier: n2 }, { identifier: eva }],
  })
  const outboundSid = interactionOf(engine, text(engine, ana, n2, 'hola')).outbound?.resourceSid ?? ''
  expect(engine.query({ type: 'message', sid: outboundSid })).toMatchObject({ from: proxy, to: '+5215512345678' })
  expect(received(engine, eva)).toEqual([[proxy, 'hola']])
  expect(text(engine, '+5215512345678', proxy, 'dime').outcome).toBe('forwarded')
})
