import { expect, test } from 'vitest'
import { clientLines, controlLines, environment, exportLine } from '#renderer/features/connect/client-lines.ts'

test('the line that sends a text names the phone and the number it writes to, and the next one moves the clock', () => {
  const [, send, wait] = controlLines('+14155550111', '+14155551212')
  expect(send.line).toBe(
    'curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" "$MASQUERADE_URL/simulator/v1/phones/%2B14155550111/messages"' +
      ' -H \'Content-Type: application/json\' -d \'{"to":"+14155551212","body":"Hello from the command line"}\'',
  )
  expect(wait.line).toContain(
    "/simulator/v1/clock\" -H 'Content-Type: application/json' -d '{\"advanceSeconds\":3600}'",
  )
})

test('the lines read nothing but the variables that are copied beside them', () => {
  const connection = { baseUrl: 'http://127.0.0.1:4010', accountSid: 'AC1', authToken: 'secret' }
  const variables = environment(connection)
  expect(variables.map(exportLine)).toEqual([
    'export MASQUERADE_URL=http://127.0.0.1:4010',
    'export TWILIO_ACCOUNT_SID=AC1',
    'export TWILIO_AUTH_TOKEN=secret',
  ])
  for (const { code } of clientLines('KS1')) {
    for (const { name, value } of variables) {
      expect(code).toContain(name)
      expect(code).not.toContain(value)
    }
  }
})
