import { expect, test } from 'vitest'
import { restoreEngine } from '#main/engine/create-engine.ts'
import type { EngineImage } from '#main/engine/engine-image.ts'
import { reopenDatabase } from '#main/store/database.ts'
import { makesSense } from '#main/workspace/file/makes-sense.ts'
import { aRide, dial, text } from '#test/support/a-ride.ts'
import { ana, ben, dan, n1, n2 } from '#test/support/a-service.ts'
import { anAnswer, answer, callbackUrl, listen, strayUrl } from '#test/support/a-webhook.ts'
import { otherSqlite } from '#test/support/a-workspace-file.ts'
import { done, pass } from '#test/support/an-engine.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const twiml = `<Response><Say>Hello</Say><Gather action="/n"><Say>Press</Say></Gather><Dial>${ben}</Dial></Response>`

/** Texts, calls, TwiML and callbacks, none of them at its end. */
function inTheMiddle(): EngineImage {
  const { engine, service } = aRide({ ttl: 3600 })
  listen(engine, service, { callbackUrl, outOfSessionCallbackUrl: strayUrl })
  done<'settings.set'>(engine, { type: 'settings.set', values: { deliveryDelayMs: 5000 } })
  done<'fault.add'>(engine, { type: 'fault.add', kind: 'delay', value: 5 })
  text(engine, ana, n1, 'Hi')
  text(engine, ben, n2, 'Hi')
  dial(engine, dan, n1)
  answer(engine, anAnswer(200, 'text/xml', twiml))
  dial(engine, ana, n1)
  return engine.capture()
}

/** Undefined where SQLite itself does not let it be done. */
function afterwards(image: EngineImage, sql: string): EngineImage | undefined {
  const db = reopenDatabase(sqlite, image.database)
  try {
    db.run(sql)
    return { ...image, database: db.capture() }
  } catch {
    return undefined
  } finally {
    db.close()
  }
}

function columnsOf(image: EngineImage): readonly [table: string, column: string][] {
  const db = reopenDatabase(sqlite, image.database)
  const columns = db.list<[string, string]>(
    `SELECT made.name, part.name FROM sqlite_schema AS made, pragma_table_info(made.name) AS part
     WHERE made.type = 'table' AND made.name <> 'sqlite_sequence'`,
  )
  db.close()
  return columns
}

/** What went wrong in a timer, whose step is then that it is gone. Whatever else goes wrong is thrown. */
function goOn(image: EngineImage): readonly unknown[] {
  const bugs: unknown[] = []
  const database = reopenDatabase(sqlite, image.database)
  const engine = restoreEngine({ image, database, journal: [], run: 1, onBug: (bug) => bugs.push(bug) })
  for (const seconds of [1, 60, 3600, 90 * 86_400]) pass(engine, seconds)
  engine.close()
  return bugs
}

test('whatever is disturbed in a file, it is refused, or goes on to the end with at most a timer lost', () => {
  const image = inTheMiddle()
  const columns = columnsOf(image)
  const deeds = [
    ...new Set(columns.map(([table]) => `DELETE FROM ${table}`)),
    ...columns.flatMap(([table, column]) => ["'x'", 'NULL'].map((value) => `UPDATE ${table} SET ${column} = ${value}`)),
  ]
  const opened = deeds.flatMap((sql) => {
    const disturbed = afterwards(image, sql)
    return disturbed !== undefined && makesSense(otherSqlite, disturbed) ? [[sql, goOn(disturbed).length] as const] : []
  })
  expect(goOn(image)).toEqual([])
  expect(opened.filter(([, lost]) => lost > 0).map(([sql]) => sql)).toEqual([
    'UPDATE message SET timeline_row = NULL',
    'UPDATE call SET answer_time = NULL',
    'UPDATE timeline SET body = NULL',
  ])
})
