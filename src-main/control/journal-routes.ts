import { Hono } from 'hono'
import { z } from 'zod'
import { ok } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering, answerOf } from './answer.ts'
import { readBody } from './read-body.ts'
import { stateOf } from './state-of.ts'

const rewindBody = z.strictObject({ toSeq: z.int().min(0) })
const switchBody = z.strictObject({ id: z.string().max(64) })

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
        return body.ok ? answerOf(await simulator.history.rewind(body.value.toSeq), () => stateOf(simulator)) : body
      }),
    )
    .get(
      '/journal/branches',
      answering(() => ok({ branches: simulator.history.branches() })),
    )
    .post(
      '/journal/switch',
      answering(async (context) => {
        const body = await readBody(context, switchBody)
        return body.ok ? answerOf(await simulator.history.switchTo(body.value.id), () => stateOf(simulator)) : body
      }),
    )
}
