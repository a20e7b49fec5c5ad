import { createHash } from 'node:crypto'
import type { Database } from '../../store/database.ts'
import { findFileMarks, listSchema } from '../../store/workspace-tables.ts'

/**
 * The statements that make the tables of each format version, as SHA-256. One that was released is never changed. Files
 * hold whatever somebody wrote into them, tables and triggers of any kind too, but only these are let in.
 */
const schemas: ReadonlyMap<number, string> = new Map([
  [1, '667fa6a5d7ad784fb906dd2a277471a4076dc058d1f341882a3021a5e31d65d4'],
  [2, '89a772c432b7e0044437bd34896fbe9d18c28233471cfb94252598ed986ded57'],
  [3, '25925fca84a36690ce2b196dbdd6e6157fc25094955bb18e45259552b675dbb0'],
  [4, '2ee8992cc9be39301bcd1554afe90eca6e3d8981ca4bcedfc6edc65d4724f6cb'],
])

/** Whether a workspace has the very tables of its format version. Reads nothing that is in them, and runs nothing. */
export function hasKnownSchema(db: Database): boolean {
  const digest = createHash('sha256').update(listSchema(db).join(';')).digest('hex')
  return digest === schemas.get(findFileMarks(db).formatVersion)
}
