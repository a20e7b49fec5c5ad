import { pressInScript } from '../call/script/listen-for-keys.ts'
import { speak } from '../call/speak.ts'
import type { CommandHandler } from '../step.ts'

/** Keys pressed during a call are heard as tones on the other side, and by TwiML that waits for them. */
export const pressDigits: CommandHandler<'call.dtmf'> = (step, { phone, callSid, digits }) => {
  const pressed = speak(step, phone, callSid, `pressed ${digits}`)
  if (pressed.ok) pressInScript(step, callSid, digits)
  return pressed
}
