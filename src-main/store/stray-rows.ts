import type { Database } from './database.ts'

/** A column in which nothing may stand but these words, or nothing. */
export interface WordColumn {
  readonly table: string
  readonly column: string
  readonly words: readonly string[]
}

/** A column of JSON texts of one type. */
export interface JsonColumn {
  readonly table: string
  readonly column: string
  readonly type: 'array' | 'object'
}

export function hasOtherWord(db: Database, { table, column, words }: WordColumn): boolean {
  const other = db.find<[number]>(
    `SELECT 1 FROM ${table} WHERE ${column} NOT IN (SELECT value FROM json_each(:words)) LIMIT 1`,
    { ':words': JSON.stringify(words) },
  )
  return other !== undefined
}

export function hasOtherJson(db: Database, { table, column, type }: JsonColumn): boolean {
  const other = db.find<[number]>(
    `SELECT 1 FROM ${table} WHERE ${column} IS NOT NULL
     AND CASE WHEN json_valid(${column}) THEN json_type(${column}) ELSE '' END <> :type LIMIT 1`,
    { ':type': type },
  )
  return other !== undefined
}

/** What stands in a column, parsed; rows without anything there are left out. */
export function listJson(db: Database, { table, column }: Pick<JsonColumn, 'table' | 'column'>): readonly unknown[] {
  const rows = db.list<[string]>(`SELECT ${column} FROM ${table} WHERE ${column} IS NOT NULL`)
  return rows.map(([text]) => JSON.parse(text))
}
