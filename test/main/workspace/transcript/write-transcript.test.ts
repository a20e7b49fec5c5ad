import { describe, expect, test } from 'vitest'
import type { Simulator } from '#main/simulator/simulator.ts'
import { writeTranscript } from '#main/workspace/transcript/write-transcript.ts'
import type { TranscriptRequest } from '#shared/contract/transcript-requests.ts'
import { csvRow } from '#shared/exports/csv-row.ts'
import { findNumber } from '#shared/numbers/find-number.ts'
import { aHost, authorization } from '#test/support/a-host.ts'
import { aSimulator, ridesOf, run } from '#test/support/a-simulator.ts'

const ana = '+14155550111'
const ben = '+14155550122'

/** The starter scene; Ben gives his number away and asks for a formula; a call, in which Ana says hers. */
async function aTalk(): Promise<Simulator> {
  const simulator = await aSimulator()
  const say = (body: string) =>
    run(simulator, { type: 'phone.sendMessage', from: ben, to: '+14155553434', body, mediaUrls: [] })
  say('=SUM(A:A) call me at 415 555-0122 | **soon**')
  run(simulator, { type: 'phone.dial', from: ana, to: '+14155551212' })
  const [call] = simulator.query({ type: 'phone.calls', e164: ben, limit: 1 })
  run(simulator, { type: 'call.answer', phone: ben, callSid: call?.sid ?? '' })
  const [own] = simulator.query({ type: 'phone.calls', e164: ana, limit: 1 })
  run(simulator, { type: 'call.say', phone: ana, callSid: own?.sid ?? '', text: 'I am on 415.555.0111' })
  return simulator
}

function told(simulator: Simulator, request: TranscriptRequest): string {
  const file = writeTranscript(simulator, request)
  if (!file.ok) throw new Error(file.error.message)
  return file.value.text
}

describe('everything', () => {
  test('as Markdown, with names, and nobody’s real number to be read in it', async () => {
    const text = told(await aTalk(), { format: 'markdown' })
    expect(text.split('\n').filter((line) => line.includes('message'))).toEqual([
      "| 2026-11-20T14:00:00.000Z | message | Ana +1415•••••11 | +14155551212 | Ride 7 | +14155553434 | Ben +1415•••••22 | forwarded |  | Hi Ben, I'm outside — blue jacket. |",
      '| 2026-11-20T14:00:00.000Z | message | Ben +1415•••••22 | +14155553434 | Ride 7 | +14155551212 | Ana +1415•••••11 | forwarded |  | =SUM(A:A) call me at +1415•••••22 \\| \\*\\*soon\\*\\* |',
    ])
    expect(text).toContain('| words | Ana +1415•••••11 |  |  |  |  |  |  | I am on +1415•••••11 |')
  })

  test('in every format no real number can be found, unless they were asked for', async () => {
    const simulator = await aTalk()
    for (const format of ['markdown', 'json', 'csv'] as const) {
      const hidden = told(simulator, { format })
      const open = told(simulator, { format, realNumbers: true })
      const found = (text: string) =>
        [ana, ben].map((number) => text.split('\n').some((line) => findNumber(line, number)))
      expect([format, found(hidden), found(open)]).toEqual([format, [false, false], [true, true]])
    }
  })

  test('as JSON, which is data', async () => {
    const { title, names, lines } = JSON.parse(told(await aTalk(), { format: 'json', realNumbers: true }))
    expect([title, names, lines.length]).toEqual(['Transcript', { [ana]: 'Ana', [ben]: 'Ben' }, 7])
    expect(lines.at(-2)).toMatchObject({ kind: 'call', from: ana, to: ben, session: 'Ride 7', outcome: 'ringing' })
  })
})

test('as CSV, a text that begins like a formula is a text', async () => {
  expect(told(await aTalk(), { format: 'csv' })).toContain(`"'=SUM(A:A) call me at`)
  const cells = ['=1', '+1', '-1', '@a', '\t=1', ' =1', '\r', '＝1', 'say "a"', 'a=1', '']
  expect(csvRow(cells)).toBe(`"'=1","'+1","'-1","'@a","'\t=1","' =1","'\r","'＝1","say ""a""","a=1",""\r\n`)
})

test('one session, and what one phone shows', async () => {
  const simulator = await aTalk()
  const [session] = simulator.query({ type: 'sessions.shown', active: 1, closed: 0 })
  const ofSession = writeTranscript(simulator, { format: 'json', sessionSid: session?.sid })
  expect(ofSession).toMatchObject({ ok: true, value: { name: 'Transcript-of-Ride-7.json' } })
  const { lines } = JSON.parse(told(simulator, { format: 'json', phone: ben, realNumbers: true }))
  expect(lines.map(({ kind, from, shownAs }: Record<string, string>) => [kind, from, shownAs])).toEqual([
    ['message', '', '+14155553434'],
    ['message', ben, ''],
    ['call', '', '+14155553434'],
    ['words', '+14155553434', ''],
  ])
  expect(JSON.stringify(lines)).not.toContain(ana)
  expect(writeTranscript(simulator, { format: 'csv', phone: '+14155550999' })).toMatchObject({ error: { status: 404 } })
})

test('neither its title nor its name tells a number that a session or phone is called by', async () => {
  const simulator = await aTalk()
  const serviceSid = ridesOf(simulator)
  const uniqueName = 'Ride of 415-555-0122'
  const { sid: sessionSid } = run(simulator, { type: 'session.create', serviceSid, uniqueName })
  run(simulator, { type: 'phone.set', e164: ana, label: ana })
  for (const request of [{ sessionSid }, { phone: ana }]) {
    const file = writeTranscript(simulator, { format: 'markdown', ...request })
    const { name, text } = file.ok ? file.value : { name: '', text: '' }
    const found = [ana, ben].filter((number) => [name, ...text.split('\n')].some((line) => findNumber(line, number)))
    expect([name, found]).toEqual([expect.stringMatching(/^Transcript-of-/), []])
  }
})

test('over HTTP it is a file of its type, and a strange question is refused', async () => {
  const host = await aHost()
  const ask = (query: string) => fetch(`${host.url}/simulator/v1/transcript${query}`, { headers: { authorization } })
  const csv = await ask('?format=csv&phone=%2B14155550111')
  expect([csv.status, csv.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  expect((await csv.text()).split('\r\n')[0]).toBe(
    '"at","kind","from","dialled","session","shownAs","to","outcome","code","text"',
  )
  expect((await ask('?format=pdf')).status).toBe(400)
  expect((await ask('?session=KC1')).status).toBe(404)
})
