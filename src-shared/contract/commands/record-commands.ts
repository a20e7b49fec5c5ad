import { z } from 'zod'
import { sid, text } from '../fields.ts'

/** What the platform keeps of messages and calls. Phones show what they show, whatever becomes of the records. */

export const messageDelete = z.strictObject({ type: z.literal('message.delete'), messageSid: text(64) })

/** Ends both legs of a call: `completed` in any state, `canceled` only while it rings. */
export const callEnd = z.strictObject({
  type: z.literal('call.end'),
  callSid: sid('CA'),
  status: z.enum(['completed', 'canceled']),
})

export const callDelete = z.strictObject({ type: z.literal('call.delete'), callSid: sid('CA') })
