import { expect, test } from 'vitest'
import { beganAnew, laneOf, newestByLane, strayOf } from '#renderer/features/mask/lane-contact.ts'
import { lanesOf } from '#renderer/features/mask/mask-lanes.ts'
import { withEntries } from '#renderer/features/phones/contacts.ts'
import { aParticipant } from '#test/support/a-participant.ts'
import { aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { aPhoneView, aSessionView } from '#test/support/a-world.ts'

const ana = '+14155550111'
const cid = '+14155550133'
const closed = aSessionView({
  sid: 'KC1',
  status: 'closed',
  participants: [aParticipant(ana, '+14155551212')],
})
const lanes = lanesOf({ phones: [aPhoneView({ e164: ana }), aPhoneView({ e164: cid })], sessions: [closed] })
const outOfSession = { sessionSid: null, outcome: 'out-of-session', state: 'stopped' } as const

test('what nobody carried belongs to the closed session whose number was dialled', () => {
  expect(laneOf(lanes, aMessageEntry({ ...outOfSession, from: ana, dialled: '+14155551212' }))).toBe(lanes[0])
})

test('what nobody carried before a session was made is not in its way', () => {
  const [lane] = lanesOf({ phones: [aPhoneView({ e164: ana })], sessions: [{ ...closed, status: 'open' }] })
  const before = aMessageEntry({ ...outOfSession, from: ana, dialled: '+14155551212' })
  if (lane === undefined) throw new Error('There is no lane.')
  expect(laneOf([lane], before)).toBe(undefined)
  expect(strayOf([lane], withEntries(new Map(), [before]))).toBe(null)
})

test('what somebody without a session wrote stays with them', () => {
  expect(laneOf(lanes, aMessageEntry({ ...outOfSession, from: cid, dialled: '+14155551212' }))).toBe(lanes[1])
})

test('the newest contact of a lane is shown once it has arrived', () => {
  const old = aMessageEntry({ resourceSid: 'SM1', sessionSid: 'KC1' })
  const underWay = aMessageEntry({ resourceSid: 'SM2', sessionSid: 'KC1' })
  const contacts = withEntries(new Map(), [old, underWay])
  expect(newestByLane(lanes, contacts, new Set(['SM2']))).toEqual(new Map([['KC1', old]]))
  expect(newestByLane(lanes, contacts, new Set())).toEqual(new Map([['KC1', underWay]]))
})

test('a lane begins anew with what is under way there', () => {
  const contacts = withEntries(new Map(), [aMessageEntry({ resourceSid: 'SM1', sessionSid: 'KC1' })])
  expect(beganAnew(lanes, contacts, new Set(['SM1', 'SM7']))).toEqual(new Set(['KC1']))
  expect(beganAnew(lanes, contacts, new Set())).toEqual(new Set())
})

test('a number dialled outside of every lane is shown while it is the last thing that happened', () => {
  const ride = aSessionView({ participants: [aParticipant(ana, '+14155551212')] })
  const withRide = lanesOf({ phones: [aPhoneView({ e164: ana })], sessions: [ride] })
  const wrong = aMessageEntry({ ...outOfSession, resourceSid: 'SM1', from: ana, dialled: '+14155559999' })
  const right = aMessageEntry({ resourceSid: 'SM2', from: ana, dialled: '+14155551212' })
  expect(strayOf(withRide, withEntries(new Map(), [wrong]))).toEqual({
    entry: wrong,
    from: ana,
    dialled: '+14155559999',
  })
  expect(strayOf(withRide, withEntries(new Map(), [wrong, right]))).toBe(null)
})
