import { expect, test } from 'vitest'
import { createArrivals } from '#renderer/features/sound/arrivals.ts'
import { aPhoneMessage } from '#test/support/a-phone-message.ts'
import { anEvent } from '#test/support/a-world.ts'

const received = (sid: string) =>
  anEvent({ type: 'phone.message', phone: '+14155550122', message: aPhoneMessage({ sid, direction: 'received' }) })

test('a message arrives once, however often its state changes', () => {
  const arrivedIn = createArrivals()
  expect(arrivedIn([received('SM1'), received('SM2')])).toEqual(['SM1', 'SM2'])
  expect(arrivedIn([received('SM2'), received('SM3')])).toEqual(['SM3'])
})

test('what somebody sends is no arrival', () => {
  const sent = anEvent({
    type: 'phone.message',
    phone: '+14155550111',
    message: aPhoneMessage({ sid: 'SM1', direction: 'sent' }),
  })
  expect(createArrivals()([sent])).toEqual([])
})
