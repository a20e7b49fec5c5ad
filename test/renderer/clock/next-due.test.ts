import { expect, test } from 'vitest'
import { nextDue } from '#renderer/features/clock/next-due.ts'
import { standardAccountSettings } from '#shared/catalog/settings.ts'
import { aClock, aPhoneView, aSessionView, aWorld, noon } from '#test/support/a-world.ts'

const soon = noon + 60_000
const clock = aClock({ nextDueAt: soon })

test('without a timer nothing is next', () => {
  expect(nextDue(aWorld())).toBeNull()
})

test('the session that expires then is named', () => {
  expect(nextDue(aWorld({ clock, sessions: [aSessionView({ expiresAt: soon })] }))).toEqual({
    at: soon,
    what: 'Ride 7',
    does: 'expires',
  })
})

test('a phone that rings is named by its owner', () => {
  const call = {
    sid: 'CA1',
    direction: 'received',
    peer: '+14155551212',
    status: 'ringing',
    startedAt: noon,
    answeredAt: null,
    endedAt: null,
    order: 1,
    heard: [],
  } as const
  const phones = [aPhoneView({ e164: '+14155550111', label: 'Ana', calls: [call] })]
  expect(nextDue(aWorld({ clock, phones }))).toEqual({ at: soon, what: 'Ana', does: 'stops ringing' })
})

test('anything else is called an event', () => {
  expect(nextDue(aWorld({ clock, sessions: [aSessionView({ expiresAt: soon + 1 })] }))).toEqual({
    at: soon,
    what: 'an event',
    does: null,
  })
})

test('a closed session whose retention ends then is named', () => {
  const dateEnded = soon - 90 * 24 * 60 * 60 * 1000
  const settings = { ...standardAccountSettings, retentionDays: 90 }
  const sessions = [aSessionView({ status: 'closed', dateEnded })]
  expect(nextDue(aWorld({ clock, settings, sessions }))).toEqual({ at: soon, what: 'Ride 7', does: 'is removed' })
})
