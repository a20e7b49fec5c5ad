import type { z } from 'zod'
import { refuse } from '#shared/contract/result.ts'

/** The first thing that is wrong, with its place. */
export function refuseInvalid(error: z.ZodError) {
  const [issue] = error.issues
  const place = issue?.path.join('.') ?? ''
  const message = issue?.message ?? 'Invalid request.'
  return refuse({ code: 'invalid_body', status: 400, message: place === '' ? message : `${place}: ${message}` })
}
