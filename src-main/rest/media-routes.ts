import { ok } from '#shared/contract/result.ts'
import type { Message } from '#shared/resources/message.ts'
import { mediaSid } from '../engine/rules/media/media-sid.ts'
import { accountListed } from './account-listed.ts'
import { fetched } from './fetched.ts'
import { formatMedia, type MessageMedium } from './format/media.ts'
import { notFound } from './not-found.ts'
import { recordSid } from './record-sid.ts'
import type { Answer, RestRequest, Route } from './route.ts'

const media = '/2010-04-01/Accounts/:AccountSid/Messages/:MessageSid/Media'

/** What is attached to a message: with `.json` the record, without it the bytes. https://www.twilio.com/docs/messaging/api/media-resource */
export const mediaRoutes: readonly Route[] = [
  ['GET', `${media}.json`, listMedia],
  ['GET', media, listMedia],
  ['GET', `${media}/:MediaSid`, fetchMedia],
]

function listMedia(request: RestRequest): Answer {
  const message = findMessage(request)
  if (message === null) return notFound(request)
  const rows = mediaOf(request, message).map((item, index) => ({ row: index + 1, item }))
  return accountListed(request, {
    key: 'media_list',
    mostPerPage: 1000,
    read: (token, limit) => page(rows, token ?? 0, limit),
    format: formatMedia,
  })
}

function fetchMedia(request: RestRequest): Answer {
  const message = findMessage(request)
  const asked = request.part('MediaSid')
  const sid = recordSid(request, 'MediaSid')
  const found = message && mediaOf(request, message).find(({ url }) => mediaSid(url) === sid)
  if (!found || asked !== sid) return fetched(request, found ?? null, formatMedia)
  const medium = request.simulator.query({ type: 'media', url: found.url })
  if (medium === null) return notFound(request)
  const bytes = Buffer.from(medium.base64, 'base64')
  return ok({ status: 200, body: null, media: { contentType: medium.contentType, bytes } })
}

function page<Row>(rows: readonly Row[], after: number, limit: number) {
  const previous = after === 0 ? null : Math.max(0, after - limit)
  return { items: rows.slice(after, after + limit), more: rows.length > after + limit, previous }
}

/** Once each, in the order they were attached. */
function mediaOf({ simulator }: RestRequest, message: Message): MessageMedium[] {
  return [...new Set(message.mediaUrls)].map((url) => ({
    message,
    url,
    contentType: simulator.query({ type: 'media', url })?.contentType ?? null,
  }))
}

function findMessage(request: RestRequest): Message | null {
  return request.simulator.query({ type: 'message', sid: request.part('MessageSid') })
}
