import { expect, test } from 'vitest'
import { draftOf, readDraft } from '#renderer/features/operate/session-draft.ts'
import { aSessionView } from '#test/support/a-world.ts'

const atNoon = new Date(2026, 10, 20, 12).getTime()
const session = aSessionView({ ttl: 3600, dateExpiry: atNoon })
const target = { type: 'session.update', serviceSid: session.serviceSid, sessionSid: session.sid }

test('a session is drafted as it is, and only what differs is asked to change', () => {
  const draft = draftOf(session)
  expect(draft).toEqual({ ttl: '3600', dateExpiry: '2026-11-20T12:00' })
  expect(readDraft(session, draft)).toEqual({ ok: true, command: target })
  expect(readDraft(session, { ...draft, ttl: '60' })).toEqual({ ok: true, command: { ...target, ttl: 60 } })
  expect(readDraft(session, { ...draft, dateExpiry: '2026-11-21T08:30' })).toEqual({
    ok: true,
    command: { ...target, dateExpiry: new Date(2026, 10, 21, 8, 30).getTime() },
  })
})

test('an empty field takes the ttl or the date away', () => {
  expect(readDraft(session, { ttl: '', dateExpiry: '' })).toEqual({
    ok: true,
    command: { ...target, ttl: 0, dateExpiry: null },
  })
})

test('what is no number and no date is said at its field', () => {
  expect(readDraft(session, { ttl: 'soon', dateExpiry: '2026-99-99T00:00' })).toEqual({
    ok: false,
    faults: { ttl: 'Give whole seconds, or nothing.', dateExpiry: 'Give a date and a time, or nothing.' },
  })
})
