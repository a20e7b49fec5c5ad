import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from '#shared/contract/result.ts'
import type { LoggedRequest } from '#shared/resources/logged-request.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { errorBody } from './error-body.ts'
import { Form } from './form.ts'
import { withFormHint } from './form-hint.ts'
import { loggedParameters } from './logged-parameters.ts'
import { loggedPath } from './logged-path.ts'
import { readText } from './read-text.ts'
import type { RequestLog } from './request-log.ts'
import type { Answer, RestRequest } from './route.ts'
import type { FoundRoute } from './route-table.ts'
import { type AnswerHeaders, sendAnswer } from './send.ts'
import type { Target } from './target.ts'
import { watchEffect } from './watch-effect.ts'

export interface RestApiOptions {
  readonly simulator: Simulator
  readonly accountSid: string
  /** Whether an `Authorization` header holds the account's credentials. */
  readonly isAuthorized: (authorization: string | undefined) => boolean
  readonly requestLog: RequestLog
  readonly headers: AnswerHeaders
  /** What a body may have. */
  readonly mostBodyBytes: number
  /** Real time, ms since the epoch; never goes back. */
  readonly now: () => number
}

/** A request whose operation is found, on Node's own request and response. */
interface RoutedRequest extends FoundRoute {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly target: Target
}

const unauthorized = refuse({ code: 20003, status: 401, message: 'Authenticate' })
const broken = refuse({ code: 20500, status: 500, message: 'An internal server error has occurred' })

/** Answers requests: credentials, parameters, the operation, its answer as JSON, the log. */
export function createAnswering(options: RestApiOptions): (routed: RoutedRequest) => void {
  const { simulator, now, requestLog, mostBodyBytes, headers } = options
  const tooLarge = refuse({ code: 20001, status: 413, message: `A body may have at most ${mostBodyBytes} bytes.` })

  async function answer(routed: RoutedRequest): Promise<void> {
    const { response, target } = routed
    const { method = '' } = routed.request
    const began = now()
    const text = method === 'POST' ? await readText(routed.request, mostBodyBytes) : ''
    if (text === null) return sendAnswer(response, tooLarge, headers)
    const form = new URLSearchParams(text)
    simulator.catchUp()
    const { now: at } = simulator.status()
    const effect = watchEffect(simulator, method)
    const given = answerOf(routed, options, method, form)
    const result = method === 'POST' ? withFormHint(given, routed.request.headers['content-type']) : given
    const { run, seq } = simulator.status()
    requestLog.add({
      at,
      realAt: new Date(began).toISOString(),
      method,
      path: target.path,
      params: loggedParameters(target.query, form),
      durationMs: Math.round((now() - began) * 1000) / 1000,
      moment: { run, seq },
      ...effect(),
      ...outcome(result),
    })
    sendAnswer(response, result, headers)
  }

  function fail({ request, response, target }: RoutedRequest, error: unknown): void {
    // The client went away, or was cut off: nobody reads an answer.
    if (request.errored !== null) return
    reportFailure(request.method, target.path, error)
    if (!response.headersSent) sendAnswer(response, broken, headers)
  }

  return (routed) => void answer(routed).catch((error: unknown) => fail(routed, error))
}

function outcome(answer: Answer): Pick<LoggedRequest, 'status' | 'code' | 'traceId'> {
  if (answer.ok) return { status: answer.value.status, code: null, traceId: null }
  const { status, traceId = null } = answer.error
  return { status, code: errorBody(answer.error).code, traceId }
}

function reportFailure(method: string | undefined, path: string, error: unknown): void {
  console.error(`${method} ${loggedPath(path)} failed:`, error)
}

function answerOf(
  { request, target: { path, query, baseUrl }, operation, parts }: RoutedRequest,
  { simulator, accountSid, isAuthorized }: RestApiOptions,
  method: string,
  form: URLSearchParams,
): Answer {
  if (!isAuthorized(request.headers.authorization)) return unauthorized
  const origin = { accountSid, baseUrl }
  try {
    return operation({
      simulator,
      origin,
      method,
      path,
      parts,
      query,
      form: new Form(form),
      part: (name) => part(parts, name),
    })
  } catch (error) {
    reportFailure(method, path, error)
    return broken
  }
}

function part(parts: RestRequest['parts'], name: string): string {
  const value = parts[name]
  if (value === undefined) throw new Error(`The path has no ${name}.`)
  return value
}
