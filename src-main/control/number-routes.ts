import { Hono } from 'hono'
import { ok } from '#shared/contract/result.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering, answerOf, notFound } from './answer.ts'
import { pathNumber } from './path-number.ts'
import { readAll } from './read-all.ts'
import { readCommand } from './read-body.ts'
import { runCommand } from './run-command.ts'

export function numberRoutes(simulator: Simulator): Hono {
  return new Hono()
    .get(
      '/',
      answering(() => {
        const numbers = readAll((after, limit) => simulator.query({ type: 'numbers.page', after, limit }))
        return ok({ numbers: numbers.map(formatNumber) })
      }),
    )
    .put(
      '/:e164',
      answering((context) =>
        runCommand(simulator, context, { type: 'number.set', e164: pathNumber(context) }, formatNumber),
      ),
    )
    .delete(
      '/:e164',
      answering(async (context) => {
        const e164 = pathNumber(context)
        const command = await readCommand(context, { type: 'number.release', e164 })
        if (command.ok && simulator.query({ type: 'number', e164 }) === null) return notFound(`number ${e164}`)
        return command.ok ? answerOf(simulator.execute(command.value), () => undefined) : command
      }),
    )
}

function formatNumber({ e164, sid, isoCountry, capabilities, messagingService, pool }: OwnedNumber) {
  return { e164, sid, isoCountry, capabilities, messagingService, serviceSid: pool?.serviceSid ?? null }
}
