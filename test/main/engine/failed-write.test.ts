import { expect, test } from 'vitest'
import { createEngine } from '#main/engine/create-engine.ts'
import type { Engine } from '#main/engine/engine.ts'
import { openDatabase } from '#main/store/database.ts'
import { insertMessage } from '#main/store/messages.ts'
import { standardAccountSettings } from '#shared/catalog/settings.ts'
import { text } from '#test/support/a-ride.ts'
import { ana, aService, ben, n1 } from '#test/support/a-service.ts'
import { aSession } from '#test/support/a-session.ts'
import { done, start } from '#test/support/an-engine.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

/** Ana and Ben in a session. The same SIDs each time. */
function aTwin() {
  const database = openDatabase(sqlite)
  const engine = createEngine({ database, seed: 1, startTime: start, run: 1, settings: standardAccountSettings })
  aSession(engine, aService(engine).sid, [ana, ben])
  const told: number[] = []
  engine.subscribe((events) => told.push(...events.map(({ seq }) => seq)))
  return { engine, database, told }
}

function stateOf(engine: Engine) {
  return {
    status: engine.status(),
    hash: engine.hash(),
    position: engine.capture().position,
    inputs: engine.journal().length,
    events: engine.eventsAfter(0),
    counts: engine.query({ type: 'counts' }),
    shown: [ana, ben].map((e164) => engine.query({ type: 'phone.messages', e164, limit: 10 })),
  }
}

/** What SQLite will not store a second time: the text that reaches Ben, under the SID that it will have. */
function plant({ database }: ReturnType<typeof aTwin>, sid: string): void {
  insertMessage(database, {
    sid,
    direction: 'outbound-api',
    phone: ben,
    proxyNumber: n1,
    body: '',
    mediaUrls: [],
    status: 'queued',
    errorCode: null,
    numSegments: 1,
    shownStep: null,
    dialledAs: null,
    timelineRow: null,
    dateCreated: start,
    dateSent: null,
    dateUpdated: start,
  })
}

test('when what its steps write cannot be stored, a command has not happened: engine and database stay as they were', () => {
  const [twin, healthy] = [aTwin(), aTwin()]
  text(healthy.engine, ana, n1, 'Hello')
  const [reached] = healthy.engine.query({ type: 'phone.messages', e164: ben, limit: 1 })
  if (reached === undefined) throw new Error('Nothing reached Ben.')

  plant(twin, reached.sid)
  const before = stateOf(twin.engine)
  expect(() => text(twin.engine, ana, n1, 'Hello')).toThrow('UNIQUE constraint failed: message.sid')
  expect([stateOf(twin.engine), twin.told]).toEqual([before, []])

  twin.database.run('DELETE FROM message WHERE sid = :sid', { ':sid': reached.sid })
  text(twin.engine, ana, n1, 'Hello')
  expect([stateOf(twin.engine), twin.told]).toEqual([stateOf(healthy.engine), healthy.told])
})

test('when what commands wrote together cannot be stored, none of them has happened', () => {
  const [twin, healthy] = [aTwin(), aTwin()]
  text(healthy.engine, ana, n1, 'Hello')
  text(healthy.engine, ana, n1, 'Are you there?')
  const [reached] = healthy.engine.query({ type: 'phone.messages', e164: ben, limit: 1 })
  if (reached === undefined) throw new Error('Nothing reached Ben.')

  plant(twin, reached.sid)
  const before = stateOf(twin.engine)
  const sendBoth = () => {
    text(twin.engine, ana, n1, 'Hello')
    text(twin.engine, ana, n1, 'Are you there?')
  }
  expect(() => twin.engine.together(sendBoth)).toThrow('UNIQUE constraint failed: message.sid')
  expect([stateOf(twin.engine), twin.told]).toEqual([before, []])
})

test('a clock stands where it stood when what fell due on its way cannot be stored', () => {
  const { engine, database } = aTwin()
  const { sid } = done(engine, { type: 'service.create', uniqueName: 'short' })
  for (const ttl of [60, 120]) aSession(engine, sid, [], { ttl })
  const before = stateOf(engine)
  database.run("CREATE TRIGGER full BEFORE INSERT ON timeline BEGIN SELECT raise(ABORT, 'no room'); END")
  expect(() => engine.runDue(start + 300_000, () => true)).toThrow('no room')
  expect(stateOf(engine)).toEqual(before)

  database.run('DROP TRIGGER full')
  expect(engine.runDue(start + 300_000, () => true)).toBe('reached')
  expect(engine.status()).toMatchObject({ now: start + 300_000, seq: before.status.seq + 2 })
})

test('when SQLite has no room left and undoes everything by itself, a command has not happened either, wherever it failed', () => {
  const [twin, healthy] = [aTwin(), aTwin()]
  const [pages] = twin.database.find<[number]>('PRAGMA page_count') ?? []
  const body = 'x'.repeat(1600)
  let failures = 0
  for (let room = 0; room < 12; room += 1) {
    twin.database.find(`PRAGMA max_page_count = ${Number(pages) + room}`)
    for (let texts = 0; texts < 50; texts += 1) {
      const before = stateOf(twin.engine)
      try {
        text(twin.engine, ana, n1, body)
      } catch (trouble) {
        expect(trouble).toMatchObject({ message: 'database or disk is full' })
        expect(stateOf(twin.engine)).toEqual(before)
        failures += 1
        break
      }
      text(healthy.engine, ana, n1, body)
    }
  }
  expect(failures).toBe(12)

  twin.database.find('PRAGMA max_page_count = 100000')
  for (const { engine } of [twin, healthy]) text(engine, ana, n1, 'Hello')
  expect([stateOf(twin.engine), twin.told]).toEqual([stateOf(healthy.engine), healthy.told])
})
