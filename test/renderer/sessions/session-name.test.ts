import { expect, test } from 'vitest'
import { atBeginning, unlistedName } from '#renderer/features/sessions/session-name.ts'

const sid = `KC${'3'.repeat(32)}`

test('a session that is gone is called by its name, and where none is known never by its SID', () => {
  expect(unlistedName(sid, { isKept: false, uniqueName: 'Ride 7' })).toBe('Ride 7')
  const nameless = unlistedName(sid, { isKept: false, uniqueName: null })
  expect(nameless).toBe('a session that is no longer kept')
  expect(`${atBeginning(nameless)} was deleted`).toBe('A session that is no longer kept was deleted')
  expect(unlistedName(sid, null)).toBe('…')
})

test('one that is kept but not listed is called as in the list', () => {
  expect(unlistedName(sid, { isKept: true, uniqueName: 'Ride 7' })).toBe('Ride 7')
  expect(unlistedName(sid, { isKept: true, uniqueName: null })).toBe('KC…3333')
})
