import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { responderSet } from '#shared/contract/commands/webhook-commands.ts'
import { ok } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering, answerOf, notFound } from './answer.ts'
import { check, readBody } from './read-body.ts'

const { status, contentType, body, delaySeconds } = responderSet.shape
const responderBody = z.strictObject({ status, type: contentType, body, delaySeconds })

/** What `https://responder.test/<name>` answers. */
export function responderRoutes(simulator: Simulator): Hono {
  return new Hono()
    .get(
      '/',
      answering(() => ok({ responders: simulator.query({ type: 'responders' }) })),
    )
    .get(
      '/:name',
      answering((context) => {
        const name = nameIn(context)
        const responder = simulator.query({ type: 'responder', name })
        return responder === null ? notFound(`responder ${name}`) : ok(responder)
      }),
    )
    .put(
      '/:name',
      answering(async (context) => {
        const given = await readBody(context, responderBody)
        if (!given.ok) return given
        const { type: contentType, ...rest } = given.value
        const change = {
          type: 'responder.set',
          name: nameIn(context),
          ...rest,
          ...(contentType !== undefined && { contentType }),
        }
        const command = check(responderSet, change)
        return command.ok ? answerOf(simulator.execute(command.value)) : command
      }),
    )
}

function nameIn(context: Context): string {
  return context.req.param('name') ?? ''
}
