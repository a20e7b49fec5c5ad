import { expect, test } from 'vitest'
import { callAsNode } from '#renderer/features/code/call-as-node.ts'
import { callOfCommand } from '#renderer/features/code/calls-of-command.ts'
import type { CommandInput } from '#shared/contract/command.ts'
import type { Service } from '#shared/resources/service.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { account } from '#test/support/a-host.ts'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { aClient } from './the-client.ts'

/** Runs what the window shows as Node code, with the official client and the environment that *Connect* names. */
async function aShownClient() {
  const { client, server } = await aClient({ empty: true })
  const env = {
    MASQUERADE_URL: server.url,
    TWILIO_ACCOUNT_SID: account.accountSid,
    TWILIO_AUTH_TOKEN: account.authToken,
  }
  return async (command: CommandInput): Promise<unknown> => {
    const call = callOfCommand(command)
    if (call === null) throw new Error(`${command.type} is no request.`)
    const code = callAsNode(call).replace(/^await /, 'return ')
    return new Function('client', 'process', code)(client, { env })
  }
}

test('what the window shows as code does the same when it is run', async () => {
  const run = await aShownClient()
  const service = (await run({ type: 'service.create', uniqueName: 'rides', defaultTtl: 60 })) as Service
  const serviceSid = service.sid
  for (const phoneNumber of [n1, n2]) {
    await run({ type: 'number.buy', phoneNumber })
    await run({ type: 'pool.add', serviceSid, phoneNumber })
  }
  const session = (await run({
    type: 'session.create',
    serviceSid,
    uniqueName: "Ana's ride",
    ttl: 3600,
    participants: [{ identifier: ana, proxyIdentifier: n1 }, { identifier: ben }],
  })) as SessionView
  expect(session).toMatchObject({ uniqueName: "Ana's ride", ttl: 3600, status: 'open' })
  const sent = await run({ type: 'phone.sendMessage', from: ana, to: n1, body: 'It\'s "me"' })
  expect(await (sent as Response).json()).toMatchObject({ outcome: 'forwarded' })
  const closed = await run({ type: 'session.update', serviceSid, sessionSid: session.sid, status: 'closed' })
  expect(closed).toMatchObject({ status: 'closed' })
  expect(await run({ type: 'session.delete', serviceSid, sessionSid: session.sid })).toBe(true)
})
