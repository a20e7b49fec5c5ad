import { expect, test } from 'vitest'
import { aHost, authorization, type TestHost } from '#test/support/a-host.ts'

interface Event {
  readonly seq: number
  readonly run: number
  readonly type: string
}

const relabel = ({ ask }: TestHost, label: string) => ask('PUT', '/phones/%2B14155550111', { label })

/** Reads Server-Sent Events until `count` have come. */
async function readStream(host: TestHost, path: string, count: number, meanwhile: () => Promise<unknown>) {
  const abort = new AbortController()
  const response = await fetch(`${host.url}/simulator/v1${path}`, { headers: { authorization }, signal: abort.signal })
  const events: { id: string; event: Event }[] = []
  let text = ''
  await meanwhile()
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]))
      events.push({ id: fields.get('id') ?? '', event: JSON.parse(fields.get('data') ?? 'null') })
    }
    if (events.length >= count) break
  }
  abort.abort()
  return { type: response.headers.get('content-type'), events }
}

test('events come after a number, with ISO times and without a gap', async () => {
  const host = await aHost()
  const { seq, eventSeq } = host.simulator.status()
  await relabel(host, 'Anna')
  expect(await host.ask('GET', `/events?after=${eventSeq}`)).toEqual({
    status: 200,
    body: {
      events: [
        {
          seq: eventSeq + 1,
          step: seq + 1,
          run: 1,
          at: '2026-11-20T14:00:00.000Z',
          type: 'phone.changed',
          phone: { e164: '+14155550111', label: 'Anna', onCall: 'manual', deliver: 'ok' },
        },
      ],
    },
  })
  const { body } = await host.ask('GET', '/events')
  const all = (body as { events: readonly Event[] }).events.map((event) => event.seq)
  expect(all).toEqual(Array.from({ length: eventSeq + 1 }, (_, index) => index + 1))
})

test('the stream sends what happens, each under its number', async () => {
  const host = await aHost()
  const { eventSeq } = host.simulator.status()
  const { type, events } = await readStream(host, `/events/stream?after=${eventSeq - 1}`, 2, () =>
    relabel(host, 'Anna'),
  )
  expect(type).toBe('text/event-stream')
  expect(events.map(({ id, event }) => [id, event.seq])).toEqual([
    [String(eventSeq), eventSeq],
    [String(eventSeq + 1), eventSeq + 1],
  ])
})

test('the stream goes on with a new run from its first event', async () => {
  const host = await aHost()
  const { eventSeq } = host.simulator.status()
  const { events } = await readStream(host, `/events/stream?after=${eventSeq}`, 2, () => host.ask('POST', '/reset'))
  expect(events.slice(0, 2).map(({ event }) => [event.run, event.seq])).toEqual([
    [2, 1],
    [2, 2],
  ])
})

test('a number of another run is a conflict', async () => {
  const host = await aHost()
  const { eventSeq } = host.simulator.status()
  const refusals = [
    await host.ask('GET', `/events?after=${eventSeq + 1}`),
    await host.ask('GET', `/events/stream?after=${eventSeq + 1}`),
    await host.ask('GET', `/events?after=${eventSeq}&run=2`),
  ]
  expect(refusals).toMatchObject(refusals.map(() => ({ status: 409, body: { code: 'other_run' } })))
})

test('events older than kept are gone', async () => {
  const host = await aHost()
  for (let count = 0; count < 20_000; count += 1) {
    host.simulator.execute({ type: 'phone.set', e164: '+14155550111', label: `Ana ${count}` })
  }
  const refusals = [await host.ask('GET', '/events?after=0'), await host.ask('GET', '/events/stream')]
  expect(refusals).toMatchObject(refusals.map(() => ({ status: 410, body: { code: 'events_gone' } })))
})

test('what is no number is refused', async () => {
  const { ask } = await aHost()
  expect(await ask('GET', '/events?after=first')).toMatchObject({ status: 400, body: { code: 'invalid_body' } })
})
