import type { Context } from 'hono'

/** The phone number in the address, decoded. */
export function pathNumber(context: Context): string {
  return context.req.param('e164') ?? ''
}
