import { expect, test } from 'vitest'
import { resourceOfPath } from '#shared/resources/logged-request.ts'

test.each([
  ['/v1/Services', 'Services'],
  ['/v1/Services/KS1/Sessions/KC1', 'Sessions'],
  ['/v1/Services/KS1/Sessions/KC1/Participants/KP1/MessageInteractions', 'MessageInteractions'],
  ['/2010-04-01/Accounts/AC1/IncomingPhoneNumbers.json', 'IncomingPhoneNumbers'],
  ['/2010-04-01/Accounts/AC1/Messages/MM1/Media.json', 'Media'],
  ['/v1/Nothing', null],
])('%s is about %s', (path, resource) => {
  expect(resourceOfPath(path)).toBe(resource)
})
