import { Hono } from 'hono'
import { ok } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering, notFound } from './answer.ts'
import { answerWhenSettled } from './answer-when-settled.ts'
import { pathNumber } from './path-number.ts'
import { readCommand } from './read-body.ts'
import { runCommand } from './run-command.ts'
import { withPhone } from './with-phone.ts'

type CallAction = 'call.answer' | 'call.decline' | 'call.hangUp' | 'call.say' | 'call.dtmf'

const actions: ReadonlyMap<string, CallAction> = new Map([
  ['answer', 'call.answer'],
  ['decline', 'call.decline'],
  ['hangup', 'call.hangUp'],
  ['say', 'call.say'],
  ['dtmf', 'call.dtmf'],
])

export function phoneCallRoutes(simulator: Simulator): Hono {
  return new Hono()
    .get(
      '/:e164/calls',
      answering((context) =>
        withPhone(simulator, context, (e164) =>
          ok({ calls: simulator.query({ type: 'phone.calls', e164, limit: 100_000 }) }),
        ),
      ),
    )
    .post(
      '/:e164/calls',
      answering(async (context) => {
        const command = await readCommand(context, { type: 'phone.dial', from: pathNumber(context) })
        if (!command.ok) return command
        return answerWhenSettled(simulator, simulator.execute(command.value), context.req.raw.signal, 'callSid')
      }),
    )
    .post(
      '/:e164/calls/:sid/:action',
      answering(async (context) => {
        const { sid: callSid = '', action = '' } = context.req.param() as Record<string, string>
        const type = actions.get(action)
        if (type === undefined)
          return notFound(`action ${action} of a call; there are ${[...actions.keys()].join(', ')}`)
        return runCommand(simulator, context, { type, phone: pathNumber(context), callSid })
      }),
    )
}
