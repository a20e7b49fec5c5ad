import type { z } from 'zod'
import { refuse } from '#shared/contract/result.ts'

/** What a parameter that cannot be taken is called: Proxy has a code of its own. */
export type InvalidCode = 20001 | 80701

/** Parameters whose names are not their fields' with a capital. */
const parameterNames: Readonly<Record<string, string>> = { mediaUrls: 'MediaUrl', numberSid: 'Sid' }

/** The name that a command's field has as a parameter. */
function parameterName(field: string): string {
  return parameterNames[field] ?? field.charAt(0).toUpperCase() + field.slice(1)
}

/**
 * What a command's schema finds wrong, in the words of the API: a required parameter that is missing is 20001,
 * one that cannot be taken 80701 from Proxy. https://www.twilio.com/docs/api/errors/80701
 */
export function refuseIssue(error: Pick<z.ZodError, 'issues'>, command: object, invalid: InvalidCode) {
  const issue = error.issues[0]
  const path = issue?.path.map(String) ?? []
  const [field = '', , nested] = path
  const name = parameterName(field)
  if (valueAt(command, path) === undefined) {
    const missing = nested === undefined ? `${name} in the post body` : `${parameterName(nested)} in ${name}`
    return refuse({ code: 20001, status: 400, message: `Missing required parameter ${missing}`, parameter: field })
  }
  const subject = nested === undefined ? 'It' : parameterName(nested)
  const reason = issue?.message.startsWith('must') ? issue.message : 'cannot be taken'
  const message = `'${name}' is invalid. ${subject} ${reason}.`
  return refuse({ code: invalid, status: 400, message, parameter: field })
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)
}
