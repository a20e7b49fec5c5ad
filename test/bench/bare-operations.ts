import { createHash } from 'node:crypto'
import type { Database as SqlDatabase } from 'sql.js'
import type { Engine } from '#main/engine/engine.ts'
import { loadSqlite } from '#main/simulator/load-sqlite.ts'
import { reopenDatabase, type Sqlite } from '#main/store/database.ts'
import type { EngineEvent } from '#shared/contract/event.ts'
import { aBenchEngine } from './a-bench-engine.ts'
import { createPlayer, createRecorder, type Run } from './recorder.ts'

/** What an engine did once. */
interface Operation {
  readonly runs: readonly Run[]
  readonly events: readonly EngineEvent[]
}

/**
 * The limit of an operation: what our engine asks of SQLite for it, asked of a copy of its database with no engine
 * around, and the running hash over what it tells. Each time it is called it does so for the next operation, which an
 * engine did before with the very same values.
 */
export async function bareOperations(times: number, setUp: (engine: Engine) => () => void): Promise<() => void> {
  const sqlite = await loadSqlite()
  const { sqlite: recorded, record } = createRecorder(sqlite)
  const { engine, database } = await aBenchEngine(recorded)
  const operate = setUp(engine)
  const image = database.capture()
  let events: readonly EngineEvent[] = []
  engine.subscribe((more) => {
    events = [...events, ...more]
  })
  const operations = Array.from({ length: times }, (): Operation => {
    events = []
    const runs = record(operate)
    return { runs, events }
  })
  engine.close()
  return playerOf(operations, openRaw(sqlite, image))
}

function playerOf(operations: readonly Operation[], database: SqlDatabase): () => void {
  const play = createPlayer(database)
  let played = 0
  let hash = ''
  return () => {
    const { runs, events } = operations[played++] ?? { runs: [], events: [] }
    play(runs)
    hash = createHash('sha256')
      .update(hash + JSON.stringify(events))
      .digest('hex')
  }
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
