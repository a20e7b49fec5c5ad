import { expect, test } from 'vitest'
import { callAsCurl } from '#renderer/features/code/call-as-curl.ts'

test('what was posted is sent as a form, with the token out of sight', () => {
  const params = { Identifier: '+14155550111', FriendlyName: "Ana's phone" }
  expect(callAsCurl({ method: 'POST', path: '/v1/Services/KS1/Sessions', params })).toBe(
    `curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" -X POST \\
  "$MASQUERADE_URL"/v1/Services/KS1/Sessions \\
  --data-urlencode 'Identifier=+14155550111' \\
  --data-urlencode 'FriendlyName=Ana'\\''s phone'`,
  )
})

test('what was read keeps its parameters in the address, a repeated one as often as it was given', () => {
  expect(callAsCurl({ method: 'GET', path: '/v1/Services', params: { PageSize: '5', Tag: ['a', 'b'] } })).toBe(
    `curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" -G \\
  "$MASQUERADE_URL"/v1/Services \\
  --data-urlencode 'PageSize=5' \\
  --data-urlencode 'Tag=a' \\
  --data-urlencode 'Tag=b'`,
  )
})

test('nothing in a path is run by the shell', () => {
  expect(callAsCurl({ method: 'DELETE', path: '/v1/Services/$(id)`id`', params: {} })).toBe(
    `curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" -X DELETE \\
  "$MASQUERADE_URL"'/v1/Services/$(id)\`id\`'`,
  )
})

test('the account stands for itself, and what the control API takes is sent as JSON', () => {
  const path = '/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json'
  expect(callAsCurl({ method: 'POST', path, params: { AreaCode: '415' } })).toBe(
    `curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" -X POST \\
  "$MASQUERADE_URL"/2010-04-01/Accounts/"$TWILIO_ACCOUNT_SID"/IncomingPhoneNumbers.json \\
  --data-urlencode 'AreaCode=415'`,
  )
  expect(callAsCurl({ method: 'PATCH', path: '/simulator/v1/settings', params: {}, body: { rateLimit: false } })).toBe(
    `curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" -X PATCH \\
  "$MASQUERADE_URL"/simulator/v1/settings \\
  -H 'Content-Type: application/json' \\
  -d '{"rateLimit":false}'`,
  )
})
