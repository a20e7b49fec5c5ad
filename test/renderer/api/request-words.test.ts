import { expect, test } from 'vitest'
import { pathParts } from '#renderer/features/api/path-parts.ts'
import { filterOf, filterWords } from '#renderer/features/api/request-choices.ts'
import { durationText, parameterLine, requestTitle, toneOf } from '#renderer/features/api/request-words.ts'
import { aLoggedRequest } from '#test/support/a-logged-request.ts'
import { serviceSid } from '#test/support/a-world.ts'

test('a path is shown with its SIDs shortened', () => {
  expect(pathParts(`/v1/Services/${serviceSid}/Sessions`).map(({ text }) => text)).toEqual([
    '/',
    'v1/',
    'Services/',
    'KS…1111/',
    'Sessions',
  ])
})

test('a title says what was done to which collection, and how it went', () => {
  expect(requestTitle(aLoggedRequest())).toBe('POST Sessions: 201')
  const path = `/2010-04-01/Accounts/AC${'1'.repeat(32)}/Calls/CA${'2'.repeat(32)}.json`
  expect(requestTitle(aLoggedRequest({ method: 'GET', path, status: 404 }))).toBe('GET Calls: 404')
})

test('parameters are one line, a repeated one as often as it was given', () => {
  expect(parameterLine({ params: { Body: 'Hi', MediaUrl: ['a', 'b'] } })).toBe('Body=Hi · MediaUrl=a · MediaUrl=b')
})

test.each([
  [0, '0 ms'],
  [0.84, '0.8 ms'],
  [24.4, '24 ms'],
  [1234, '1.2 s'],
])('%d ms reads %s', (ms, text) => {
  expect(durationText(ms)).toBe(text)
})

test.each([
  [204, 'good'],
  [307, 'plain'],
  [429, 'bad'],
  [500, 'broken'],
])('status %d is %s', (status, tone) => {
  expect(toneOf(status)).toBe(tone)
})

test('a choice becomes the filter that the host applies, and the words for finding nothing', () => {
  expect(filterOf('all', 'all')).toEqual({})
  expect(filterOf('4', 'Sessions')).toEqual({ statusClass: 4, resource: 'Sessions' })
  expect(filterWords({ statusClass: 4, resource: 'Sessions' })).toBe('4xx request about Sessions')
})
