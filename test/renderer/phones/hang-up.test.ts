import { expect, test } from 'vitest'
import { callToHangUp } from '#renderer/features/phones/hang-up.ts'
import { aPhoneCall } from '#test/support/a-phone-message.ts'
import { aPhoneView } from '#test/support/a-world.ts'

const [ana, ben, carol] = ['+14155550111', '+14155550122', '+14155550133'] as const
const talking = { status: 'in-progress', endedAt: null } as const
const dialled = aPhoneCall({ ...talking, sid: 'CA1', order: 4 })
const received = aPhoneCall({ ...talking, sid: 'CA2', direction: 'received', order: 5 })
const ringing = aPhoneCall({ sid: 'CA3', direction: 'received', status: 'ringing', answeredAt: null, endedAt: null })

const phones = [
  aPhoneView({ e164: ana, calls: [dialled] }),
  aPhoneView({ e164: ben, calls: [received] }),
  aPhoneView({ e164: carol, calls: [ringing] }),
]

test('the call of the phone at hand is hung up, from the side one is on', () => {
  expect(callToHangUp(phones, ben)).toEqual({ phone: ben, call: received })
})

test('on a phone that only rings it is the call of whoever made one: ringing is declined', () => {
  expect(callToHangUp(phones, carol)).toEqual({ phone: ana, call: dialled })
})

test('where nobody talks there is nothing to hang up', () => {
  expect(callToHangUp([aPhoneView({ e164: ana, calls: [aPhoneCall()] })], ana)).toBeUndefined()
})
