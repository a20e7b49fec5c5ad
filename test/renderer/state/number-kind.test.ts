import { expect, test } from 'vitest'
import { contactNumberKind, numberKind } from '#renderer/state/number-kind.ts'
import { aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { aPhoneView } from '#test/support/a-world.ts'
import { anOwnedNumber } from '#test/support/an-owned-number.ts'

const [ben, pooled, owned, nobodys] = ['+14155550122', '+14155551212', '+14155553434', '+14155550199']
const known = { numbers: [anOwnedNumber(pooled), anOwnedNumber(owned, null)], phones: [aPhoneView({ e164: ben })] }

test('a number is masked in a pool, real on a phone, and plain otherwise', () => {
  expect([pooled, ben, owned, nobodys].map((e164) => numberKind(known, e164))).toEqual([
    'masked',
    'real',
    'plain',
    'plain',
  ])
})

test('a number that was dialled and is not Proxy’s is never called masked', () => {
  const kinds = [ben, nobodys, pooled].map((dialled) =>
    contactNumberKind(known, aMessageEntry({ dialled, outcome: 'not-proxy' }), 'dialled'),
  )
  expect(kinds).toEqual(['real', 'plain', 'plain'])
})

test('a number that carried something stays masked after it left the pool', () => {
  const entry = aMessageEntry({ dialled: nobodys, shownAs: owned })
  expect([contactNumberKind(known, entry, 'dialled'), contactNumberKind(known, entry, 'shownAs')]).toEqual([
    'masked',
    'masked',
  ])
})

test('a person’s own number that another one saw is called real', () => {
  expect(contactNumberKind(known, aMessageEntry({ shownAs: ben }), 'shownAs')).toBe('real')
})
