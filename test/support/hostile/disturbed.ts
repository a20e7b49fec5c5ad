import type { EngineImage } from '#main/engine/engine-image.ts'
import { reopenDatabase } from '#main/store/database.ts'
import { aRide, dial, text } from '#test/support/a-ride.ts'
import { ana, ben, dan, n1, n2 } from '#test/support/a-service.ts'
import { anAnswer, answer, callbackUrl, listen, strayUrl } from '#test/support/a-webhook.ts'
import { done } from '#test/support/an-engine.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const twiml = `<Response><Say>Hello</Say><Gather action="/n"><Say>Press</Say></Gather><Dial>${ben}</Dial></Response>`

/** Texts, calls, TwiML and callbacks, none of them at its end. */
export function inTheMiddle(): EngineImage {
  const { engine, service } = aRide({ ttl: 3600 })
  listen(engine, service, { callbackUrl, outOfSessionCallbackUrl: strayUrl })
  done(engine, { type: 'settings.set', values: { deliveryDelayMs: 5000 } })
  done(engine, { type: 'fault.add', kind: 'delay', value: 5 })
  text(engine, ana, n1, 'Hi')
  text(engine, ben, n2, 'Hi')
  dial(engine, dan, n1)
  answer(engine, anAnswer(200, 'text/xml', twiml))
  dial(engine, ana, n1)
  return engine.capture()
}

/** SQL that empties a table, or puts something else, nothing or a huge number into a column of every row. */
export function disturbances({ database }: EngineImage): readonly string[] {
  const db = reopenDatabase(sqlite, database)
  const columns = db.list<[table: string, column: string, type: string]>(
    `SELECT made.name, part.name, part.type FROM sqlite_schema AS made, pragma_table_info(made.name) AS part
     WHERE made.type = 'table'`,
  )
  db.close()
  return [
    ...new Set(columns.map(([table]) => `DELETE FROM ${table}`)),
    ...columns.flatMap(([table, column, type]) =>
      [type === 'TEXT' ? "'x'" : '9e18', 'NULL'].map((value) => `UPDATE OR IGNORE ${table} SET ${column} = ${value}`),
    ),
  ]
}

/** Undefined where SQLite itself does not let it be done. */
export function disturbed(image: EngineImage, sql: string): EngineImage | undefined {
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
