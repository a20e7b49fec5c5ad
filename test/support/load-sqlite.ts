import { loadSqlite } from '#main/simulator/load-sqlite.ts'

/** SQLite, compiled once a test file. */
export const sqlite = await loadSqlite()
