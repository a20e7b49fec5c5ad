import { expect, test } from 'vitest'
import { endWords, formatCallTime, logWords } from '#renderer/features/phones/call-words.ts'
import { aPhoneCall } from '#test/support/a-phone-message.ts'

const unanswered = { answeredAt: null } as const

test('a call reads by who made it and how long both talked', () => {
  expect(logWords(aPhoneCall())).toBe('Outgoing call for 1 min 5 s')
  expect(logWords(aPhoneCall({ direction: 'received' }))).toBe('Incoming call for 1 min 5 s')
})

test('a call nobody picked up is missed on the phone that rang', () => {
  expect(logWords(aPhoneCall({ ...unanswered, direction: 'received', status: 'no-answer' }))).toBe('Missed call')
  expect(logWords(aPhoneCall({ ...unanswered, direction: 'received', status: 'canceled' }))).toBe('Missed call')
  expect(logWords(aPhoneCall({ ...unanswered, status: 'no-answer' }))).toBe('Outgoing call, no answer')
})

test('declining is busy for the caller and declined for who declined', () => {
  expect(endWords(aPhoneCall({ ...unanswered, status: 'busy' }))).toBe('Busy')
  expect(endWords(aPhoneCall({ ...unanswered, status: 'busy', direction: 'received' }))).toBe('Declined')
})

test('call time counts minutes, and hours when there are any', () => {
  expect([7_900, 760_000, 3_725_000].map(formatCallTime)).toEqual(['0:07', '12:40', '1:02:05'])
})
