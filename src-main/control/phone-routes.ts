import { Hono } from 'hono'
import { z } from 'zod'
import { ok } from '#shared/contract/result.ts'
import type { Phone } from '#shared/resources/phone.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering, notFound } from './answer.ts'
import { pathNumber } from './path-number.ts'
import { check } from './read-body.ts'
import { runCommand } from './run-command.ts'

const listQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1000).default(1000),
  /** The number of the phone after which to go on. */
  after: z.string().optional(),
})

export function phoneRoutes(simulator: Simulator): Hono {
  return new Hono()
    .get(
      '/',
      answering((context) => {
        const query = check(listQuery, context.req.query())
        if (!query.ok) return query
        const { limit, after } = query.value
        const row = after === undefined ? 0 : rowOf(simulator, after)
        if (row === null) return notFound(`phone ${after}`)
        const page = simulator.query({ type: 'phones', after: row, limit })
        return ok({ phones: page.items.map(({ item }) => formatPhone(item)), more: page.more })
      }),
    )
    .put(
      '/:e164',
      answering((context) =>
        runCommand(simulator, context, { type: 'phone.set', e164: pathNumber(context) }, formatPhone),
      ),
    )
    .delete(
      '/:e164',
      answering((context) =>
        runCommand(simulator, context, { type: 'phone.remove', e164: pathNumber(context) }, () => undefined),
      ),
    )
}

function formatPhone({ e164, label, onCall, deliver }: Phone) {
  return { e164, label, onCall, deliver }
}

function rowOf(simulator: Simulator, e164: string): number | null {
  let after = 0
  for (;;) {
    const page = simulator.query({ type: 'phones', after, limit: 1000 })
    const found = page.items.find(({ item }) => item.e164 === e164)
    if (found !== undefined) return found.row
    if (!page.more) return null
    after = page.items.at(-1)?.row ?? after
  }
}
