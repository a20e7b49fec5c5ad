import { expect, test } from 'vitest'
import { selectionOfRequest } from '#renderer/features/api/request-subject.ts'
import { aLoggedRequest } from '#test/support/a-logged-request.ts'

const sid = (prefix: string) => `${prefix}${'a'.repeat(32)}`
const numbers = [{ sid: sid('PN'), e164: '+14155551212' }]

test('a request lights what it changed', () => {
  const changed = { kind: 'contact', resourceSid: sid('SM') } as const
  expect(selectionOfRequest(aLoggedRequest({ id: 4, changed }), numbers)).toEqual({
    kind: 'request',
    id: 4,
    about: changed,
  })
})

test.each([
  [`/v1/Services/${sid('KS')}/Sessions/${sid('KC')}/Participants`, { kind: 'session', sessionSid: sid('KC') }],
  [`/2010-04-01/Accounts/AC1/Messages/${sid('SM')}.json`, { kind: 'contact', resourceSid: sid('SM') }],
  [`/2010-04-01/Accounts/AC1/Calls/${sid('CA')}.json`, { kind: 'contact', resourceSid: sid('CA') }],
  [`/v1/Services/${sid('KS')}/PhoneNumbers/${sid('PN')}`, { kind: 'number', e164: '+14155551212' }],
  [`/v1/Alerts/${sid('NO')}`, { kind: 'alert', alertSid: sid('NO') }],
  ['/v1/Services', null],
])('one that changed nothing lights what its path names: %s', (path, about) => {
  expect(selectionOfRequest(aLoggedRequest({ path, changed: null }), numbers)).toEqual({
    kind: 'request',
    id: 1,
    about,
  })
})
