import { expect, test } from 'vitest'
import { ownSession, stepOfSelecting, stepsIn } from '#renderer/features/tour/tour-progress.ts'
import type { TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { aParticipant } from '#test/support/a-participant.ts'
import { aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { anEvent, aSessionView } from '#test/support/a-world.ts'

const happened = (...entries: readonly TimelineEntry[]) =>
  entries.map((entry) => anEvent({ type: 'timeline.entry', entry }))
const swallowed = aMessageEntry({ outcome: 'dropped-opt-out', reached: null, reachedSid: null, code: 80901 })
const contacts = new Map([
  ['SM1', aMessageEntry({ resourceSid: 'SM1' })],
  ['SM2', { ...swallowed, resourceSid: 'SM2' }],
])

const participants = [aParticipant('+14155551212', '+14155550101')]
const active = aSessionView({ participants })
const closed = aSessionView({ participants, status: 'closed' })
const outside = aMessageEntry({ outcome: 'out-of-session', sessionSid: null })

test('a text that arrived, one that STOP swallowed and one that came after the session had ended are steps', () => {
  expect(stepsIn(happened(aMessageEntry(), swallowed, outside), [closed])).toEqual(['text', 'stop', 'end'])
})

test('what the system sends and what failed otherwise are none', () => {
  const others = [aMessageEntry({ from: null }), aMessageEntry({ outcome: 'no-partner' })]
  expect(stepsIn(happened(...others), [closed])).toEqual([])
})

test('a text out of session is none from somebody whose session has not ended', () => {
  expect(stepsIn(happened(outside), [active])).toEqual([])
  expect(stepsIn(happened({ ...outside, from: '+14155559999' }), [closed])).toEqual([])
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
