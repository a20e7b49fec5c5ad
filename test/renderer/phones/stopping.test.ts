import { expect, test } from 'vitest'
import { whoCanStop } from '#renderer/features/phones/stopping.ts'
import { aParticipantOf, otherProxy, proxy } from '#test/support/a-phone-message.ts'
import { aPhoneView, aSessionView } from '#test/support/a-world.ts'

const ana = '+14155550111'
const ben = '+14155550122'
const cleo = '+14155550133'
const phones = [ana, ben, cleo].map((e164) => aPhoneView({ e164 }))
const ride = aSessionView({
  participants: [
    aParticipantOf({ identifier: ana, proxyIdentifier: proxy }),
    aParticipantOf({ identifier: ben, proxyIdentifier: otherProxy }),
  ],
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
