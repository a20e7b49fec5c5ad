import { Hono } from 'hono'
import { z } from 'zod'
import { ok } from '#shared/contract/result.ts'
import { resetSchema } from '#shared/contract/rpc.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering } from './answer.ts'
import { isoTime } from './iso-time.ts'
import { readBody } from './read-body.ts'

const resetBody = z.strictObject({ ...resetSchema.shape, startTime: isoTime.optional() })

export function stateRoutes(simulator: Simulator): Hono {
  return new Hono()
    .get(
      '/state',
      answering(() => ok(stateOf(simulator))),
    )
    .post(
      '/reset',
      answering(async (context) => {
        const body = await readBody(context, resetBody)
        if (!body.ok) return body
        simulator.reset(body.value)
        return ok(stateOf(simulator))
      }),
    )
}

export function stateOf(simulator: Simulator) {
  const counts = simulator.query({ type: 'counts' })
  const { run, seq } = simulator.status()
  return { clock: simulator.clock(), seed: simulator.seed, run, seq, counts }
}
