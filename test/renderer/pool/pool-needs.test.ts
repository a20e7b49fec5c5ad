import { expect, test } from 'vitest'
import { crowdedNumbers, poolNeeds } from '#renderer/features/pool/pool-needs.ts'
import { aParticipant } from '#test/support/a-participant.ts'
import { aSessionView, noon, serviceSid } from '#test/support/a-world.ts'
import { anOwnedNumber } from '#test/support/an-owned-number.ts'

const [ana, ben, cy] = ['+14155551212', '+14155553434', '+442079460123']
const [n1, n2, n3] = ['+14155550101', '+14155550102', '+14155550103']
const elsewhere = `KS${'9'.repeat(32)}`

const sessions = [
  aSessionView({ participants: [aParticipant(ana, n1), aParticipant(ben, n2)] }),
  aSessionView({ status: 'in-progress', participants: [aParticipant(ana, n2), aParticipant(cy, n2)] }),
  aSessionView({ participants: [aParticipant(ana, n3, noon), aParticipant(ben, n1)], status: 'closed' }),
]

test('the person in most active sessions at once says how many numbers are needed', () => {
  const numbers = [anOwnedNumber(n1), anOwnedNumber(n2), anOwnedNumber(n3, { isReserved: true })]
  expect(poolNeeds(sessions, numbers)).toEqual([{ serviceSid, needed: 2, person: ana, free: 2 }])
})

test('each service needs numbers of its own', () => {
  const other = aSessionView({
    serviceSid: elsewhere,
    participants: [{ ...aParticipant(cy, n3), serviceSid: elsewhere }],
  })
  expect(poolNeeds([...sessions, other], [anOwnedNumber(n3, { serviceSid: elsewhere })])).toEqual([
    { serviceSid, needed: 2, person: ana, free: 0 },
    { serviceSid: elsewhere, needed: 1, person: cy, free: 1 },
  ])
})

test('nothing active needs no number', () => {
  expect(poolNeeds([aSessionView({ status: 'closed' })], [anOwnedNumber(n1)])).toEqual([])
})

test('a number is crowded from a hundred active participants or sessions on', () => {
  const crowd = Array.from({ length: 50 }, (_, index) =>
    aSessionView({
      participants: [aParticipant(`+1415555${1000 + index}`, n1), aParticipant(`+1415555${2000 + index}`, n1)],
    }),
  )
  const numbers = [
    anOwnedNumber(n1, { inUse: 50 }),
    anOwnedNumber(n2, { inUse: 100 }),
    anOwnedNumber(n3, { inUse: 99 }),
  ]
  expect(crowdedNumbers(crowd, numbers)).toEqual([
    { e164: n1, sessions: 50, participants: 100 },
    { e164: n2, sessions: 100, participants: 0 },
  ])
})
