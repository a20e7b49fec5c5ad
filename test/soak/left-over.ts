import type { Statement } from 'sql.js'
import type { Simulator } from '#main/simulator/simulator.ts'
import type { Sqlite } from '#main/store/database.ts'

/** How many listen to a simulator, from now on. */
export function countListeners(simulator: Simulator): () => number {
  const listen = simulator.onChange.bind(simulator)
  const listening = new Set<symbol>()
  simulator.onChange = (listener) => {
    const one = Symbol('listener')
    listening.add(one)
    const stop = listen(listener)
    return () => {
      listening.delete(one)
      stop()
    }
  }
  return () => listening.size
}

export interface Statements {
  /** Prepared and not freed since counting began. */
  live(): number
  /** SQL that one database has prepared twice. */
  doubles(): readonly string[]
  stop(): void
}

/** Counts what SQLite has prepared, in this process. */
export function countStatements(sqlite: Sqlite): Statements {
  const databases = sqlite.Database.prototype
  const statements = statementPrototype(sqlite)
  const { prepare } = databases
  const { free } = statements
  const live = new Map<object, { readonly database: object; readonly sql: string }>()
  databases.prepare = function (sql, parameters) {
    const statement = prepare.call(this, sql, parameters)
    live.set(statement, { database: this, sql })
    return statement
  }
  statements.free = function (this: Statement) {
    live.delete(this)
    return free.apply(this)
  }
  return {
    live: () => live.size,
    doubles() {
      const all = [...live.values()]
      const isSame = (one: (typeof all)[number]) => (other: typeof one) =>
        other.database === one.database && other.sql === one.sql
      return all.filter((one, place) => all.findIndex(isSame(one)) !== place).map(({ sql }) => sql)
    },
    stop() {
      databases.prepare = prepare
      statements.free = free
    },
  }
}

/** sql.js does not name the class of its statements at run time. */
function statementPrototype(sqlite: Sqlite): Statement {
  const database = new sqlite.Database()
  const prototype: Statement = Object.getPrototypeOf(database.prepare('SELECT 1'))
  database.close()
  return prototype
}
