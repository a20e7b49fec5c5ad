import type { Database, SqlValue } from 'sql.js'
import { first, newSid } from './minimal-store.ts'

/** The least that a whole call takes: three transactions, for dialling, answering and hanging up. */
export function createMinimalCall(database: Database) {
  const begin = database.prepare('BEGIN')
  const commit = database.prepare('COMMIT')
  const route = database.prepare(
    'SELECT sid, session_sid FROM participant WHERE identifier = ? AND proxy_number = ? AND is_active = 1',
  )
  const partner = database.prepare(
    'SELECT identifier, proxy_number FROM participant WHERE session_sid = ? AND sid <> ? AND is_active = 1',
  )
  const leg = database.prepare('INSERT INTO call VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)')
  const interaction = database.prepare('INSERT INTO interaction VALUES (?, ?, ?, ?, ?, ?, ?)')
  const session = database.prepare(`UPDATE session SET status = 'in-progress', date_last_interaction = ? WHERE sid = ?`)
  const timer = database.prepare('INSERT OR REPLACE INTO timer VALUES (?, ?, ?)')
  const noTimer = database.prepare(`DELETE FROM timer WHERE kind = 'ring' AND ref = ?`)
  const answered = database.prepare(
    `UPDATE call SET status = 'in-progress', answer_time = ? WHERE sid = ? OR parent_sid = ?`,
  )
  const ended = database.prepare(`UPDATE call SET status = 'completed', end_time = ? WHERE sid = ? OR parent_sid = ?`)
  const progress = database.prepare('UPDATE interaction SET status = ?, data = ? WHERE sid = ?')

  function touch(sessionSid: SqlValue, now: number): void {
    session.run([now, sessionSid])
    timer.run([now + 86_400_000, 'expire', sessionSid])
  }

  return (from: string, to: string, now: number): void => {
    begin.run()
    const [sender = '', sessionSid = ''] = first(route, [from, to])
    const [phone = '', proxyNumber = ''] = first(partner, [sessionSid, sender])
    const [caller, callee, sid] = [newSid('CA'), newSid('CA'), newSid('KI')]
    leg.run([caller, null, from, to, 'ringing', now])
    leg.run([callee, caller, phone, proxyNumber, 'ringing', now])
    interaction.run([sid, sessionSid, caller, callee, 'initiated', '', now])
    touch(sessionSid, now)
    timer.run([now + 30_000, 'ring', callee])
    commit.run()

    begin.run()
    answered.run([now, caller, caller])
    noTimer.run([callee])
    progress.run(['in-progress', '', sid])
    commit.run()

    begin.run()
    ended.run([now, caller, caller])
    progress.run(['completed', JSON.stringify({ duration: '0' }), sid])
    touch(sessionSid, now)
    commit.run()
  }
}
