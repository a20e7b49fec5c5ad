import type { Context } from 'hono'
import type { Simulator } from '../simulator/simulator.ts'
import { type Answer, notFound } from './answer.ts'
import { pathNumber } from './path-number.ts'

/** What `read` says of the phone in the address, if there is such a phone. */
export function withPhone(simulator: Simulator, context: Context, read: (e164: string) => Answer): Answer {
  const e164 = pathNumber(context)
  const phone = simulator.query({ type: 'phone', e164 })
  return phone === null ? notFound(`phone ${e164}`) : read(e164)
}
