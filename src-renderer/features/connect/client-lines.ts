import type { Connection } from '#shared/contract/rpc.ts'

/** What a client needs to know, as the environment variables that the lines below use. */
export function environment(connection: Connection) {
  return [
    { name: 'MASQUERADE_URL', value: connection.baseUrl ?? '' },
    { name: 'TWILIO_ACCOUNT_SID', value: connection.accountSid },
    { name: 'TWILIO_AUTH_TOKEN', value: connection.authToken },
  ] as const
}

const curl = 'curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"'

/** Three lines that work as they are: look, act, watch. */
export function curlLines(from: string, to: string) {
  const text = JSON.stringify({ to, body: 'Hello from the command line' })
  const messages = `"$MASQUERADE_URL/simulator/v1/phones/${encodeURIComponent(from)}/messages"`
  return [
    { does: 'Read the state', line: `${curl} "$MASQUERADE_URL/simulator/v1/state"` },
    { does: 'Send a text from a phone', line: `${curl} ${messages} -H 'Content-Type: application/json' -d '${text}'` },
    { does: 'Follow what happens', line: `${curl} -N "$MASQUERADE_URL/simulator/v1/events/stream"` },
  ] as const
}
