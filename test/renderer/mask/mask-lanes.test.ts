import { expect, test } from 'vitest'
import { lanesOf } from '#renderer/features/mask/mask-lanes.ts'
import { aParticipant } from '#test/support/a-participant.ts'
import { aPhoneView, aSessionView, noon } from '#test/support/a-world.ts'

const ana = aPhoneView({ e164: '+14155550111', label: 'Ana' })
const ben = aPhoneView({ e164: '+14155550122', label: 'Ben' })
const cid = aPhoneView({ e164: '+14155550133', label: 'Cid' })
const participantOf = ({ phone }: typeof ana, proxyIdentifier: string) => aParticipant(phone.e164, proxyIdentifier)

const ride = aSessionView({ participants: [participantOf(ana, '+14155551212'), participantOf(ben, '+14155553434')] })
const anaEnd = {
  participantSid: 'KP+14155550111',
  e164: '+14155550111',
  label: 'Ana',
  seat: 0,
  proxyNumber: '+14155551212',
}
const benEnd = {
  participantSid: 'KP+14155550122',
  e164: '+14155550122',
  label: 'Ben',
  seat: 1,
  proxyNumber: '+14155553434',
}

test('a session stands between its two people, each with the number they dial', () => {
  expect(lanesOf({ phones: [ana, ben], sessions: [ride] })).toEqual([
    { kind: 'session', session: ride, left: anaEnd, right: benEnd },
  ])
})

test('who stands right of the mask has the right end, in whatever order they joined', () => {
  const joined = aSessionView({ participants: ride.participants.toReversed() })
  expect(lanesOf({ phones: [ana, ben], sessions: [joined] })).toEqual([
    { kind: 'session', session: joined, left: anaEnd, right: benEnd },
  ])
})

test('a person without any session is out of session', () => {
  expect(lanesOf({ phones: [ana, ben, cid], sessions: [ride] }).slice(1)).toEqual([
    { kind: 'outside', e164: '+14155550133', label: 'Cid', seat: 2 },
  ])
})

test('when nothing active is left, the session that ended last is shown', () => {
  const closed = (sid: string, dateEnded: number) => aSessionView({ ...ride, sid, status: 'closed', dateEnded })
  const sessions = [closed('KC1', noon), closed('KC2', noon + 2), closed('KC3', noon + 1)]
  expect(lanesOf({ phones: [ana, ben], sessions })).toEqual([
    { kind: 'session', session: sessions[1], left: anaEnd, right: benEnd },
  ])
})

test('a session with one person has an empty end, and somebody removed is not in it', () => {
  const [first] = ride.participants
  const alone = aSessionView({
    participants: [first, { ...participantOf(ben, '+14155553434'), dateDeleted: noon }].filter(
      (one) => one !== undefined,
    ),
  })
  expect(lanesOf({ phones: [ana], sessions: [alone] })).toEqual([
    { kind: 'session', session: alone, left: anaEnd, right: null },
  ])
})

test('sessions of people without a phone here are not drawn', () => {
  expect(lanesOf({ phones: [cid], sessions: [ride] }).map((lane) => lane.kind)).toEqual(['outside'])
})

test('the ends stand where the phones were seated, and a person whose phone is hidden keeps the name', () => {
  const everybody = { phones: [ana, ben], sessions: [ride] }
  expect(lanesOf(everybody, [ben.phone.e164, ana.phone.e164])).toEqual([
    { kind: 'session', session: ride, left: { ...benEnd, seat: 0 }, right: { ...anaEnd, seat: 1 } },
  ])
  expect(lanesOf(everybody, [ben.phone.e164])).toEqual([
    { kind: 'session', session: ride, left: { ...benEnd, seat: 0 }, right: { ...anaEnd, seat: null } },
  ])
})
