import type { Context, Handler } from 'hono'
import { refuse } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { errorBody } from './error-body.ts'
import { Form } from './form.ts'
import { loggedParameters } from './logged-parameters.ts'
import { loggedPath } from './logged-path.ts'
import type { RequestLog } from './request-log.ts'
import type { Answer, Operation, RestRequest } from './route.ts'
import { type AnswerHeaders, sendAnswer } from './send.ts'
import { watchEffect } from './watch-effect.ts'

export interface RestApiOptions {
  readonly simulator: Simulator
  readonly accountSid: string
  /** Whether an `Authorization` header holds the account's credentials. */
  readonly isAuthorized: (authorization: string | undefined) => boolean
  readonly requestLog: RequestLog
  readonly headers: AnswerHeaders
  /** Real time, ms since the epoch; never goes back. */
  readonly now: () => number
}

const unauthorized = refuse({ code: 20003, status: 401, message: 'Authenticate' })
const broken = refuse({ code: 20500, status: 500, message: 'An internal server error has occurred' })

/** Turns an operation into a handler: credentials, parameters, the operation, its answer as JSON, the log. */
export function createAnswering(options: RestApiOptions): (operation: Operation) => Handler {
  const { simulator, now, requestLog } = options
  return (operation) => async (context) => {
    const began = now()
    const query = new URLSearchParams(queryOf(context.req.url))
    const form = new URLSearchParams(context.req.method === 'POST' ? await context.req.text() : '')
    simulator.catchUp()
    const { now: at } = simulator.status()
    const effect = watchEffect(simulator, context.req.method)
    const answer = answerOf(operation, context, options, query, form)
    requestLog.add({
      at,
      realAt: new Date(began).toISOString(),
      method: context.req.method,
      path: context.req.path,
      params: loggedParameters(query, form),
      durationMs: Math.round((now() - began) * 1000) / 1000,
      ...effect(),
      ...(answer.ok
        ? { status: answer.value.status, code: null, traceId: null }
        : { status: answer.error.status, code: errorBody(answer.error).code, traceId: answer.error.traceId ?? null }),
    })
    return sendAnswer(context, answer, options.headers)
  }
}

function answerOf(
  operation: Operation,
  context: Context,
  { simulator, accountSid, isAuthorized }: RestApiOptions,
  query: URLSearchParams,
  form: URLSearchParams,
): Answer {
  if (!isAuthorized(context.req.header('authorization'))) return unauthorized
  const { method, path } = context.req
  const parts: Readonly<Record<string, string>> = context.req.param()
  const origin = { accountSid, baseUrl: `http://${context.req.header('host')}` }
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
    console.error(`${method} ${loggedPath(path)} failed:`, error)
    return broken
  }
}

function part(parts: RestRequest['parts'], name: string): string {
  const value = parts[name]
  if (value === undefined) throw new Error(`The path has no ${name}.`)
  return value
}

function queryOf(url: string): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start)
}
