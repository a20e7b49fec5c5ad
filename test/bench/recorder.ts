import type { Statement } from 'sql.js'
import type { Sqlite } from '#main/store/database.ts'

/** One run of a statement. */
export interface Run {
  readonly sql: string
  readonly values: Parameters<Statement['bind']>[0]
  /** How many rows were asked for, and how many of the answers were read. */
  steps: number
  reads: number
}

export interface Recorder {
  /** SQLite as the store wants it, which notes down what its statements are asked. */
  readonly sqlite: Sqlite
  record(work: () => void): readonly Run[]
}

export function createRecorder(sqlite: Sqlite): Recorder {
  let runs: Run[] = []
  class RecordedDatabase extends sqlite.Database {
    override prepare(sql: string): Statement {
      return recorded(super.prepare(sql), (run) => runs.push(run))
    }
  }
  return {
    sqlite: { ...sqlite, Database: RecordedDatabase },
    record(work) {
      runs = []
      work()
      return runs
    },
  }
}

/** The store binds, steps, reads and resets; nothing else. */
function recorded(statement: Statement, note: (run: Run) => void): Statement {
  let run: Run | undefined
  const begin = (values: Run['values']): Run => {
    run = { sql: statement.getSQL(), values, steps: 0, reads: 0 }
    note(run)
    return run
  }
  const { bind, step, get, reset } = statement
  return Object.assign(statement, {
    bind(values: Run['values']) {
      const isBound = bind.call(statement, values)
      begin(values)
      return isBound
    },
    step() {
      const asked = run ?? begin(null)
      asked.steps += 1
      return step.call(statement)
    },
    get() {
      if (run !== undefined) run.reads += 1
      return get.call(statement)
    },
    reset() {
      run = undefined
      reset.call(statement)
    },
  })
}

/** Runs recorded statements on a database, each prepared once, with nothing around them. */
export function createPlayer(database: InstanceType<Sqlite['Database']>): (runs: readonly Run[]) => void {
  const prepared = new Map<string, Statement>()
  const prepare = (sql: string): Statement => {
    const statement = database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  return (runs) => {
    for (const { sql, values, steps, reads } of runs) {
      const statement = prepared.get(sql) ?? prepare(sql)
      if (values !== null) statement.bind(values)
      for (let step = 0; step < steps; step += 1) if (statement.step() && step < reads) statement.get()
      statement.reset()
    }
  }
}
