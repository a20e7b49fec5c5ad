import { expect, test } from 'vitest'
import { whyNotPhone, whyNotProxy } from '#renderer/features/create/claimed-number.ts'
import { aPhoneView } from '#test/support/a-world.ts'
import { anOwnedNumber } from '#test/support/an-owned-number.ts'

const [ana, unnamed, proxy, free] = ['+14155550111', '+14155550133', '+14155551212', '+14155550199']
const phones = [aPhoneView({ e164: ana, label: 'Ana' }), aPhoneView({ e164: unnamed })]

test('a number that is somebody’s phone cannot become a proxy number', () => {
  expect([ana, unnamed, free].map((e164) => whyNotProxy(phones, e164))).toEqual([
    'That is Ana’s own number; a proxy number must be nobody’s phone.',
    'That is the number of a phone on stage; a proxy number must be nobody’s phone.',
    undefined,
  ])
})

test('a number that the account has cannot become a phone', () => {
  expect([proxy, free].map((e164) => whyNotPhone([anOwnedNumber(proxy)], e164))).toEqual([
    '+1 415 555 1212 is a proxy number; a phone must have a number of its own.',
    undefined,
  ])
})
