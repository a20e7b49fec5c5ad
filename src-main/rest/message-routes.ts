import { fetched } from './fetched.ts'
import { formatMessage } from './format/message.ts'
import { notFound } from './not-found.ts'
import { recordSid } from './record-sid.ts'
import type { Answer, RestRequest, Route } from './route.ts'
import { runSilently } from './run.ts'

const message = '/2010-04-01/Accounts/:AccountSid/Messages/:MessageSid'

/** The records of messages behind interactions. https://www.twilio.com/docs/messaging/api/message-resource */
export const messageRoutes: readonly Route[] = [
  ['GET', message, fetchMessage],
  ['DELETE', message, deleteMessage],
]

function fetchMessage(request: RestRequest): Answer {
  return fetched(request, findMessage(request), formatMessage)
}

function deleteMessage(request: RestRequest): Answer {
  const found = findMessage(request)
  return found === null ? notFound(request) : runSilently(request, { type: 'message.delete', messageSid: found.sid })
}

function findMessage(request: RestRequest) {
  return request.simulator.query({ type: 'message', sid: recordSid(request, 'MessageSid') })
}
