import { expect, onTestFinished, test, vi } from 'vitest'
import { answerFrame } from '#main/hosts/loopback/answer-frame.ts'
import type { SavedRun } from '#main/simulator/saved-run.ts'
import { reopenDatabase } from '#main/store/database.ts'
import { makesSense } from '#main/workspace/file/makes-sense.ts'
import { aHost } from '#test/support/a-host.ts'
import { aRide, dial, text } from '#test/support/a-ride.ts'
import { ana, ben, dan, n1, n2 } from '#test/support/a-service.ts'
import { anAnswer, answer, callbackUrl, listen, strayUrl } from '#test/support/a-webhook.ts'
import { otherSqlite } from '#test/support/a-workspace-file.ts'
import { done, start } from '#test/support/an-engine.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const twiml = `<Response><Say>Hello</Say><Gather action="/n"><Say>Press</Say></Gather><Dial>${ben}</Dial></Response>`

/** Texts and calls are under way, one call follows a document, webhooks wait and the session will end. */
function inTheMiddle(): SavedRun {
  const { engine, service } = aRide({ ttl: 3600 })
  listen(engine, service, { callbackUrl, outOfSessionCallbackUrl: strayUrl })
  done<'fault.add'>(engine, { type: 'fault.add', kind: 'delay', value: 5 })
  text(engine, ana, n1, 'Hi')
  text(engine, ben, n2, 'Hello')
  dial(engine, dan, n1)
  answer(engine, anAnswer(200, 'text/xml', twiml))
  dial(engine, ana, n1)
  const beginning = { seed: 7, startTime: start }
  return { beginning, journal: [], image: engine.capture(), clock: { mode: 'paused', rate: 1 }, branches: [] }
}

/** Each table emptied, and in each column something else in every row. */
function disturbances({ image }: SavedRun): readonly string[] {
  const db = reopenDatabase(sqlite, image.database)
  const columns = db.list<[table: string, column: string, type: string]>(
    `SELECT tables.name, columns.name, columns.type
     FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
     WHERE tables.type = 'table' AND tables.rootpage > 0`,
  )
  db.close()
  const tables = [...new Set(columns.map(([table]) => table))]
  const changed = columns.flatMap(([table, column, type]) =>
    [type === 'TEXT' ? "'x'" : '9e18', 'NULL'].map((value) => `UPDATE OR IGNORE ${table} SET ${column} = ${value}`),
  )
  return [...tables.map((table) => `DELETE FROM ${table}`), ...changed]
}

/** Null where the tables themselves refuse it. */
function disturbed({ image, ...saved }: SavedRun, sql: string): SavedRun | null {
  const db = reopenDatabase(sqlite, image.database)
  try {
    db.run(sql)
    return { ...saved, image: { ...image, database: db.capture() } }
  } catch {
    return null
  } finally {
    db.close()
  }
}

test('a file that is disturbed anywhere is refused, or what is asked of it is answered to its end', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => said.mockRestore())
  const { simulator, windowHost } = await aHost()
  windowHost.subscribe(() => {})
  const saved = inTheMiddle()
  let opened = 0
  const broken: unknown[] = []
  for (const sql of disturbances(saved)) {
    const changed = disturbed(saved, sql)
    if (changed === null || !makesSense(otherSqlite, changed.image)) continue
    simulator.resume(changed, true)
    opened += 1
    for (const advanceSeconds of [1, 2, 60, 3600, 90 * 86_400]) {
      const asked = { id: 1, method: 'clock', params: { advanceSeconds } }
      const { result } = await answerFrame(windowHost, JSON.stringify(asked))
      if (!result.ok) broken.push([sql, result.error])
    }
  }
  expect(broken).toEqual([])
  expect(opened).toBeGreaterThan(100)
})
