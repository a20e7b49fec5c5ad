import { parseMediaUrl } from '#shared/resources/media.ts'
import type { Database } from '../../store/database.ts'
import { findMediumType } from '../../store/media.ts'
import { contentTypeOfName } from '../rules/media/content-type-of-name.ts'
import { mediaSid } from '../rules/media/media-sid.ts'

/** A medium of a message as the application is told of it. */
export interface AttachedMedium {
  /** An address elsewhere as it was given; of what we hold, the path within the account. */
  readonly url: string
  readonly contentType: string
}

/** https://www.twilio.com/docs/messaging/api/media-resource */
export function attachedMedia(db: Database, messageSid: string, urls: readonly string[]): AttachedMedium[] {
  return urls.map((url) => attached(db, messageSid, url))
}

function attached(db: Database, messageSid: string, given: string): AttachedMedium {
  const url = `Messages/${messageSid}/Media/${mediaSid(given)}`
  const source = parseMediaUrl(given)
  switch (source?.kind) {
    case 'picture':
      return { url, contentType: 'image/png' }
    case 'stored':
      return { url, contentType: findMediumType(db, source.id) ?? 'application/octet-stream' }
    case 'elsewhere':
    case undefined:
      return { url: given, contentType: contentTypeOfName(given) }
  }
}
