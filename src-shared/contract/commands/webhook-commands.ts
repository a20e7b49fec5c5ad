import { z } from 'zod'
import { limits } from '../../catalog/limits.ts'
import { anyText, text } from '../fields.ts'

const answered = z.strictObject({
  kind: z.literal('answered'),
  status: z.int().min(100).max(599),
  contentType: text(255),
  body: anyText().max(limits.webhookAnswerBytes),
})

const unanswered = z.strictObject({
  kind: z.literal('failed'),
  reason: z.enum(['timeout', 'connection', 'forbidden', 'too-large']),
  text: text(1000),
})

/** The simulation failed at what came back: nothing comes of it, and nothing waits for it any more. */
const untakeable = z.strictObject({ kind: z.literal('untakeable') })

/**
 * What a request of the application came to: each that decides something, and a callback that went wrong.
 * The host sends it; what the built-in responder answers never leaves the engine.
 */
export const webhookAnswered = z.strictObject({
  type: z.literal('webhook.answered'),
  requestId: text(64),
  answer: z.discriminatedUnion('kind', [answered, unanswered, untakeable]),
})

/** Changes what is given of a built-in responder; an unknown name makes a new one. */
export const responderSet = z.strictObject({
  type: z.literal('responder.set'),
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/i, { message: 'must be 1 to 64 letters, digits, dots or dashes' }),
  status: z.int().min(200).max(599).optional(),
  contentType: text(255).optional(),
  body: anyText().max(limits.webhookAnswerBytes).optional(),
  /** Simulated seconds. */
  delaySeconds: z.number().min(0).max(3600).optional(),
})
