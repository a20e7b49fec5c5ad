import { Hono } from 'hono'
import { z } from 'zod'
import { isoTime } from '#shared/contract/iso-time.ts'
import { ok } from '#shared/contract/result.ts'
import { clockChangeSchema } from '#shared/contract/rpc.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering, answerOf } from './answer.ts'
import { check, readBody } from './read-body.ts'

const clockBody = z
  .strictObject({
    mode: z.enum(['paused', 'running']),
    rate: z.number(),
    advanceSeconds: z.number(),
    advanceTo: isoTime,
    toNextEvent: z.literal(true),
  })
  .partial()
  .refine((body) => Object.keys(body).length === 1, {
    message: 'must hold exactly one of mode, rate, advanceSeconds, advanceTo, toNextEvent',
  })

export function clockRoutes(simulator: Simulator): Hono {
  return new Hono()
    .get(
      '/',
      answering(() => {
        simulator.catchUp()
        return ok(simulator.clock())
      }),
    )
    .post(
      '/',
      answering(async (context) => {
        const body = await readBody(context, clockBody)
        if (!body.ok) return body
        const change = check(clockChangeSchema, body.value)
        if (!change.ok) return change
        return answerOf(await simulator.changeClock(change.value))
      }),
    )
}
