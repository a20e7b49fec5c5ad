import { expect, test } from 'vitest'
import { atBeginning, unlistedName } from '#renderer/features/sessions/session-name.ts'
import { learnSession } from '#renderer/features/sessions/unlisted-session.ts'
import { connectHost } from '#renderer/state/host.ts'
import { ok, refuse } from '#shared/contract/result.ts'

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

test('main is asked for a name once, and again only where it could not answer', async () => {
  const answers = [
    refuse({ code: 'internal_error', status: 500, message: 'It failed.' }),
    ok({ isKept: true, uniqueName: 'Ride 7' }),
  ]
  const none = ok(null)
  connectHost({ invoke: async () => answers.shift() ?? none, subscribe: () => () => {} })
  const left: number[] = []
  for (let times = 0; times < 3; times += 1) {
    await learnSession(sid, 77)
    left.push(answers.length)
  }
  expect(left).toEqual([1, 0, 0])
})
