import { describe, expect, test } from 'vitest'
import { findNumber } from '#shared/numbers/find-number.ts'

const ana = '+14155550111'
const london = '+442079460958'

describe('a North American number is found written as', () => {
  test.each([
    '+14155550111',
    '14155550111',
    '4155550111',
    '(415) 555-0111',
    '+1 (415) 555-0111',
    '1-415-555-0111',
    '415.555.0111',
    '415 555 0111',
    '4 1 5 5 5 5 0 1 1 1',
    '0014155550111',
    '011 1 415 555 0111',
    '01114155550111',
    '４１５５５５０１１１',
    '٤١٥٥٥٥٠١١١',
    '415\u00a0555\u20110111',
    '4️⃣1️⃣5️⃣5️⃣5️⃣5️⃣0️⃣1️⃣1️⃣1️⃣',
    'tel:+1-415-555-0111;ext=2',
    'Call me at 415-555-0111, please',
    'my PIN is 99 and my number 4155550111.',
    '415 555 and then 0111',
    'area code (415), number 555 (pause) 0111',
    '4155550\u200b111',
    '4\u202e155550111',
  ])('“%s”', (text) => expect(findNumber(text, ana)).not.toBeNull())
})

describe('a British number is found written as', () => {
  test.each(['+442079460958', '020 7946 0958', '+44 (0)20 7946 0958', '2079460958', '0044 20 7946 0958'])(
    '“%s”',
    (text) => expect(findNumber(text, london)).not.toBeNull(),
  )
})

test('the forms that Mexico and Argentina dial are found too', () => {
  expect(findNumber('+52 1 55 1234 5678', '+525512345678')).not.toBeNull()
  expect(findNumber('+54 9 223 123 4567', '+542231234567')).not.toBeNull()
})

describe('it is not found in', () => {
  test.each([
    '',
    'no digits at all',
    '+14155550112',
    '555-0111',
    '94155550111',
    '41555501119',
    '+24155550111',
    'order 214155550111234',
    'card 4155 5501 1122 3344',
    '415555, and what comes then you must ask me for: 0111',
    '415555 and 9 then 0111',
  ])('“%s”', (text) => expect(findNumber(text, ana)).toBeNull())
})

test('the place is where its digits stand in the text', () => {
  const text = 'Ring +1 (415) 555-0111 now'
  expect(findNumber(text, ana)).toEqual({ start: 6, end: 22 })
  expect(text.slice(6, 22)).toBe('1 (415) 555-0111')
})

test('of several places the first is found, whatever its form', () => {
  expect(findNumber('415-555-0111 or +14155550111', ana)).toEqual({ start: 0, end: 12 })
})
