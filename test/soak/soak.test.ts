import { afterEach, expect, test, vi } from 'vitest'
import { loadSqlite } from '#main/simulator/load-sqlite.ts'
import { aServer, type TestServer } from '#test/support/a-server.ts'
import { ana, ben } from '#test/support/a-service.ts'
import { ridesOf, run } from '#test/support/a-simulator.ts'
import { aWebhookServer } from '#test/support/a-webhook-server.ts'
import { patience } from '#test/support/patience.ts'
import { anEventReader } from './event-reader.ts'
import { countListeners, countStatements } from './left-over.ts'
import { heldBytes } from './memory.ts'
import { aMirrorWindow, type MirrorWindow } from './mirror-window.ts'
import { type Actor, actors } from './traffic.ts'

/** Real seconds, each fifteen simulated ones: two minutes make half an hour. `npm run test:soak` takes them. */
const seconds = Number(process.env.MASQUERADE_SOAK_SECONDS ?? 4)
const rate = 15
/** Bytes that a command may leave behind in JavaScript: the journal keeps it. */
const perCommand = 1500
/** Bytes of what is kept up to a limit and is not full yet in a short soak: events, requests, deliveries. */
const noise = 16 * 1024 * 1024

afterEach(() => vi.restoreAllMocks())

/** The starter scene with more numbers, an application that hears of everything and a responder that is asked first. */
async function aBusyServer(): Promise<{ server: TestServer; serviceSid: string }> {
  const server = await aServer({ empty: false, clock: { mode: 'running', rate } })
  const { simulator } = server
  const serviceSid = ridesOf(simulator)
  for (let last = 10; last < 30; last += 1) {
    run(simulator, { type: 'number.set', e164: `+1415555${last}99` })
    run(simulator, { type: 'pool.add', serviceSid, phoneNumber: `+1415555${last}99` })
  }
  const { url } = await aWebhookServer((response) => response.end())
  run(simulator, {
    type: 'service.update',
    serviceSid,
    callbackUrl: url,
    interceptCallbackUrl: 'https://responder.test/allow',
  })
  return { server, serviceSid }
}

/** Lets everybody act, each one after the other thing they do, for so many real ms. Answers how many commands there were. */
async function act(server: TestServer, everybody: readonly Actor[], rounds: number[], ms: number): Promise<number> {
  const before = server.simulator.status().seq
  const end = performance.now() + ms
  await Promise.all(
    everybody.map(async (actor, index) => {
      for (let round = rounds[index] ?? 0; performance.now() < end; round += 1) {
        await actor(round)
        rounds[index] = round + 1
      }
    }),
  )
  return server.simulator.status().seq - before
}

/** What the window shows and what the API says, in the same words. */
async function bothSides(server: TestServer, window: MirrorWindow, serviceSid: string) {
  const world = window.world()
  const active = []
  for (let path: string | null = `/v1/Services/${serviceSid}/Sessions?PageSize=100`; path !== null; ) {
    const { body } = await server.get(path)
    active.push(...body.sessions.filter(({ status }: { status: string }) => status !== 'closed'))
    path = body.meta.next_page_url
  }
  const state = (await server.ask('GET', '/state')).body as { seq: number; counts: { alerts: number } }
  const shown = [ana, ben].map((e164) => world.phones.find(({ phone }) => phone.e164 === e164)?.messages.slice(-50))
  const told = await Promise.all(
    [ana, ben].map(async (e164) => {
      const { body } = await server.ask('GET', `/phones/${encodeURIComponent(e164)}/messages`)
      return (body as { messages: { sid: string; body: string; status: string }[] }).messages.slice(-50)
    }),
  )
  const brief = (messages: readonly { sid: string; body: string; status: string }[] = []) =>
    messages.map(({ sid, body, status }) => `${sid} ${status} ${body}`)
  const window_ = world.sessions
    .filter(({ status }) => status !== 'closed')
    .map(({ sid, status }) => `${sid} ${status}`)
  return [
    { seq: world.seq, alerts: world.counts.alerts, sessions: window_.sort(), messages: shown.map(brief) },
    {
      seq: state.seq,
      alerts: state.counts.alerts,
      sessions: active.map(({ sid, status }) => `${sid} ${status}`).sort(),
      messages: told.map(brief),
    },
  ]
}

test('half an hour of traffic leaves nothing behind but what happened', {
  timeout: seconds * 5000 + 60_000,
}, async () => {
  const logged = vi.spyOn(console, 'error')
  const statements = countStatements(await loadSqlite())
  const { server, serviceSid } = await aBusyServer()
  const listeners = countListeners(server.simulator)
  const window = await aMirrorWindow(server)
  const reader = await anEventReader(server)
  const everybody = Object.values(actors(server, window, serviceSid))
  const rounds: number[] = []

  await act(server, everybody, rounds, (seconds * 1000) / 2)
  const atHalf = { bytes: await heldBytes(), listeners: listeners() }
  const commands = await act(server, everybody, rounds, (seconds * 1000) / 2)
  server.simulator.execute({ type: 'call.hangUp', phone: ana, callSid: `CA${'0'.repeat(32)}` })
  await server.ask('POST', '/clock', { mode: 'paused' })
  // What was refused last is a step without an event, and a callback that is still answered may add another.
  await window.until((world) => {
    const { seq, eventSeq } = server.simulator.status()
    return world.seq === seq && world.eventSeq === eventSeq
  })
  const { eventSeq } = server.simulator.status()
  const grown = (await heldBytes()) - atHalf.bytes

  expect(rounds.every((round) => round > 0)).toBe(true)
  expect([reader.last(), reader.gaps(), window.gaps()]).toEqual([eventSeq, 0, 0])
  const [shown, told] = await bothSides(server, window, serviceSid)
  expect(shown).toEqual(told)
  expect(grown).toBeLessThan(commands * perCommand + noise)
  expect([listeners(), statements.doubles()]).toEqual([atHalf.listeners, []])
  expect(logged.mock.calls).toEqual([])

  await Promise.all([window.close(), reader.close()])
  await server.close()
  await vi.waitUntil(() => listeners() === 0, patience)
  server.simulator.close()
  expect(statements.live()).toBe(0)
  statements.stop()
})
