import type { Context, Handler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type ApiError, ok, type Refusal, type Result, refuse } from '#shared/contract/result.ts'
import { withIsoTimes } from './with-iso-times.ts'

/** Why the control API refuses: a word, an HTTP status and a sentence. */
export interface ControlError {
  readonly code: string
  readonly status: number
  readonly message: string
  readonly details?: unknown
}

export type Answer = Result<unknown, ControlError>

/** A route that answers a value as JSON with ISO times, `undefined` with 204, and a refusal with its status. */
export function answering(route: (context: Context) => Answer | Promise<Answer>): Handler {
  return async (context) => {
    const answer = await route(context)
    if (!answer.ok) return sendError(context, answer.error)
    if (answer.value === undefined) return context.body(null, 204)
    return context.json(withIsoTimes(answer.value) as object)
  }
}

export function sendError(context: Context, { status, ...error }: ControlError): Response {
  return context.json(error, status as ContentfulStatusCode)
}

export function notFound(what: string): Refusal<ControlError> {
  return refuse({ code: 'not_found', status: 404, message: `There is no ${what}.` })
}

/** What the engine answered, formatted or as it is. */
export function answerOf<Value>(result: Result<Value>, format: (value: Value) => unknown = (value) => value): Answer {
  return result.ok ? ok(format(result.value)) : refuse(controlError(result.error))
}

/** A refusal in this API's words. Twilio's numbers are none, so one that has a number has it in the details. */
export function controlError({ code, status, message, parameter, traceId }: ApiError): ControlError {
  const details = {
    ...(typeof code === 'number' && { twilioCode: code }),
    ...(parameter !== undefined && { parameter }),
    ...(traceId !== undefined && { traceId }),
  }
  const word = status === 404 ? 'not_found' : 'refused'
  const error = { code: typeof code === 'number' ? word : code, status, message }
  return Object.keys(details).length === 0 ? error : { ...error, details }
}
