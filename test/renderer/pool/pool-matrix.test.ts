import { expect, test } from 'vitest'
import { poolMatrix, sessionHue } from '#renderer/features/pool/pool-matrix.ts'
import { aParticipant } from '#test/support/a-participant.ts'
import { aPhoneView, aSessionView, noon } from '#test/support/a-world.ts'
import { anOwnedNumber } from '#test/support/an-owned-number.ts'

const [ana, ben, cy] = ['+14155551212', '+14155553434', '+442079460123']
const [n1, n2, n3] = ['+14155550101', '+14155550102', '+14155550103']

const ride = aSessionView({
  sid: 'KC1',
  participants: [aParticipant(ana, n1), aParticipant(cy, n2), aParticipant(ben, n2, { dateDeleted: noon })],
})
const closed = aSessionView({ sid: 'KC2', status: 'closed', participants: [aParticipant(ben, n1)] })
const matrix = poolMatrix(
  [aPhoneView({ e164: ben }), aPhoneView({ e164: ana })],
  [anOwnedNumber(n1), anOwnedNumber(n2), anOwnedNumber(n3, null)],
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
