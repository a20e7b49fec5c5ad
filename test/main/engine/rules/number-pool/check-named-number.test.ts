import { expect, test } from 'vitest'
import {
  checkNamedNumber,
  type NamedNumber,
  type NamedNumberRequest,
} from '#main/engine/rules/number-pool/check-named-number.ts'
import { failed, passed } from '#shared/catalog/decision.ts'
import { n1, n2, smsOnly, voiceOnly } from './pool-builders.ts'

const sid1 = `PN${'1'.repeat(32)}`
const sid2 = `PN${'2'.repeat(32)}`
const serviceSid = `KS${'a'.repeat(32)}`

const aNumber = (facts: Partial<NamedNumber> = {}): NamedNumber => ({
  sid: sid1,
  e164: n1,
  capabilities: { voice: true, sms: true, mms: true },
  serviceSid,
  isReserved: false,
  takenByThisIdentifier: false,
  ...facts,
})

const aRequest = (facts: Partial<NamedNumberRequest<NamedNumber>>): NamedNumberRequest<NamedNumber> => ({
  serviceSid,
  identifier: '+14155550111',
  people: ['+14155550111'],
  mode: 'voice-and-message',
  proxyIdentifier: null,
  byNumber: null,
  proxyIdentifierSid: null,
  bySid: null,
  conflictAllowed: false,
  liveReservedQuirk: false,
  ...facts,
})

const byText = (number: NamedNumber | null, facts: Partial<NamedNumberRequest<NamedNumber>> = {}) =>
  checkNamedNumber(aRequest({ proxyIdentifier: n1, byNumber: number, ...facts }))
const bySid = (number: NamedNumber | null, facts: Partial<NamedNumberRequest<NamedNumber>> = {}) =>
  checkNamedNumber(aRequest({ proxyIdentifierSid: sid1, bySid: number, ...facts }))
const codeOf = (check: ReturnType<typeof checkNamedNumber>) =>
  check.kind === 'refused' ? check.error.code : check.kind

test('a number of the pool that the person does not use is taken as named', () => {
  expect(byText(aNumber())).toEqual({
    kind: 'named',
    number: aNumber(),
    conflict: false,
    decisions: [
      passed('named-number', { named: n1, problem: null }),
      passed('pair-unused', { identifier: '+14155550111', number: n1, exempt: false }),
    ],
  })
  expect(codeOf(bySid(aNumber()))).toBe('named')
})

test('T-089 a reserved number may be named', () => {
  expect(codeOf(byText(aNumber({ isReserved: true })))).toBe('named')
  expect(codeOf(bySid(aNumber({ isReserved: true })))).toBe('named')
})

test('T-089 with the live quirk a reserved number named by its SID is refused: 80207', () => {
  expect(codeOf(bySid(aNumber({ isReserved: true }), { liveReservedQuirk: true }))).toBe(80207)
  expect(codeOf(byText(aNumber({ isReserved: true }), { liveReservedQuirk: true }))).toBe('named')
})

test('T-090 a number that the account owns but the service lacks is refused: 80605', () => {
  expect(codeOf(byText(aNumber({ serviceSid: null })))).toBe(80605)
  expect(codeOf(byText(aNumber({ serviceSid: `KS${'b'.repeat(32)}` })))).toBe(80605)
})

test('T-090 a number that the account does not own is refused: 80606', () => {
  expect(byText(null)).toEqual({
    kind: 'refused',
    error: {
      code: 80606,
      status: 400,
      message: `Proxy identifier ${n1} is not owned by this account.`,
      parameter: 'proxyIdentifier',
    },
    decisions: [failed('named-number', { named: n1, problem: 'not-owned' })],
  })
  expect(codeOf(bySid(null))).toBe(80606)
})

test('T-091 a pair that is active in another session is refused: 80604', () => {
  expect(byText(aNumber({ takenByThisIdentifier: true }))).toEqual({
    kind: 'refused',
    error: {
      code: 80604,
      status: 400,
      message: 'Proxy identifier already in use with requested identifier.',
      parameter: 'proxyIdentifier',
    },
    decisions: [
      passed('named-number', { named: n1, problem: null }),
      failed('pair-unused', { identifier: '+14155550111', number: n1, exempt: false }),
    ],
  })
})

test('T-093 where the account allows conflicts the pair is used twice, and says so', () => {
  expect(byText(aNumber({ takenByThisIdentifier: true }), { conflictAllowed: true })).toMatchObject({
    kind: 'named',
    conflict: true,
  })
})

test('text that is no phone number is refused: 80304', () => {
  expect(codeOf(byText(null, { proxyIdentifier: 'hello' }))).toBe(80304)
  expect(codeOf(byText(null, { proxyIdentifier: ' 14155551212' }))).toBe(80304)
  expect(codeOf(byText(null, { proxyIdentifier: 'messenger:1234' }))).toBe(80304)
})

test('text that is no SID is refused: 80407', () => {
  expect(codeOf(bySid(null, { proxyIdentifierSid: 'PN12' }))).toBe(80407)
})

test('number and SID that name different numbers are refused: 80701', () => {
  const both = { proxyIdentifierSid: sid2, bySid: aNumber({ sid: sid2, e164: n2 }) }
  expect(codeOf(byText(aNumber(), both))).toBe(80701)
  expect(codeOf(byText(aNumber(), { proxyIdentifierSid: sid1, bySid: aNumber() }))).toBe('named')
})

test('a number that cannot do what the mode needs is refused: 80201, 80202', () => {
  expect(codeOf(byText(aNumber({ capabilities: smsOnly })))).toBe(80201)
  expect(codeOf(byText(aNumber({ capabilities: voiceOnly })))).toBe(80202)
  expect(codeOf(byText(aNumber({ capabilities: voiceOnly }), { mode: 'voice-only' }))).toBe('named')
})
