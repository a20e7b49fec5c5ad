import type { Medium } from '#shared/resources/media.ts'
import type { Database } from './database.ts'

/** The same medium once more changes nothing. */
export function insertMedium(db: Database, id: string, { contentType, base64 }: Medium): void {
  db.run('INSERT OR IGNORE INTO media (id, content_type, base64) VALUES (:id, :contentType, :base64)', {
    ':id': id,
    ':contentType': contentType,
    ':base64': base64,
  })
}

export function findMedium(db: Database, id: string): Medium | undefined {
  const found = db.find<[contentType: string, base64: string]>(
    'SELECT content_type, base64 FROM media WHERE id = :id',
    { ':id': id },
  )
  return found && { contentType: found[0], base64: found[1] }
}

export function findMediumType(db: Database, id: string): string | undefined {
  return db.find<[string]>('SELECT content_type FROM media WHERE id = :id', { ':id': id })?.[0]
}
