import type { Responder } from '#shared/resources/responder.ts'
import type { Database } from './database.ts'

const columns = 'name, status, type, body, delay_seconds'

type ResponderRow = [name: string, status: number, type: string, body: string, delaySeconds: number]

export function upsertResponder(db: Database, { name, status, type, body, delaySeconds }: Responder): void {
  db.run(
    `INSERT OR REPLACE INTO responder (name, status, type, body, delay_seconds)
     VALUES (:name, :status, :type, :body, :delaySeconds)`,
    { ':name': name, ':status': status, ':type': type, ':body': body, ':delaySeconds': delaySeconds },
  )
}

export function findResponder(db: Database, name: string): Responder | undefined {
  const found = db.find<ResponderRow>(`SELECT ${columns} FROM responder WHERE name = :name`, { ':name': name })
  return found && fromRow(found)
}

/** Those that were made or changed, by name. */
export function listResponders(db: Database): Responder[] {
  return db.list<ResponderRow>(`SELECT ${columns} FROM responder ORDER BY name`).map(fromRow)
}

function fromRow([name, status, type, body, delaySeconds]: ResponderRow): Responder {
  return { name, status, type, body, delaySeconds }
}
