import { expect, test } from 'vitest'
import { lastRinging } from '#renderer/features/phones/ringing-call.ts'
import { aPhoneCall } from '#test/support/a-phone-message.ts'
import { aPhoneView, noon } from '#test/support/a-world.ts'

const ringing = { status: 'ringing', direction: 'received', answeredAt: null, endedAt: null } as const

test('the call that began to ring last is the one that keys act on', () => {
  const early = aPhoneCall({ ...ringing, sid: 'CA1' })
  const late = aPhoneCall({ ...ringing, sid: 'CA2', startedAt: noon + 1 })
  const phones = [
    aPhoneView({ e164: '+14155550122', calls: [late] }),
    aPhoneView({ e164: '+14155550133', calls: [early] }),
  ]
  expect(lastRinging(phones)).toEqual({ phone: '+14155550122', call: late })
})

test('a phone that waits for somebody else to answer does not ring', () => {
  const calls = [aPhoneCall({ ...ringing, direction: 'dialled' }), aPhoneCall()]
  expect(lastRinging([aPhoneView({ e164: '+14155550122', calls })])).toBe(undefined)
})
