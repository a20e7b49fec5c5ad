import { z } from 'zod'
import type { ScriptAction } from '../../engine/call/script/script-action.ts'

/** A day. TwiML says an hour at most; the longest text that an answer has room for takes little more to be read out. */
const seconds = z.int().min(0).max(86_400)

const hear = z.strictObject({ does: z.literal('hear'), text: z.string(), seconds })
const pause = z.strictObject({ does: z.literal('pause'), seconds })

const gather = {
  prompts: z.array(z.discriminatedUnion('does', [hear, pause])),
  url: z.string(),
  mostDigits: z.int().min(1).nullable(),
  finishOnKey: z.string(),
  seconds,
  digits: z.string(),
}

/** What calls have still to do, as it is stored: each action has all that it is done with. */
export const scriptSchema: z.ZodType<readonly ScriptAction[]> = z.array(
  z.discriminatedUnion('does', [
    hear,
    pause,
    z.strictObject({ does: z.literal('dial'), to: z.string(), seconds }),
    z.strictObject({ does: z.literal('hang-up') }),
    z.strictObject({ does: z.literal('redirect'), url: z.string() }),
    z.strictObject({ does: z.literal('gather'), ...gather }),
    z.strictObject({ does: z.literal('listen'), ...gather, isSilent: z.boolean() }),
  ]),
)
