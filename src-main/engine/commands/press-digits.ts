import { speak } from '../call/speak.ts'
import type { CommandHandler } from '../step.ts'

/** Keys pressed during a call are heard as tones on the other side. */
export const pressDigits: CommandHandler<'call.dtmf'> = (step, { phone, callSid, digits }) =>
  speak(step, phone, callSid, `pressed ${digits}`)
