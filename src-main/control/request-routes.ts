import { Hono } from 'hono'
import { ok } from '#shared/contract/result.ts'
import type { LoggedRequest } from '#shared/resources/logged-request.ts'
import type { RequestLog } from '../rest/request-log.ts'
import { answering } from './answer.ts'

/** The newest requests that came to the Twilio-compatible API, oldest first. */
export function requestRoutes(requestLog: RequestLog): Hono {
  return new Hono().get(
    '/requests',
    answering(() => ok({ requests: requestLog.list().map(withoutEffect) })),
  )
}

/** What a request changed, and when, is for the window, which can show it. */
function withoutEffect({ steps: _, moment: __, changed: ___, ...request }: LoggedRequest) {
  return request
}
