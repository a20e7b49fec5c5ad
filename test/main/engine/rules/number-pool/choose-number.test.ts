import { expect, test } from 'vitest'
import { chooseNumber, type NumberWish, type PoolCandidate } from '#main/engine/rules/number-pool/choose-number.ts'
import { failed, passed } from '#shared/catalog/decision.ts'
import { aCandidate, aWish, n1, n2, smsOnly, voiceOnly } from './pool-builders.ts'

const chosen = (pool: readonly PoolCandidate[], wish: Partial<NumberWish> = {}) => {
  const choice = chooseNumber(pool, aWish(wish))
  return choice.kind === 'chosen' ? choice.candidate.e164 : choice.error.code
}

test('T-069 T-078 the first number of the pool is chosen while the person does not use it, whoever else does', () => {
  expect(chosen([aCandidate(n1, { activeSessions: 7 }), aCandidate(n2)])).toBe(n1)
})

test('a person who uses the first number in another active session gets the second', () => {
  expect(chosen([aCandidate(n1, { takenByThisIdentifier: true }), aCandidate(n2)])).toBe(n2)
})

test('every step of a successful choice is told, in order', () => {
  const choice = chooseNumber([aCandidate(n1, { isReserved: true }), aCandidate(n2)], aWish())
  expect(choice).toEqual({
    kind: 'chosen',
    candidate: aCandidate(n2),
    decisions: [
      passed('pool-not-empty', { of: 2 }),
      passed('country', { fitting: 2, of: 2, identifier: '+14155550111', country: 'US' }),
      passed('voice-capable', { fitting: 2, of: 2 }),
      passed('sms-capable', { fitting: 2, of: 2 }),
      passed('not-reserved', { fitting: 1, of: 2 }),
      passed('unused-by-person', { fitting: 1, of: 1, identifier: '+14155550111' }),
      passed('number-pick', { number: n2, of: 1, reason: 'first-fit' }),
    ],
  })
})

test('T-082 an empty pool has no number for anybody: 80205', () => {
  expect(chooseNumber([], aWish())).toEqual({
    kind: 'refused',
    error: {
      code: 80205,
      status: 400,
      message:
        'This Service has no compatible Proxy numbers for this Participant. There are no Proxy numbers configured for this Service.',
      parameter: 'identifier',
    },
    decisions: [failed('pool-not-empty', { of: 0 })],
  })
})

test('T-083 a Japanese participant finds no number in a pool of US numbers: 80203 naming JP', () => {
  const choice = chooseNumber([aCandidate(n1)], aWish({ identifier: '+819012345678', country: 'JP' }))
  expect(choice).toMatchObject({
    kind: 'refused',
    error: { code: 80203, status: 400, message: expect.stringContaining('country code JP') },
    decisions: [
      passed('pool-not-empty', { of: 1 }),
      failed('country', { fitting: 0, of: 1, identifier: '+819012345678', country: 'JP' }),
    ],
  })
})

test('a participant of unknown country finds no number: 80203', () => {
  expect(chosen([aCandidate(n1)], { identifier: '+9991234567', country: null })).toBe(80203)
})

test('a participant of Bermuda is served by a US number, one of Canada is not', () => {
  expect(chosen([aCandidate(n1)], { identifier: '+14412921234', country: 'BM' })).toBe(n1)
  expect(chosen([aCandidate(n1)], { identifier: '+16045550111', country: 'CA' })).toBe(80203)
})

test('T-085 numbers without voice do not serve a session with calls: 80201', () => {
  expect(chosen([aCandidate(n1, { capabilities: smsOnly })])).toBe(80201)
})

test('T-086 numbers without SMS do not serve a message-only session: 80202', () => {
  expect(chosen([aCandidate(n1, { capabilities: voiceOnly })], { mode: 'message-only' })).toBe(80202)
})

test('T-087 numbers without voice serve a message-only session', () => {
  expect(chosen([aCandidate(n1, { capabilities: smsOnly })], { mode: 'message-only' })).toBe(n1)
})

test('numbers without SMS serve a voice-only session', () => {
  expect(chosen([aCandidate(n1, { capabilities: voiceOnly })], { mode: 'voice-only' })).toBe(n1)
})

test('one number must do both: voice on one and SMS on the other serve no session with both', () => {
  const pool = [aCandidate(n1, { capabilities: smsOnly }), aCandidate(n2, { capabilities: voiceOnly })]
  expect(chosen(pool)).toBe(80202)
})

test('T-088 a pool of reserved numbers has nothing to choose: 80207', () => {
  expect(chosen([aCandidate(n1, { isReserved: true })])).toBe(80207)
})

test('T-080 a person who uses every fitting number elsewhere gets none: 80208', () => {
  expect(chosen([aCandidate(n1, { takenByThisIdentifier: true })])).toBe(80208)
})
