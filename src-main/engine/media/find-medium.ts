import { type Medium, parseMediaUrl } from '#shared/resources/media.ts'
import type { Database } from '../../store/database.ts'
import { findMedium as findStored } from '../../store/media.ts'
import { bundledPicture } from './bundled-pictures.ts'

/** The bytes behind a media URL; null for what is elsewhere, or nowhere. */
export function findMedium(db: Database, url: string): Medium | null {
  const source = parseMediaUrl(url)
  switch (source?.kind) {
    case 'picture':
      return bundledPicture(source.name)
    case 'stored':
      return findStored(db, source.id) ?? null
    case 'elsewhere':
    case undefined:
      return null
  }
}
