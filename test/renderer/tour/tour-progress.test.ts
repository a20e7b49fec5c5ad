import { expect, test } from 'vitest'
import { ownSession, stepOfSelecting, stepsIn } from '#renderer/features/tour/tour-progress.ts'
import type { SessionEntry, TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { anEvent, aSessionView, noon } from '#test/support/a-world.ts'

const happened = (...entries: readonly TimelineEntry[]) =>
  entries.map((entry) => anEvent({ type: 'timeline.entry', entry }))
const ended = (change: SessionEntry['change']): SessionEntry => ({
  kind: 'session',
  row: 9,
  step: 9,
  at: noon,
  serviceSid: null,
  sessionSid: 'KC1',
  traceId: null,
  change,
  person: null,
  number: null,
})
const swallowed = aMessageEntry({ outcome: 'dropped-opt-out', reached: null, reachedSid: null, code: 80901 })
const contacts = new Map([
  ['SM1', aMessageEntry({ resourceSid: 'SM1' })],
  ['SM2', { ...swallowed, resourceSid: 'SM2' }],
])

test('a text that arrived, one that STOP swallowed and a session that ended are steps', () => {
  expect(stepsIn(happened(aMessageEntry(), swallowed, ended('expired'), ended('closed')), () => 'KC1')).toEqual([
    'text',
    'stop',
    'end',
    'end',
  ])
})

test('what the system sends, what failed otherwise and a session that began are none', () => {
  const others = [aMessageEntry({ from: null }), aMessageEntry({ outcome: 'no-partner' }), ended('created')]
  expect(stepsIn(happened(...others), () => 'KC1')).toEqual([])
})

test('another session that ends is not the one that the steps speak of', () => {
  expect(stepsIn(happened(ended('expired')), () => 'KC2')).toEqual([])
})

test('the steps speak of the session that was used last, and of the first one while none was', () => {
  const sessions = ['KC1', 'KC2', 'KC3'].map((sid) => aSessionView({ sid }))
  const used = new Map(
    ['KC1', 'KC2', null].map((sessionSid, place) => [
      `SM${place}`,
      aMessageEntry({ resourceSid: `SM${place}`, sessionSid }),
    ]),
  )
  expect(ownSession(sessions, used)?.sid).toBe('KC2')
  expect(ownSession(sessions, new Map())?.sid).toBe('KC1')
  expect(ownSession([aSessionView({ sid: 'KC2', status: 'closed' })], used)).toBeUndefined()
})

test('looking at a session shows who sees what', () => {
  expect(stepOfSelecting({ kind: 'session', sessionSid: 'KC1' }, contacts)).toBe('numbers')
})

test('one asked why when one looks at what was stopped, or at an alert', () => {
  expect(stepOfSelecting({ kind: 'contact', resourceSid: 'SM2' }, contacts)).toBe('why')
  expect(stepOfSelecting({ kind: 'alert', alertSid: 'NO1' }, contacts)).toBe('why')
  expect(stepOfSelecting({ kind: 'contact', resourceSid: 'SM1' }, contacts)).toBe(null)
  expect(stepOfSelecting(null, contacts)).toBe(null)
})
