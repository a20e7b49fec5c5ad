import { expect, test } from 'vitest'
import { curlLines } from '#renderer/features/connect/client-lines.ts'

test('the line that sends a text names the phone and the number it writes to', () => {
  const [, send] = curlLines('+14155550111', '+14155551212')
  expect(send.line).toBe(
    'curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" "$MASQUERADE_URL/simulator/v1/phones/%2B14155550111/messages"' +
      ' -H \'Content-Type: application/json\' -d \'{"to":"+14155551212","body":"Hello from the command line"}\'',
  )
})
