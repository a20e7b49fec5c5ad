import type { Service } from '#shared/resources/service.ts'
import type { Database } from '../../store/database.ts'
import { findService, findServiceByName } from '../../store/services.ts'

/** The API takes a unique name where it takes a SID. */
export function serviceBySidOrName(db: Database, sidOrName: string): Service | null {
  return findService(db, sidOrName) ?? findServiceByName(db, sidOrName) ?? null
}
