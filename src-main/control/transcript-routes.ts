import { Hono } from 'hono'
import { z } from 'zod'
import { e164, text } from '#shared/contract/fields.ts'
import { transcriptFormats } from '#shared/contract/transcript-requests.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { controlError, sendError } from './answer.ts'
import { check } from './read-body.ts'

const asked = z
  .strictObject({
    format: z.enum(transcriptFormats, { error: `must be one of ${transcriptFormats.join(', ')}` }).default('markdown'),
    session: text(64).optional(),
    phone: e164.optional(),
    realNumbers: z.enum(['true', 'false'], { error: 'must be true or false' }).default('false'),
  })
  .refine(({ session, phone }) => session === undefined || phone === undefined, {
    error: 'must name a session or a phone, not both',
  })

/** What happened, to be read elsewhere: `?format=`, `session=`, `phone=`, `realNumbers=true`. */
export function transcriptRoutes(simulator: Simulator): Hono {
  return new Hono().get('/transcript', async (context) => {
    const wanted = check(asked, context.req.query(), 'invalid_query')
    if (!wanted.ok) return sendError(context, wanted.error)
    const { writeTranscript } = await import('../workspace/transcript/write-transcript.ts')
    const { format, session, phone, realNumbers } = wanted.value
    const file = writeTranscript(simulator, {
      format,
      sessionSid: session,
      phone,
      realNumbers: realNumbers === 'true',
    })
    if (!file.ok) return sendError(context, controlError(file.error))
    return context.body(file.value.text, 200, { 'content-type': file.value.type })
  })
}
