import { expect, test } from 'vitest'
import { lastWords } from '#renderer/features/phones/last-words.ts'
import { aPhoneCall, aPhoneMessage, proxy } from '#test/support/a-phone-message.ts'

test.each([
  ['You: On my way', aPhoneMessage({ body: 'On my way' })],
  ['On my way', aPhoneMessage({ direction: 'received', body: 'On my way' })],
  ['A picture', aPhoneMessage({ direction: 'received', body: '', mediaUrls: ['simulator:picture/cat'] })],
  ['Outgoing call for 1 min 5 s', aPhoneCall()],
  ['Missed call', aPhoneCall({ direction: 'received', status: 'canceled', answeredAt: null })],
  ['Ringing', aPhoneCall({ status: 'ringing', answeredAt: null, endedAt: null })],
  ['In a call', aPhoneCall({ status: 'in-progress', endedAt: null })],
])('a thread in a list ends with %j', (words, last) => {
  expect(lastWords({ peer: proxy, last })).toBe(words)
})

test('a number that nothing was exchanged with has no last words', () => {
  expect(lastWords(undefined)).toBe(null)
})
