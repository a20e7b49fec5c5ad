import { Hono } from 'hono'
import { ok } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering, answerOf, notFound } from './answer.ts'
import { runCommand } from './run-command.ts'

export function faultRoutes(simulator: Simulator): Hono {
  return new Hono()
    .get(
      '/faults',
      answering(() => ok({ faults: simulator.query({ type: 'faults' }) })),
    )
    .post(
      '/faults',
      answering((context) => runCommand(simulator, context, { type: 'fault.add' })),
    )
    .delete(
      '/faults/:id',
      answering((context) => {
        const id = context.req.param('id') ?? ''
        if (!/^\d{1,15}$/.test(id)) return notFound(`fault ${id}`)
        return answerOf(simulator.execute({ type: 'fault.remove', id: Number(id) }), () => undefined)
      }),
    )
}
