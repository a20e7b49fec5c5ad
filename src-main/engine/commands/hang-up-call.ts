import { ok } from '#shared/contract/result.ts'
import { findOwnLeg } from '../call/own-leg.ts'
import { putDown } from '../call/put-down.ts'
import { viewCall } from '../call/view-call.ts'
import type { CommandHandler } from '../step.ts'

/** Either side ends the call, answered or not. */
export const hangUpCall: CommandHandler<'call.hangUp'> = (step, { phone, callSid }) => {
  const own = findOwnLeg(step, phone, callSid)
  if (!own.ok) return own
  putDown(step, own.value)
  return ok(viewCall(step.db, callSid))
}
