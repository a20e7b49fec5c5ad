import { createHash } from 'node:crypto'
import { parseMediaUrl } from '#shared/resources/media.ts'

/** The Media SID of a media URL in REST and webhooks. https://www.twilio.com/docs/messaging/api/media-resource */
export function mediaSid(url: string): string {
  const source = parseMediaUrl(url)
  return source?.kind === 'stored' ? source.id : sidOf(url)
}

/** The same bytes have the same SID, in any process. */
export function sidOf(content: string | Uint8Array): string {
  return `ME${createHash('sha256').update(content).digest('hex').slice(0, 32)}`
}
