import { Hono } from 'hono'
import { z } from 'zod'
import { ok } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering } from './answer.ts'
import { check } from './read-body.ts'

const listQuery = z.strictObject({ afterSeq: z.coerce.number().int().min(0).default(0) })

export function alertRoutes(simulator: Simulator): Hono {
  return new Hono().get(
    '/alerts',
    answering((context) => {
      const query = check(listQuery, context.req.query())
      if (!query.ok) return query
      const { afterSeq } = query.value
      return ok({ alerts: simulator.query({ type: 'alerts', afterSeq, limit: 100_000 }) })
    }),
  )
}
