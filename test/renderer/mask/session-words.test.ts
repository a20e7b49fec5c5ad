import { expect, test } from 'vitest'
import { lifeOf } from '#renderer/features/mask/session-words.ts'
import { aSessionView, noon } from '#test/support/a-world.ts'

test('the ring shows the share of the ttl that is left', () => {
  const session = aSessionView({ ttl: 3600, expiresAt: noon + 900_000 })
  expect(lifeOf(session, noon)).toEqual({ share: 0.25, words: '15 min left' })
})

test('an expiry date counts from the beginning of the session', () => {
  const session = aSessionView({ ttl: 60, dateCreated: noon, dateExpiry: noon + 200_000, expiresAt: noon + 200_000 })
  expect(lifeOf(session, noon + 100_000)).toEqual({ share: 0.5, words: '1 min 40 s left' })
})

test('a session that nothing ends has no share', () => {
  expect(lifeOf(aSessionView(), noon)).toEqual({ share: null, words: 'no time limit' })
})

test('a closed session says why', () => {
  const session = aSessionView({ status: 'closed', closedReason: 'ttl' })
  expect(lifeOf(session, noon)).toEqual({ share: 0, words: 'time ran out' })
})
