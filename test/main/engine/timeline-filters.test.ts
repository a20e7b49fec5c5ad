import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import type { TimelineFilter } from '#shared/contract/timeline-filter.ts'
import { aRide, dial, text } from '#test/support/a-ride.ts'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { done, pass, refused } from '#test/support/an-engine.ts'

const cara = '+14155550133'

function rows(engine: Engine, filter: Partial<TimelineFilter>, window = { offset: 0, limit: 1000 }) {
  return engine.query({ type: 'timeline.rows', search: '', ...filter, ...window })
}

/** What the rows tell: the words of a message, else its kind. */
function tell(engine: Engine, filter: Partial<TimelineFilter>): readonly string[] {
  return rows(engine, filter).items.map((entry) => (entry.kind === 'message' ? entry.body : entry.kind))
}

/** Asks anew, whatever was remembered: another question comes between. */
function tellAnew(engine: Engine, filter: Partial<TimelineFilter>): readonly string[] {
  tell(engine, { search: 'no such row' })
  return tell(engine, filter)
}

function aDay() {
  const { engine, session } = aRide()
  text(engine, ana, n1, 'On my way')
  text(engine, ben, n2, 'STOP')
  text(engine, cara, n1, 'Who is this?')
  dial(engine, ana, n1)
  return { engine, session }
}

test('rows are found by kind, by what became of them, by session, person and code', () => {
  const { engine, session } = aDay()
  expect(tell(engine, { kind: 'call' })).toEqual(['call'])
  expect(tell(engine, { kind: 'message', result: 'passed' })).toEqual(['On my way'])
  expect(tell(engine, { result: 'stopped' })).toEqual(['STOP', 'Who is this?'])
  expect(tell(engine, { sessionSid: session.sid, kind: 'message' })).toEqual(['On my way', 'STOP'])
  expect(tell(engine, { person: cara })).toEqual(['Who is this?'])
  expect(tell(engine, { person: ben })).toEqual(['session', 'On my way', 'STOP', 'call'])
  expect(tell(engine, { code: 80901 })).toEqual(['STOP'])
  expect(tell(engine, { search: 'ride 7', kind: 'message' })).toEqual(['On my way', 'STOP'])
})

test('a window of what matches says how many there are in all', () => {
  const { engine } = aDay()
  const { items, ...rest } = rows(engine, { kind: 'message' }, { offset: 1, limit: 1 })
  expect(rest).toEqual({ total: 3, offset: 1 })
  expect(items).toMatchObject([{ body: 'STOP' }])
  expect(rows(engine, {}, { offset: 4, limit: 2 })).toMatchObject({ total: 7, items: [{ row: 5 }, { row: 6 }] })
})

test('a row that is written to after it was found matches by what it is now', () => {
  const { engine } = aRide()
  done(engine, { type: 'settings.set', values: { deliveryDelayMs: 1000 } })
  done(engine, { type: 'phone.set', e164: ben, deliver: 'undelivered' })
  text(engine, ana, n1, 'Lost')
  expect(tell(engine, { result: 'passed' })).toEqual(['Lost'])
  text(engine, ben, n2, 'Arrives')
  expect(tell(engine, { result: 'passed' })).toEqual(['Lost', 'Arrives'])
  pass(engine, 2)
  expect(tell(engine, { result: 'passed' })).toEqual(['Arrives'])
  expect(tellAnew(engine, { result: 'passed' })).toEqual(['Arrives'])
})

test('what a deleted session was called finds nothing any more, and a refused command changes nothing', () => {
  const { engine, session } = aDay()
  const named = { search: 'Ride 7' }
  const before = tell(engine, named)
  refused(engine, { type: 'session.update', serviceSid: session.serviceSid, sessionSid: session.sid, status: 'open' })
  expect(tell(engine, named)).toEqual(before)
  done(engine, {
    type: 'session.delete',
    serviceSid: session.serviceSid,
    sessionSid: session.sid,
  })
  expect(tell(engine, named)).toEqual(tellAnew(engine, named))
  expect(tell(engine, named).length).toBeLessThan(before.length)
})

test('alerts are found by code', () => {
  const { engine } = aDay()
  const { total, items } = engine.query({ type: 'alerts.rows', code: 80901, offset: 0, limit: 10 })
  expect([total, items.map(({ code }) => code)]).toEqual([1, [80901]])
  expect(engine.query({ type: 'alerts.rows', offset: 0, limit: 10 }).total).toBeGreaterThan(1)
})
