import { z } from 'zod'
import { refuse } from '#shared/contract/result.ts'
import { refuseIssue } from '../../rest/refuse-issue.ts'

/** The first thing that is wrong, with its place. */
export function refuseInvalid(error: z.ZodError) {
  const [issue] = error.issues
  const place = issue?.path.join('.') ?? ''
  const reason = issue?.message ?? 'cannot be read'
  const whole = reason.startsWith('must') ? `The request ${reason}.` : reason
  return refuse({ code: 'invalid_body', status: 400, message: place === '' ? whole : `${place}: ${reason}` })
}

/** A command for which the API has a request. */
const requestedByClients = z.object({
  method: z.literal('execute'),
  params: z.looseObject({ type: z.string().regex(/^(service|pool|session|participant)\./) }),
})

/**
 * What is wrong with a request of the window: where a client could have made it, in the words and with the code of the
 * API; else by the name of the field, so that a form can tell it there.
 */
export function refuseRequest(error: z.ZodError, request: unknown) {
  const asked = requestedByClients.safeParse(request)
  const [issue] = error.issues
  const [root, field] = issue?.path ?? []
  if (issue === undefined || root !== 'params' || field === undefined || field === 'type') return refuseInvalid(error)
  if (!asked.success) return refuseField(issue) ?? refuseInvalid(error)
  return refuseIssue({ issues: [{ ...issue, path: issue.path.slice(1) }] }, asked.data.params, 80701)
}

function refuseField({ path, message }: z.core.$ZodIssue) {
  const field = path.findLast((name) => typeof name === 'string')
  if (field === undefined || !message.startsWith('must')) return null
  const sentence = `'${field}' is invalid. It ${message}.`
  return refuse({ code: 'invalid_body', status: 400, message: sentence, parameter: field })
}
