import type { Database } from 'sql.js'
import { first, newSid } from './minimal-store.ts'

/** The least that a session of two people takes, each on the first number that they do not use yet; one transaction. */
export function createMinimalSession(database: Database) {
  const begin = database.prepare('BEGIN')
  const commit = database.prepare('COMMIT')
  const number = database.prepare(
    `SELECT e164 FROM number WHERE service_sid = ? AND NOT EXISTS (
       SELECT 1 FROM participant WHERE identifier = ? AND proxy_number = e164 AND is_active = 1)
     ORDER BY rowid LIMIT 1`,
  )
  const session = database.prepare(`INSERT INTO session VALUES (?, ?, 'open', NULL, 86400, NULL, NULL, ?)`)
  const participant = database.prepare('INSERT INTO participant VALUES (?, ?, ?, ?, 1)')
  const timer = database.prepare(`INSERT INTO timer VALUES (?, 'expire', ?)`)

  return (people: readonly string[], now: number): void => {
    begin.run()
    const sid = newSid('KC')
    session.run([sid, 'KS', now])
    for (const identifier of people) {
      const [e164 = ''] = first(number, ['KS', identifier])
      participant.run([newSid('KP'), sid, identifier, e164])
    }
    timer.run([now + 86_400_000, sid])
    commit.run()
  }
}

/** The least that ending a session takes that has expired, as one transaction. Answers whether one had. */
export function createMinimalExpiry(database: Database) {
  const begin = database.prepare('BEGIN')
  const commit = database.prepare('COMMIT')
  const due = database.prepare('SELECT rowid, due_at, ref FROM timer WHERE due_at <= ? ORDER BY due_at LIMIT 1')
  const taken = database.prepare('DELETE FROM timer WHERE rowid = ?')
  const session = database.prepare(
    `UPDATE session SET status = 'closed', closed_reason = 'ttl', date_ended = ? WHERE sid = ?`,
  )
  const participants = database.prepare('UPDATE participant SET is_active = 0 WHERE session_sid = ?')
  const retention = database.prepare(`INSERT INTO timer VALUES (?, 'retain', ?)`)

  return (by: number): boolean => {
    due.bind([by])
    const [row, dueAt, sid] = due.step() ? due.get() : []
    due.reset()
    if (row === undefined || sid === undefined) return false
    begin.run()
    taken.run([row])
    session.run([Number(dueAt), sid])
    participants.run([sid])
    retention.run([Number(dueAt) + 90 * 86_400_000, sid])
    commit.run()
    return true
  }
}
