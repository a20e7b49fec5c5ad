import { describe, expect, test } from 'vitest'
import { checkNewExpiry } from '#main/engine/rules/session/check-dates.ts'
import { checkReopeningPairs } from '#main/engine/rules/session/check-reopening-pairs.ts'
import { checkFirstStatus, checkStatusChange } from '#main/engine/rules/session/check-status-change.ts'
import { failed, passed } from '#shared/catalog/decision.ts'
import type { SessionState } from '#shared/machines/session-machine.ts'
import type { SessionStatus } from '#shared/resources/session.ts'

const now = Date.UTC(2026, 10, 20, 14)
const change = (
  from: SessionState,
  status: SessionStatus | undefined,
  fields = {},
  dateExpiry: number | null = null,
) => {
  const result = checkStatusChange({ status: from, dateExpiry }, { status, ...fields }, now)
  return result.ok ? (result.value?.type ?? 'nothing') : result.error.code
}

describe('changing the status', () => {
  test.each([
    ['open', 'closed', 'CLOSED'],
    ['in-progress', 'closed', 'CLOSED'],
    ['closed', 'in-progress', 'REOPENED'],
    ['in-progress', 'in-progress', 'nothing'],
    ['open', 'open', 'nothing'],
    ['open', 'in-progress', 80608],
    ['in-progress', 'open', 80608],
    ['closed', 'open', 80608],
    ['closed', 'closed', 80608],
    ['open', 'failed', 80608],
    ['in-progress', 'unknown', 80608],
    ['closed', 'failed', 80608],
  ] as const)('%s to %s: %s', (from, to, expected) => expect(change(from, to)).toBe(expected))
})

test('T-056 the refusal to set a closed session to open advises in-progress', () => {
  expect(checkStatusChange({ status: 'closed', dateExpiry: null }, { status: 'open' }, now)).toEqual({
    ok: false,
    error: {
      code: 80608,
      status: 400,
      message:
        'The session status cannot change from closed to open. Possible are closed to in-progress, open to closed and in-progress to closed. To re-open a session, set its status to in-progress.',
      parameter: 'status',
    },
  })
})

test('T-058 a closed session takes no other change without being re-opened: 80607', () => {
  expect(change('closed', undefined, { ttl: 10 })).toBe(80607)
  expect(change('closed', undefined, { dateExpiry: now + 1 })).toBe(80607)
  expect(change('closed', undefined)).toBe('nothing')
})

test('an active session takes other changes', () => {
  expect(change('open', undefined, { ttl: 10 })).toBe('nothing')
  expect(change('in-progress', 'in-progress', { ttl: 10 })).toBe('nothing')
})

test('T-059 a closed session is re-opened with a new expiry date in one request', () => {
  expect(change('closed', 'in-progress', { dateExpiry: now + 1 }, now - 1)).toBe('REOPENED')
})

test('a session whose expiry date has passed is not re-opened without a new one: 80701', () => {
  expect(change('closed', 'in-progress', {}, now)).toBe(80701)
  expect(change('closed', 'in-progress', { dateExpiry: now }, now - 1)).toBe(80701)
  expect(change('closed', 'in-progress', { dateExpiry: null }, now - 1)).toBe('REOPENED')
})

test('a session begins open or in-progress, nothing else', () => {
  expect([undefined, 'open', 'in-progress'].map((status) => checkFirstStatus(status as SessionStatus))).toEqual([
    { ok: true, value: 'open' },
    { ok: true, value: 'open' },
    { ok: true, value: 'in-progress' },
  ])
  expect(checkFirstStatus('closed')).toMatchObject({ ok: false, error: { code: 80608, status: 400 } })
})

test('T-045 a new session’s expiry date lies in the future', () => {
  expect(checkNewExpiry(now, now)).toEqual({
    ok: false,
    error: {
      code: 80701,
      status: 400,
      message: "'DateExpiry' is invalid. It must lie in the future.",
      parameter: 'dateExpiry',
    },
  })
  expect([checkNewExpiry(now + 1, now), checkNewExpiry(null, now)]).toMatchObject([{ ok: true }, { ok: true }])
})

const pair = { identifier: '+14155550111', proxyIdentifier: '+14155551212' }
const ofPair = { identifier: '+14155550111', number: '+14155551212' }

test('a session is re-opened when its pairs are free', () => {
  expect(checkReopeningPairs([], false)).toEqual({ error: null, alert: null, decisions: [] })
})

test('a session stays closed while a pair is active elsewhere: 80604', () => {
  expect(checkReopeningPairs([pair], false)).toEqual({
    error: { code: 80604, status: 400, message: 'Proxy identifier already in use with requested identifier.' },
    alert: null,
    decisions: [failed('reopen-conflict', { ...ofPair, exempt: false })],
  })
})

test('where the account allows conflicts it is re-opened with a warning: 80801', () => {
  expect(checkReopeningPairs([pair], true)).toMatchObject({
    error: null,
    alert: { code: 80801 },
    decisions: [passed('reopen-conflict', { ...ofPair, exempt: true })],
  })
})
