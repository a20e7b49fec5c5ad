import { Hono } from 'hono'
import { ok } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering, notFound } from './answer.ts'

export function traceRoutes(simulator: Simulator): Hono {
  return new Hono()
    .get(
      '/traces/:traceId',
      answering((context) => {
        const traceId = context.req.param('traceId') ?? ''
        const trace = simulator.query({ type: 'trace', traceId })
        return trace === null ? notFound(`trace ${traceId}`) : ok(trace)
      }),
    )
    .get(
      '/interactions/:sid/trace',
      answering((context) => {
        const interactionSid = context.req.param('sid') ?? ''
        const trace = simulator.query({ type: 'interaction.trace', interactionSid })
        return trace === null ? notFound(`trace of interaction ${interactionSid}`) : ok(trace)
      }),
    )
}
