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

/** Whether an interaction says nothing of what it was; that of a message says what its text says. */
export function hasEmptyInteraction(db: Database): boolean {
  return db.find<[number]>(`SELECT 1 FROM interaction WHERE type <> 'message' AND data IS NULL LIMIT 1`) !== undefined
}

/** Whether a text has no words, not even empty ones: they are kept with its contact, or with itself where it has none. */
export function hasWordlessText(db: Database): boolean {
  const wordless = db.find<[number]>(
    `SELECT 1 FROM timeline WHERE kind = 'message' AND body IS NULL
     UNION ALL SELECT 1 FROM message WHERE timeline_row IS NULL AND body IS NULL LIMIT 1`,
  )
  return wordless !== undefined
}

/** Whether people talk who have not answered, so that nobody knows for how long. */
export function hasUnansweredTalk(db: Database): boolean {
  return (
    db.find<[number]>(`SELECT 1 FROM call WHERE status = 'in-progress' AND answer_time IS NULL LIMIT 1`) !== undefined
  )
}

/** Whether any number in any table is further from zero; the counters of AUTOINCREMENT are numbers, too. */
export function hasNumberBeyond(db: Database, most: number): boolean {
  const tables = db.list<[table: string, columns: string]>(
    `SELECT tables.name, json_group_array(columns.name)
     FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
     WHERE tables.type = 'table' AND columns.type IN ('INTEGER', 'REAL', '') GROUP BY tables.name`,
  )
  return tables.some(([table, columns]) => {
    const names: readonly string[] = JSON.parse(columns)
    const beyond = names.map((name) => `(typeof(${name}) <> 'text' AND ${name} NOT BETWEEN -:most AND :most)`)
    return (
      db.find<[number]>(`SELECT 1 FROM ${table} WHERE ${beyond.join(' OR ')} LIMIT 1`, { ':most': most }) !== undefined
    )
  })
}

/** What stands in a column, parsed; rows without anything there are left out. */
export function listJson(db: Database, { table, column }: Pick<JsonColumn, 'table' | 'column'>): readonly unknown[] {
  const rows = db.list<[string]>(`SELECT ${column} FROM ${table} WHERE ${column} IS NOT NULL`)
  return rows.map(([text]) => JSON.parse(text))
}

/** Of each text and call under way and each webhook that waits, whether its timeline entry is there with a state, and that one's decisions. */
export function listEntriesUnderWay(
  db: Database,
): readonly { readonly isThere: boolean; readonly decisions: string | null }[] {
  const rows = db.list<[number, string | null]>(
    `SELECT timeline.state IS NOT NULL, timeline.decisions FROM (
       SELECT timeline_row FROM message WHERE timeline_row IS NOT NULL
         AND sid IN (SELECT ref FROM timer WHERE kind = 'message.deliver')
       UNION SELECT timeline_row FROM call WHERE end_time IS NULL
       UNION SELECT timeline_row FROM webhook WHERE kind <> 'callback'
     ) AS under_way LEFT JOIN timeline ON timeline.row = under_way.timeline_row`,
  )
  return rows.map(([isThere, decisions]) => ({ isThere: isThere === 1, decisions }))
}
