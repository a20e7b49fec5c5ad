import { expect, test } from 'vitest'
import { nameOfPerson } from '#renderer/state/person-name.ts'
import { aParticipant } from '#test/support/a-participant.ts'
import { aPhoneView, aSessionView } from '#test/support/a-world.ts'

const e164 = '+14155550133'
const sessionWith = (friendlyName: string | null) =>
  aSessionView({ participants: [aParticipant(e164, '+14155551212', { friendlyName })] })
const nameless = [aPhoneView({ e164, label: e164 })]

test('the name on the phone comes first', () => {
  const phones = [aPhoneView({ e164, label: 'Chloe' })]
  expect(nameOfPerson({ phones, sessions: [sessionWith('Rider 3')] }, e164)).toBe('Chloe')
})

test('without one it is the name of the participant, in the newest session that gave one', () => {
  const sessions = [sessionWith('Rider'), sessionWith('Chloe'), sessionWith(null)]
  expect(nameOfPerson({ phones: nameless, sessions }, e164)).toBe('Chloe')
})

test('some people have no name', () => {
  expect(nameOfPerson({ phones: nameless, sessions: [sessionWith(null)] }, e164)).toBe(null)
  expect(nameOfPerson({ phones: [], sessions: [] }, e164)).toBe(null)
})
