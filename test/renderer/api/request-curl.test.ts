import { expect, test } from 'vitest'
import { requestAsCurl } from '#renderer/features/api/request-curl.ts'

test('what was posted is sent as a form, with the token out of sight', () => {
  const params = { Identifier: '+14155550111', FriendlyName: "Ana's phone" }
  expect(requestAsCurl({ method: 'POST', path: '/v1/Services/KS1/Sessions', params })).toBe(
    `curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" -X POST \\
  "$MASQUERADE_URL"/v1/Services/KS1/Sessions \\
  --data-urlencode 'Identifier=+14155550111' \\
  --data-urlencode 'FriendlyName=Ana'\\''s phone'`,
  )
})

test('what was read keeps its parameters in the address, a repeated one as often as it was given', () => {
  expect(requestAsCurl({ method: 'GET', path: '/v1/Services', params: { PageSize: '5', Tag: ['a', 'b'] } })).toBe(
    `curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" -G \\
  "$MASQUERADE_URL"/v1/Services \\
  --data-urlencode 'PageSize=5' \\
  --data-urlencode 'Tag=a' \\
  --data-urlencode 'Tag=b'`,
  )
})

test('nothing in a path is run by the shell', () => {
  expect(requestAsCurl({ method: 'DELETE', path: '/v1/Services/$(id)`id`', params: {} })).toBe(
    `curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" -X DELETE \\
  "$MASQUERADE_URL"'/v1/Services/$(id)\`id\`'`,
  )
})
