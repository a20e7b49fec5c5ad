import type { Database } from 'sql.js'
import { first, firstIfAny, newSid } from './minimal-store.ts'

/** The least that routing one text takes, as one transaction. */
export function createMinimalMessage(database: Database) {
  const begin = database.prepare('BEGIN')
  const commit = database.prepare('COMMIT')
  const route = database.prepare(
    'SELECT sid, session_sid FROM participant WHERE identifier = ? AND proxy_number = ? AND is_active = 1',
  )
  const partner = database.prepare(
    'SELECT identifier, proxy_number FROM participant WHERE session_sid = ? AND sid <> ? AND is_active = 1',
  )
  const optOut = database.prepare('SELECT 1 FROM opt_out WHERE phone = ? AND proxy_number = ?')
  const message = database.prepare('INSERT INTO message VALUES (?, ?, ?, ?, ?, ?)')
  const interaction = database.prepare('INSERT INTO interaction VALUES (?, ?, ?, ?, ?, ?, ?)')
  const session = database.prepare(`UPDATE session SET status = 'in-progress', date_last_interaction = ? WHERE sid = ?`)
  const timer = database.prepare(`INSERT OR REPLACE INTO timer VALUES (?, 'expire', ?)`)

  return (from: string, to: string, body: string, now: number): void => {
    begin.run()
    const [sender = '', sessionSid = ''] = first(route, [from, to])
    const [phone = '', proxyNumber = ''] = first(partner, [sessionSid, sender])
    if (firstIfAny(optOut, [phone, proxyNumber]) !== undefined) throw new Error('Nobody opted out.')
    const [inbound, outbound] = [newSid('SM'), newSid('SM')]
    message.run([inbound, from, to, body, 'received', now])
    message.run([outbound, phone, proxyNumber, body, 'queued', now])
    interaction.run([newSid('KI'), sessionSid, inbound, outbound, 'queued', JSON.stringify({ body }), now])
    session.run([now, sessionSid])
    timer.run([now + 86_400_000, sessionSid])
    commit.run()
  }
}
