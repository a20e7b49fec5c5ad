import { expect, test } from 'vitest'
import { sessionAtHand } from '#renderer/features/sessions/session-at-hand.ts'
import { aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { aSessionView } from '#test/support/a-world.ts'

const sessions = [aSessionView({ sid: 'KC1' }), aSessionView({ sid: 'KC2' })]
const contacts = new Map([
  ['SM1', aMessageEntry({ resourceSid: 'SM1', sessionSid: 'KC1' })],
  ['SM2', aMessageEntry({ resourceSid: 'SM2', sessionSid: 'KC2' })],
])

test('the session at hand is the selected one, or that of the selected text', () => {
  expect(sessionAtHand(sessions, contacts, { kind: 'session', sessionSid: 'KC1' })?.sid).toBe('KC1')
  expect(sessionAtHand(sessions, contacts, { kind: 'contact', resourceSid: 'SM1' })?.sid).toBe('KC1')
})

test('with nothing selected it is the one used last, a closed one too', () => {
  expect(sessionAtHand(sessions, contacts, null)?.sid).toBe('KC2')
  const closed = [aSessionView({ sid: 'KC1' }), aSessionView({ sid: 'KC2', status: 'closed' })]
  expect(sessionAtHand(closed, contacts, null)?.sid).toBe('KC2')
})
