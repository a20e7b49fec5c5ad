import type { QueryOf, QueryType, QueryValue } from '#shared/contract/query.ts'
import type { Database } from '../store/database.ts'

/** Those that read, each without changing anything. */
export type QueryHandlers<Type extends QueryType = QueryType> = {
  readonly [T in Type]: (db: Database, query: QueryOf<T>) => QueryValue<T>
}
