import type { Page } from '#shared/contract/query.ts'
import type { Database, Parameters, Value } from './database.ts'

export interface PageSql {
  /** Rows above `:after`, at most `:limit`, each with its row number first. */
  readonly rows: string
  /** The lowest number among the last `:limit` rows up to `:after`. */
  readonly before: string
}

/** A page of rows above `after`. One row too many says that there is more. */
export function findPage<Row extends readonly [row: number, ...Value[]], Item>(
  db: Database,
  sql: PageSql,
  { after, limit, ...matching }: { readonly after: number; readonly limit: number } & Parameters,
  fromRow: (row: Row) => Item,
): Page<Item> {
  const rows = db.list<Row>(sql.rows, { ':after': after, ':limit': limit + 1, ...matching })
  return {
    items: rows.slice(0, limit).map((row) => ({ row: row[0], item: fromRow(row) })),
    more: rows.length > limit,
    previous: after === 0 ? null : findPrevious(db, sql.before, { ':after': after, ':limit': limit, ...matching }),
  }
}

/** The number after which the page before begins. */
function findPrevious(db: Database, sql: string, parameters: Parameters): number | null {
  const lowest = db.find<[row: number | null]>(sql, parameters)?.[0] ?? null
  return lowest === null ? null : lowest - 1
}
