import type { Database } from './database.ts'

/** What TwiML still has to do in a call; kept from its answer until the call ends. */
export function upsertCallScript<Action>(db: Database, callSid: string, rest: readonly Action[]): void {
  db.run('INSERT OR REPLACE INTO call_script (call_sid, rest) VALUES (:callSid, :rest)', {
    ':callSid': callSid,
    ':rest': JSON.stringify(rest),
  })
}

export function deleteCallScript(db: Database, callSid: string): void {
  db.run('DELETE FROM call_script WHERE call_sid = :callSid', { ':callSid': callSid })
}

export function findCallScript<Action>(db: Database, callSid: string): readonly Action[] | undefined {
  const found = db.find<[rest: string]>('SELECT rest FROM call_script WHERE call_sid = :callSid', {
    ':callSid': callSid,
  })
  return found && (JSON.parse(found[0]) as readonly Action[])
}
