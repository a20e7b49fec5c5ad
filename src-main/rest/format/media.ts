import type { Message } from '#shared/resources/message.ts'
import { contentTypeOfName } from '../../engine/rules/media/content-type-of-name.ts'
import { mediaSid } from '../../engine/rules/media/media-sid.ts'
import { accountUrl } from './account.ts'
import { rfc2822 } from './date.ts'
import type { Origin } from './origin.ts'

/** One medium of a message. */
export interface MessageMedium {
  readonly message: Message
  /** As it was sent. */
  readonly url: string
  /** Null for what is elsewhere and was never fetched. */
  readonly contentType: string | null
}

/** https://www.twilio.com/docs/messaging/api/media-resource */
export function formatMedia({ message, url, contentType }: MessageMedium, origin: Origin) {
  const sid = mediaSid(url)
  return {
    account_sid: origin.accountSid,
    content_type: contentType ?? contentTypeOfName(url),
    date_created: rfc2822(message.dateCreated),
    date_updated: rfc2822(message.dateUpdated),
    parent_sid: message.sid,
    sid,
    uri: `${accountUrl(origin)}/Messages/${message.sid}/Media/${sid}.json`,
  }
}
