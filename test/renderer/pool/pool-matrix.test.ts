import { expect, test } from 'vitest'
import { poolMatrix, sessionHue } from '#renderer/features/pool/pool-matrix.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Participant } from '#shared/resources/participant.ts'
import { aPhoneView, aSessionView, noon, serviceSid } from '#test/support/a-world.ts'

const [ana, ben, cy] = ['+14155551212', '+14155553434', '+442079460123']
const [n1, n2, n3] = ['+14155550101', '+14155550102', '+14155550103']

function number(e164: string, isInPool = true): OwnedNumber {
  return {
    sid: `PN${e164}`,
    e164,
    friendlyName: e164,
    isoCountry: 'US',
    capabilities: { voice: true, sms: true, mms: true },
    messagingService: null,
    dateCreated: noon,
    dateUpdated: noon,
    pool: isInPool ? { serviceSid, isReserved: false, inUse: 0, dateCreated: noon, dateUpdated: noon } : null,
  }
}

function participant(identifier: string, proxyIdentifier: string, dateDeleted: number | null = null): Participant {
  return {
    sid: `KP${identifier}`,
    sessionSid: 'KC1',
    serviceSid,
    friendlyName: null,
    identifier,
    proxyIdentifier,
    proxyIdentifierSid: null,
    dateDeleted,
    dateCreated: noon,
    dateUpdated: noon,
  }
}

const ride = aSessionView({
  sid: 'KC1',
  participants: [participant(ana, n1), participant(cy, n2), participant(ben, n2, noon)],
})
const closed = aSessionView({ sid: 'KC2', status: 'closed', participants: [participant(ben, n1)] })
const matrix = poolMatrix(
  [aPhoneView({ e164: ben }), aPhoneView({ e164: ana })],
  [number(n1), number(n2), number(n3, false)],
  [ride, closed],
)

test('people are phones in order of appearance, then participants without one', () => {
  expect(matrix.people).toEqual([ben, ana, cy])
})

test('only numbers of a pool are columns', () => {
  expect(matrix.numbers.map(({ e164 }) => e164)).toEqual([n1, n2])
})

test('a pair is used by the active sessions that hold it', () => {
  expect([matrix.sessionsAt(ana, n1), matrix.sessionsAt(cy, n2)]).toEqual([[ride], [ride]])
})

test('closed sessions and removed participants use no pair', () => {
  expect([matrix.sessionsAt(ben, n1), matrix.sessionsAt(ben, n2)]).toEqual([[], []])
})

test('neighbouring sessions get distant hues', () => {
  expect([sessionHue('KC0001'), sessionHue('KC0002'), sessionHue('KC0003')]).toEqual([137, 274, 51])
})
