import { Hono } from 'hono'
import { ok } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering } from './answer.ts'
import { answerWhenSettled } from './answer-when-settled.ts'
import { pathNumber } from './path-number.ts'
import { readCommand } from './read-body.ts'
import { withPhone } from './with-phone.ts'

export function phoneMessageRoutes(simulator: Simulator): Hono {
  return new Hono()
    .get(
      '/:e164/messages',
      answering((context) =>
        withPhone(simulator, context, (e164) =>
          ok({ messages: simulator.query({ type: 'phone.messages', e164, limit: 100_000 }) }),
        ),
      ),
    )
    .post(
      '/:e164/messages',
      answering(async (context) => {
        const command = await readCommand(context, { type: 'phone.sendMessage', from: pathNumber(context) })
        if (!command.ok) return command
        return answerWhenSettled(simulator, simulator.execute(command.value), context.req.raw.signal, 'messageSid')
      }),
    )
}
