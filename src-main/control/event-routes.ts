import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { EngineEvent } from '#shared/contract/event.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering, type ControlError, sendError } from './answer.ts'
import { sendEvents } from './event-stream.ts'
import { check } from './read-body.ts'

const eventQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
  /** The run that `after` belongs to; makes the check exact. */
  run: z.coerce.number().int().min(1).optional(),
})

export function eventRoutes(simulator: Simulator): Hono {
  return new Hono()
    .get(
      '/events',
      answering((context) => {
        const after = readAfter(simulator, context.req.query())
        if (!after.ok) return after
        const events = readEvents(simulator, after.value)
        return events.ok ? ok({ events: events.value }) : events
      }),
    )
    .get('/events/stream', (context) => {
      const lastEventId = context.req.header('last-event-id')
      const query = { ...context.req.query(), ...(lastEventId !== undefined && { after: lastEventId }) }
      const after = readAfter(simulator, query)
      if (!after.ok) return sendError(context, after.error)
      const events = readEvents(simulator, after.value)
      if (!events.ok) return sendError(context, events.error)
      return streamSSE(context, (stream) => sendEvents(simulator, stream, after.value))
    })
}

/** Event numbers begin anew with each run, so a number above the last one belongs to another. */
function readAfter(simulator: Simulator, given: unknown): Result<number, ControlError> {
  const query = check(eventQuery, given)
  if (!query.ok) return query
  simulator.catchUp()
  const { run, eventSeq } = simulator.status()
  const { after, run: askedRun = run } = query.value
  if (askedRun === run && after <= eventSeq) return ok(after)
  return refuse({ code: 'other_run', status: 409, message: `Run ${run} is at event ${eventSeq}. Start over.` })
}

function readEvents(simulator: Simulator, after: number): Result<readonly EngineEvent[], ControlError> {
  const events = simulator.eventsAfter(after)
  if (events !== 'gone') return ok(events)
  return refuse({ code: 'events_gone', status: 410, message: 'Events that old are no longer kept. Start over.' })
}
