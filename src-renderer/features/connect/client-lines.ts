import type { Connection } from '#shared/contract/rpc.ts'

/** What a client needs to know, as the environment variables that the lines below use. */
export function environment(connection: Connection) {
  return [
    { name: 'MASQUERADE_URL', value: connection.baseUrl ?? '' },
    { name: 'TWILIO_ACCOUNT_SID', value: connection.accountSid },
    { name: 'TWILIO_AUTH_TOKEN', value: connection.authToken },
  ] as const
}

export function exportLine({ name, value }: { readonly name: string; readonly value: string }): string {
  return `export ${name}=${value}`
}

const nodeLines = `import twilio from 'twilio'
const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN)
for (const api of [client.proxy, client.monitor, client.api]) api.baseUrl = process.env.MASQUERADE_URL

console.log(await client.proxy.v1.services.list())`

const pythonLines = `import os; from twilio.rest import Client
client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])
for api in (client.proxy, client.monitor, client.api): api.base_url = os.environ["MASQUERADE_URL"]

print(client.proxy.v1.services.list())`

const curl = 'curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"'

/** The official clients, and a shell, pointed at the simulator's Twilio-compatible API; each works as it is. */
export function clientLines(serviceSid: string) {
  const sessions = `"$MASQUERADE_URL/v1/Services/${serviceSid}/Sessions"`
  return [
    { name: 'Node', needs: 'npm install twilio', code: nodeLines },
    { name: 'Python', needs: 'pip install twilio', code: pythonLines },
    {
      name: 'cURL',
      needs: null,
      code: [
        `${curl} "$MASQUERADE_URL/v1/Services"`,
        `${curl} ${sessions} -d UniqueName="From the shell"`,
        `${curl} ${sessions}`,
      ].join('\n'),
    },
  ] as const
}

/** Lines that work as they are, for what the real service has no API for: look, act as a person, move the clock, watch. */
export function controlLines(from: string, to: string) {
  const json = (body: object) => `-H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`
  const text = json({ to, body: 'Hello from the command line' })
  const messages = `"$MASQUERADE_URL/simulator/v1/phones/${encodeURIComponent(from)}/messages"`
  return [
    { does: 'Read the state', line: `${curl} "$MASQUERADE_URL/simulator/v1/state"` },
    { does: 'Send a text from a phone', line: `${curl} ${messages} ${text}` },
    {
      does: 'Let an hour pass',
      line: `${curl} "$MASQUERADE_URL/simulator/v1/clock" ${json({ advanceSeconds: 3600 })}`,
    },
    { does: 'Follow what happens', line: `${curl} -N "$MASQUERADE_URL/simulator/v1/events/stream"` },
  ] as const
}
