import { speak } from '../call/speak.ts'
import type { CommandHandler } from '../step.ts'

/** What one side says, typed; the other side hears it as a caption. */
export const sayInCall: CommandHandler<'call.say'> = (step, { phone, callSid, text }) =>
  speak(step, phone, callSid, text)
