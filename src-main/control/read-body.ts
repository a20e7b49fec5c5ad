import type { Context } from 'hono'
import type { z } from 'zod'
import { type CommandOf, type CommandType, commandSchema } from '#shared/contract/command.ts'
import { issueWords } from '#shared/contract/issue-words.ts'
import { ok, type Refusal, type Result, refuse } from '#shared/contract/result.ts'
import { messageOf } from '#shared/contract/thrown.ts'
import type { ControlError } from './answer.ts'

type Read<Value> = Result<Value, ControlError>
type JsonObject = Readonly<Record<string, unknown>>

/** The body as a JSON object, whatever type its sender names; none at all counts as an empty one. */
export async function readObject(context: Context): Promise<Read<JsonObject>> {
  const text = await context.req.text()
  if (text.trim() === '') return ok({})
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? ok(value) : invalidBody('The body must be a JSON object.')
  } catch (error) {
    return invalidBody(`The body is not JSON: ${messageOf(error)}`)
  }
}

export async function readBody<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): Promise<Read<z.output<Schema>>> {
  const body = await readObject(context)
  return body.ok ? check(schema, body.value) : body
}

/** The part of a command that the address names. */
export type NamedCommand<Type extends CommandType> = { readonly type: Type } & Readonly<Record<string, unknown>>

/** The command that the address names and the body completes. */
export async function readCommand<Type extends CommandType>(
  context: Context,
  named: NamedCommand<Type>,
): Promise<Read<CommandOf<Type>>> {
  const body = await readObject(context)
  if (!body.ok) return body
  const stray = Object.keys(named).find((field) => field in body.value)
  if (stray !== undefined) return invalidBody(`Unrecognized key: "${stray}"`)
  return check(commandSchema, { ...body.value, ...named }) as Read<CommandOf<Type>>
}

export function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  code = 'invalid_body',
): Read<z.output<Schema>> {
  const parsed = schema.safeParse(value, { error: issueWords })
  return parsed.success ? ok(parsed.data) : refuseIssues(parsed.error, code)
}

function refuseIssues(error: z.ZodError, code: string): Refusal<ControlError> {
  const details = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  const sentence = details
    .map(({ path, message }) => (path === '' ? ofBody(message) : `${path}: ${message}`))
    .join('; ')
  return refuse({ code, status: 400, message: sentence, details })
}

function ofBody(message: string): string {
  return message.startsWith('must') ? `The body ${message}` : message
}

function invalidBody(message: string): Refusal<ControlError> {
  return refuse({ code: 'invalid_body', status: 400, message })
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
