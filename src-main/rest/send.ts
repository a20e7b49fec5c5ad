import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type { ApiError } from '#shared/contract/result.ts'
import { errorBody } from './error-body.ts'
import type { Answer } from './route.ts'

/** On every answer. */
export type AnswerHeaders = Readonly<Record<string, string>>

export function sendAnswer(context: Context, answer: Answer, headers: AnswerHeaders): Response {
  if (!answer.ok) return sendRefusal(context, answer.error, headers)
  const { status, body, media } = answer.value
  if (body !== null) return sendJson(context, status, body, headers)
  const type = media === undefined ? {} : { 'content-type': media.contentType }
  return send(context, status, media?.bytes ?? '', { ...headers, ...type })
}

export function sendRefusal(context: Context, error: ApiError, headers: AnswerHeaders): Response {
  const challenge = error.status === 401 ? { 'www-authenticate': 'Basic realm="Twilio API"' } : {}
  return sendJson(context, error.status, errorBody(error), { ...headers, ...challenge })
}

function sendJson(context: Context, status: number, body: object, headers: AnswerHeaders): Response {
  return send(context, status, JSON.stringify(body), { ...headers, 'content-type': 'application/json' })
}

/** Straight to Node's response: a detour over `Response` costs more than all the rest of a request. */
function send(
  context: Context<{ Bindings: HttpBindings }>,
  status: number,
  content: string | Uint8Array,
  headers: AnswerHeaders,
): Response {
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(content) }
  context.env.outgoing.writeHead(status, { ...headers, ...length }).end(content)
  return RESPONSE_ALREADY_SENT
}
