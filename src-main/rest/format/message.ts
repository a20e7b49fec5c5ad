import { codeEntry } from '#shared/catalog/codes.ts'
import type { Message } from '#shared/resources/message.ts'
import { accountUrl } from './account.ts'
import { rfc2822, rfc2822OrNull } from './date.ts'
import type { Origin } from './origin.ts'

/** https://www.twilio.com/docs/messaging/api/message-resource */
export function formatMessage(message: Message, origin: Origin) {
  const uri = `${accountUrl(origin)}/Messages/${message.sid}`
  return {
    body: message.body,
    num_segments: String(message.numSegments),
    direction: message.direction,
    from: message.from,
    to: message.to,
    date_updated: rfc2822(message.dateUpdated),
    price: null,
    error_message: message.errorCode === null ? null : codeEntry(message.errorCode).title,
    uri: `${uri}.json`,
    account_sid: origin.accountSid,
    num_media: String(message.mediaUrls.length),
    status: message.status,
    messaging_service_sid: null,
    sid: message.sid,
    date_sent: rfc2822OrNull(message.dateSent),
    date_created: rfc2822(message.dateCreated),
    error_code: message.errorCode,
    price_unit: null,
    api_version: '2010-04-01',
    subresource_uris: { media: `${uri}/Media.json` },
  }
}
