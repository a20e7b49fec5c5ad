import type { Database as SqlDatabase } from 'sql.js'
import type { Engine } from '#main/engine/engine.ts'
import { loadSqlite } from '#main/simulator/load-sqlite.ts'
import { reopenDatabase, type Sqlite } from '#main/store/database.ts'
import { aBenchEngine } from './a-bench-engine.ts'
import { createPlayer, createRecorder } from './recorder.ts'

/**
 * The limit of an operation: what our engine asks of SQLite for it, asked of a copy of its database with no engine around.
 * Each time it is called it runs the statements of the next operation, which an engine ran before with the very same values.
 */
export async function bareStatements(times: number, setUp: (engine: Engine) => () => void): Promise<() => void> {
  const sqlite = await loadSqlite()
  const { sqlite: recorded, record } = createRecorder(sqlite)
  const { engine, database } = await aBenchEngine(recorded)
  const operate = setUp(engine)
  const image = database.capture()
  const operations = Array.from({ length: times }, () => record(operate))
  engine.close()
  const play = createPlayer(openRaw(sqlite, image))
  let played = 0
  return () => play(operations[played++] ?? [])
}

/** As the store opens it, without the store. */
function openRaw(sqlite: Sqlite, image: Uint8Array): SqlDatabase {
  let opened: SqlDatabase | undefined
  class Caught extends sqlite.Database {
    constructor(bytes?: ArrayLike<number> | null) {
      super(bytes)
      opened = this
    }
  }
  reopenDatabase({ ...sqlite, Database: Caught }, image)
  if (opened === undefined) throw new Error('The store opened no database.')
  return opened
}
