import { expect, test } from 'vitest'
import { factsOf, lastOf, nameOf } from '#renderer/features/branches/branch-words.ts'

const left = Date.UTC(2026, 10, 20, 14, 3, 7)
const branch = { id: 'branch-1', run: 1, lastSeq: 9, leftAt: left, piece: null, isUsed: true, last: null, names: {} }

test('a history is called by what was played in it', () => {
  expect(nameOf(branch)).toBe('Your own run')
  expect(nameOf({ piece: { kind: 'ticket', title: 'Silent since Tuesday' } })).toBe('Ticket: Silent since Tuesday')
})

test('its facts are its length, where it parted, and the simulated time at which it was left', () => {
  expect(factsOf({ ...branch, fromSeq: 0 })).toMatch(/^9 steps; left at .*2026/)
  expect(factsOf({ ...branch, fromSeq: 8 })).toMatch(/^1 step after step 8; left at /)
  expect(factsOf({ ...branch, fromSeq: 0, isReadOnly: true })).toMatch(
    /; made by an earlier version, it can only be read$/,
  )
})

test('what was done last has the names of its own run', () => {
  const present = { person: () => 'Somebody of today' }
  const last = { type: 'phone.dial', from: '+14155550111', to: '+14155551212' } as const
  expect(lastOf({ last, names: { '+14155550111': 'Ana' } }, present)).toBe('Last: Ana called +1 415 555 1212')
  expect(lastOf({ last, names: {} }, present)).toBe('Last: Somebody of today called +1 415 555 1212')
  const closed = { type: 'session.update', serviceSid: 'KS1', sessionSid: 'KC1', status: 'closed' } as const
  expect(lastOf({ last: closed, names: {} }, present)).toBe('Last: a session was set to closed')
  expect(lastOf({ last: null, names: {} }, present)).toBe('Nothing had happened')
})
