import { expect, test } from 'vitest'
import { laneOf, newestByLane } from '#renderer/features/mask/lane-contact.ts'
import { lanesOf } from '#renderer/features/mask/mask-lanes.ts'
import { withEntries } from '#renderer/features/phones/contacts.ts'
import { aParticipantOf } from '#test/support/a-phone-message.ts'
import { aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { aPhoneView, aSessionView } from '#test/support/a-world.ts'

const ana = '+14155550111'
const cid = '+14155550133'
const closed = aSessionView({
  sid: 'KC1',
  status: 'closed',
  participants: [aParticipantOf({ identifier: ana, proxyIdentifier: '+14155551212' })],
})
const lanes = lanesOf({ phones: [aPhoneView({ e164: ana }), aPhoneView({ e164: cid })], sessions: [closed] })
const outOfSession = { sessionSid: null, outcome: 'out-of-session', state: 'stopped' } as const

test('what nobody carried belongs to the closed session whose number was dialled', () => {
  expect(laneOf(lanes, aMessageEntry({ ...outOfSession, from: ana, dialled: '+14155551212' }))).toBe(lanes[0])
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
