import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Batch, LinkState, Transport } from '#shared/contract/rpc.ts'
import type { Snapshot } from '#shared/contract/snapshot.ts'
import type { PhoneMessage } from '#shared/resources/phone.ts'
import { DoubleIpcRenderer } from '#test/support/electron/double-ipc.ts'
import { loadPreload } from '#test/support/electron/load-preload.ts'
import { preloadBundle } from '#test/support/electron/paths.ts'
import { patience } from '#test/support/patience.ts'
import { aDesktop, quit, type RunningDesktop } from './a-desktop.ts'

let desktop: RunningDesktop
let exposed: Record<string, unknown>
let transport: Transport

beforeAll(async () => {
  desktop = await aDesktop({ args: ['--no-port', '--clock', 'paused'] })
  exposed = loadPreload(preloadBundle, new DoubleIpcRenderer(desktop.ipcMain, desktop.window.webContents))
  transport = exposed.masquerade as Transport
})
afterAll(() => quit(desktop))

/** What a page gets from its host, as it gets it. */
async function aFollower() {
  const batches: Batch[] = []
  const links: LinkState[] = []
  const stop = transport.subscribe(
    (batch) => batches.push(batch),
    (link) => links.push(link),
  )
  await vi.waitUntil(() => links.length > 0 && batches.length > 0, patience)
  const events = () => batches.flatMap((batch) => (batch.kind === 'events' ? batch.events : []))
  return { batches, links, stop, events }
}

function snapshotOf([first]: readonly Batch[]): Snapshot {
  if (first?.kind !== 'snapshot') throw new Error('The first batch is no snapshot.')
  return first.snapshot
}

function received(follower: { events: () => readonly { readonly type: string }[] }, phone: string): PhoneMessage[] {
  const isMessage = (event: {
    readonly type: string
  }): event is { type: 'phone.message'; phone: string; message: PhoneMessage } => event.type === 'phone.message'
  return follower
    .events()
    .filter(isMessage)
    .filter((event) => event.phone === phone && event.message.direction === 'received')
    .map(({ message }) => message)
}

test('the page is given the transport and nothing else', () => {
  expect(Object.keys(exposed)).toEqual(['masquerade'])
  expect(Object.entries(transport).map(([name, part]) => [name, typeof part])).toEqual([
    ['invoke', 'function'],
    ['subscribe', 'function'],
  ])
})

test('a follower begins with a snapshot of the starter scene', async () => {
  const follower = await aFollower()
  const { phones, sessions } = snapshotOf(follower.batches)
  expect(follower.links).toEqual(['connected'])
  expect(follower.batches.map((batch) => Object.keys(batch))[0]).toEqual(['kind', 'snapshot'])
  expect(phones.map(({ phone }) => phone.label)).toEqual(['Ana', 'Ben'])
  expect(sessions.map(({ uniqueName }) => uniqueName)).toEqual(['Ride 7'])
  follower.stop()
})

test('a message sent by the page reaches the other phone, from the masked number', async () => {
  const follower = await aFollower()
  const [ana, ben] = snapshotOf(follower.batches).sessions[0]?.participants ?? []
  if (ana === undefined || ben === undefined) throw new Error('The starter scene has no session of two.')
  const command = {
    type: 'phone.sendMessage',
    from: ana.identifier,
    to: ana.proxyIdentifier,
    body: 'On my way',
  } as const
  expect(await transport.invoke('execute', command)).toMatchObject({ ok: true, value: { outcome: 'forwarded' } })
  const [message] = await vi.waitUntil(() => {
    const messages = received(follower, ben.identifier)
    return messages.length > 0 && messages
  }, patience)
  expect(message).toMatchObject({ body: 'On my way', peer: ben.proxyIdentifier, status: 'received' })
  expect(JSON.stringify(message)).not.toContain(ana.identifier)
  follower.stop()
})

test('who has stopped following hears no more', async () => {
  const follower = await aFollower()
  const other = await aFollower()
  follower.stop()
  const heard = follower.batches.length
  const before = other.batches.length
  await transport.invoke('execute', { type: 'phone.set', e164: '+14155550111', label: 'Anna' })
  await vi.waitUntil(() => other.batches.length > before, patience)
  expect(follower.batches).toHaveLength(heard)
  other.stop()
})

test('a closed port has no address', async () => {
  expect(await transport.invoke('connection', {})).toEqual({
    ok: true,
    value: { baseUrl: null, accountSid: expect.stringMatching(/^AC[0-9a-f]{32}$/), authToken: expect.any(String) },
  })
})

test('a refusal is a value for the page, too', async () => {
  expect(await transport.invoke('rewind', { toSeq: -1 })).toMatchObject({ ok: false, error: { code: 'invalid_body' } })
})
