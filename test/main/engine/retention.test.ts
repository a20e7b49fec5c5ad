import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { aRide, dial, interactionOf, messagesOf, type Ride, text } from '#test/support/a-ride.ts'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { done, pass, refused } from '#test/support/an-engine.ts'

const day = 24 * 60 * 60

function close({ engine, session }: Ride): void {
  const { serviceSid, sid: sessionSid } = session
  done(engine, { type: 'session.update', serviceSid, sessionSid, status: 'closed' })
}

function isOnRecord(engine: Engine, sid: string): boolean {
  return engine.query(sid.startsWith('CA') ? { type: 'call', sid } : { type: 'message', sid }) !== null
}

test('a session closed for 90 days goes, with all it holds and the records of its messages and calls', () => {
  const ride = aRide()
  const { engine, session, service } = ride
  const message = text(engine, ana, n1)
  const call = dial(engine, ana, n1)
  const { inbound, outbound } = interactionOf(engine, message)
  close(ride)
  pass(engine, 90 * day - 1)
  const legs = [inbound?.resourceSid ?? '', outbound?.resourceSid ?? '', call.resourceSid]
  expect(legs.map((sid) => isOnRecord(engine, sid))).toEqual([true, true, true])
  pass(engine, 1)
  expect(legs.map((sid) => isOnRecord(engine, sid))).toEqual([false, false, false])
  expect(engine.query({ type: 'session.find', sessionSid: session.sid })).toBeNull()
  expect(engine.query({ type: 'sessions.page', serviceSid: service.sid, after: 0, limit: 10 }).items).toEqual([])
  expect(engine.query({ type: 'counts' })).toMatchObject({ sessions: 0, participants: 0, interactions: 0 })
})

test('what a session was called is known after it has gone, also with its service', () => {
  const gone = aRide()
  close(gone)
  pass(gone.engine, 91 * day)
  const { engine, service, session } = aRide()
  const name = () => engine.query({ type: 'session.name', sessionSid: session.sid })
  expect(name()).toEqual({ isKept: true, uniqueName: 'Ride 7' })
  done(engine, { type: 'service.delete', serviceSid: service.sid })
  expect(name()).toEqual({ isKept: false, uniqueName: 'Ride 7' })
  expect(gone.engine.query({ type: 'session.name', sessionSid: gone.session.sid })).toEqual(name())
  expect(engine.query({ type: 'session.name', sessionSid: 'KC0' })).toEqual({ isKept: false, uniqueName: null })
})

test('phones show what they showed after the records have gone', () => {
  const ride = aRide()
  text(ride.engine, ana, n1, 'Hi')
  const before = messagesOf(ride.engine, ben)
  close(ride)
  pass(ride.engine, 91 * day)
  expect(messagesOf(ride.engine, ben)).toEqual(before)
  expect(before).toHaveLength(1)
})

test('records outlive a deleted session until 90 days after its close', () => {
  const ride = aRide()
  const { engine, session } = ride
  const { resourceSid } = text(engine, ana, n1)
  close(ride)
  pass(engine, 10 * day)
  done(engine, { type: 'session.delete', serviceSid: session.serviceSid, sessionSid: session.sid })
  pass(engine, 80 * day - 1)
  expect(isOnRecord(engine, resourceSid)).toBe(true)
  pass(engine, 1)
  expect(isOnRecord(engine, resourceSid)).toBe(false)
})

test('records of a deleted interaction and of a deleted service go at the same time', () => {
  const ride = aRide()
  const { engine, session, service } = ride
  const first = text(engine, ana, n1)
  const second = text(engine, ben, n2)
  const interactionSid = first.interactionSid ?? ''
  done(engine, {
    type: 'interaction.delete',
    serviceSid: service.sid,
    sessionSid: session.sid,
    interactionSid,
  })
  done(engine, { type: 'service.delete', serviceSid: service.sid })
  pass(engine, 90 * day - 1)
  expect([first, second].map(({ resourceSid }) => isOnRecord(engine, resourceSid))).toEqual([true, true])
  pass(engine, 1)
  expect([first, second].map(({ resourceSid }) => isOnRecord(engine, resourceSid))).toEqual([false, false])
})

test('a re-opened session is kept', () => {
  const ride = aRide()
  const { engine, session } = ride
  close(ride)
  const { serviceSid, sid: sessionSid } = session
  done(engine, { type: 'session.update', serviceSid, sessionSid, status: 'in-progress' })
  pass(engine, 91 * day)
  expect(engine.query({ type: 'session.find', sessionSid })?.status).toBe('in-progress')
})

test('another number of days counts for sessions that are closed already; none keeps them', () => {
  const ride = aRide()
  const { engine, session } = ride
  close(ride)
  const find = () => engine.query({ type: 'session.find', sessionSid: session.sid })
  done(engine, { type: 'settings.set', values: { retentionDays: null } })
  pass(engine, 200 * day)
  expect(find()?.status).toBe('closed')
  done(engine, { type: 'settings.set', values: { retentionDays: 365 } })
  pass(engine, 165 * day - 1)
  expect(find()?.status).toBe('closed')
  done(engine, { type: 'settings.set', values: { retentionDays: 30 } })
  expect(find()).toBeNull()
})

test('a deleted record is gone for requests, and cannot be deleted twice', () => {
  const { engine } = aRide()
  const { resourceSid: messageSid } = text(engine, ana, n1)
  done(engine, { type: 'message.delete', messageSid })
  expect(isOnRecord(engine, messageSid)).toBe(false)
  expect(messagesOf(engine, ana)).toHaveLength(1)
  expect(refused(engine, { type: 'message.delete', messageSid })).toMatchObject({ code: 20404, status: 404 })
})
