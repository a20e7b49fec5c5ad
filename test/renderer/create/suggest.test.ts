import { expect, test } from 'vitest'
import { suggestName, suggestPhone, suggestProxyNumber, suggestSessionName } from '#renderer/features/create/suggest.ts'

test('a new session is called like the newest, one number on', () => {
  expect(suggestSessionName(['Ride 7', 'Delivery 3', 'Support'])).toBe('Delivery 4')
})

test('a name that is taken is passed over', () => {
  expect(suggestSessionName(['Ride 8', 'Ride 7'])).toBe('Ride 9')
})

test('the first session is Ride 1', () => {
  expect(suggestSessionName([])).toBe('Ride 1')
})

test('a suggested phone number is one kept for fiction, and free', () => {
  expect(suggestPhone(new Set(['+14155550111', '+14155550122']))).toBe('+14155550133')
})

test('suggested proxy numbers go on from those of the starter scene', () => {
  expect(suggestProxyNumber(new Set(['+14155551212', '+14155553434']))).toBe('+14155555656')
})

test('where somebody is not of North America, a proxy number begins as theirs does', () => {
  expect(suggestProxyNumber(new Set(), ['+14155550111', '+4930901820'])).toBe('+49')
  expect(suggestProxyNumber(new Set(), ['+14155550111', '+16045550100'])).toBe('+14155551212')
})

test('no suggested name is on stage already', () => {
  expect(suggestName(new Set(['Ana', 'Ben']))).toBe('Chloe')
})
