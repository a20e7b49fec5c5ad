import type { ServerResponse } from 'node:http'
import type { ApiError } from '#shared/contract/result.ts'
import { errorBody } from './error-body.ts'
import type { Answer, Reply } from './route.ts'

/** What is on every answer, names and values by turns: of a list Node makes headers in an eighth of the time. */
export type AnswerHeaders = readonly string[]

export function sendAnswer(response: ServerResponse, answer: Answer, headers: AnswerHeaders): void {
  if (answer.ok) sendReply(response, answer.value, headers)
  else sendRefusal(response, answer.error, headers)
}

function sendReply(response: ServerResponse, { status, body, media }: Reply, headers: AnswerHeaders): void {
  if (body !== null) sendJson(response, status, body, headers)
  else if (media !== undefined) send(response, status, media.bytes, [...headers, 'content-type', media.contentType])
  else response.writeHead(status, [...headers]).end()
}

function sendRefusal(response: ServerResponse, error: ApiError, headers: AnswerHeaders): void {
  const challenge = error.status === 401 ? ['www-authenticate', 'Basic realm="Twilio API"'] : []
  sendJson(response, error.status, errorBody(error), [...headers, ...challenge])
}

function sendJson(response: ServerResponse, status: number, body: object, headers: AnswerHeaders): void {
  send(response, status, JSON.stringify(body), [...headers, 'content-type', 'application/json'])
}

function send(response: ServerResponse, status: number, content: string | Uint8Array, headers: AnswerHeaders): void {
  response.writeHead(status, [...headers, 'content-length', `${Buffer.byteLength(content)}`]).end(content)
}
