import { expect, test } from 'vitest'
import { whoCanStop } from '#renderer/features/phones/stopping.ts'
import { aParticipant } from '#test/support/a-participant.ts'
import { otherProxy, proxy } from '#test/support/a-phone-message.ts'
import { aPhoneView, aSessionView } from '#test/support/a-world.ts'

const ana = '+14155550111'
const ben = '+14155550122'
const cleo = '+14155550133'
const phones = [ana, ben, cleo].map((e164) => aPhoneView({ e164 }))
const ride = aSessionView({
  participants: [aParticipant(ana, proxy), aParticipant(ben, otherProxy)],
})

test('the last person on stage who has a number writes STOP to it', () => {
  expect(whoCanStop([ana, ben, cleo], { phones, sessions: [ride] })).toEqual({
    phone: phones[1]?.phone,
    to: otherProxy,
  })
})

test('nobody does while nobody has a number', () => {
  expect(whoCanStop([ana, ben, cleo], { phones, sessions: [] })).toBe(null)
})
