import { Hono } from 'hono'
import { z } from 'zod'
import { ok } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering, answerOf } from './answer.ts'
import { readBody } from './read-body.ts'
import { stateOf } from './state.ts'

const rewindBody = z.strictObject({ toSeq: z.int().min(0) })

export function journalRoutes(simulator: Simulator): Hono {
  return new Hono()
    .get(
      '/journal',
      answering(() => ok({ inputs: simulator.journal().map(({ seq, at, command }) => ({ seq, at, ...command })) })),
    )
    .get(
      '/journal/hash',
      answering(() => {
        simulator.catchUp()
        return ok({ seq: simulator.status().seq, hash: simulator.hash() })
      }),
    )
    .post(
      '/journal/rewind',
      answering(async (context) => {
        const body = await readBody(context, rewindBody)
        return body.ok ? answerOf(simulator.rewind(body.value.toSeq), () => stateOf(simulator)) : body
      }),
    )
}
