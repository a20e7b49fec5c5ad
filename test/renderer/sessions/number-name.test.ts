import { expect, test } from 'vitest'
import { givenName } from '#renderer/features/sessions/number-name.ts'

test('a number has a name where somebody gave it one, and not where it is only written another way', () => {
  expect(givenName({ friendlyName: 'Blue' })).toBe('Blue')
  expect(
    ['(415) 555-1212', '+14155551212', '020 7946 0018'].map((friendlyName) => givenName({ friendlyName })),
  ).toEqual([null, null, null])
})
