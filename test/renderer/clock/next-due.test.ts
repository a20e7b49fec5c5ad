import { expect, test } from 'vitest'
import { nextDue } from '#renderer/features/clock/next-due.ts'
import { aClock, aPhoneView, aSessionView, aWorld, noon } from '#test/support/a-world.ts'

const soon = noon + 60_000
const clock = aClock({ nextDueAt: soon })

test('without a timer nothing is next', () => {
  expect(nextDue(aWorld())).toBeNull()
})

test('the session that expires then is named', () => {
  expect(nextDue(aWorld({ clock, sessions: [aSessionView({ expiresAt: soon })] }))).toEqual({
    at: soon,
    what: 'Ride 7 expires',
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
  expect(nextDue(aWorld({ clock, phones }))).toEqual({ at: soon, what: 'Ana stops ringing' })
})

test('anything else is called a timer', () => {
  expect(nextDue(aWorld({ clock, sessions: [aSessionView({ expiresAt: soon + 1 })] }))).toEqual({
    at: soon,
    what: 'next timer',
  })
})
