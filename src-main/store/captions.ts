import type { Caption } from '#shared/resources/phone.ts'
import type { Database } from './database.ts'
import type { ReadTable, Table } from './rows-in-hand.ts'

interface StoredCaption extends Caption {
  readonly callSid: string
}

/** Single ones are only written; `captions` has what was heard in a call. */
const heardNow: Table<StoredCaption> = { name: 'caption', read: () => undefined, insert, update: insert }

/** What one side of a call hears or says. */
export function insertCaption(db: Database, callSid: string, caption: Caption): void {
  const earlier = listCaptions(db, callSid)
  db.insertRow(heardNow, `${callSid} ${earlier.length}`, { ...caption, callSid })
  db.keepRow(captions, callSid, [...earlier, caption])
}

function insert(db: Database, { callSid, at, from, text }: StoredCaption): void {
  db.run('INSERT INTO caption (call_sid, at, speaker, text) VALUES (:callSid, :at, :speaker, :text)', {
    ':callSid': callSid,
    ':at': at,
    ':speaker': from,
    ':text': text,
  })
}

const captions: ReadTable<readonly Caption[]> = { name: 'caption', read }

/** A call that has just begun: nobody has to look what was heard in it. */
export function beginCaptions(db: Database, callSid: string): void {
  db.keepRow(captions, callSid, [])
}

/** In the order heard. */
export function listCaptions(db: Database, callSid: string): readonly Caption[] {
  return db.findRow(captions, callSid) ?? []
}

function read(db: Database, callSid: string): readonly Caption[] {
  return db
    .list<[at: number, speaker: string, text: string]>(
      'SELECT at, speaker, text FROM caption WHERE call_sid = :callSid ORDER BY row',
      { ':callSid': callSid },
    )
    .map(([at, speaker, text]) => ({ at, from: speaker as Caption['from'], text }))
}
