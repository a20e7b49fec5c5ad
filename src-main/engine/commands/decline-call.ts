import { ok } from '#shared/contract/result.ts'
import { decline } from '../call/decline.ts'
import { findOwnLeg, notPossibleNow } from '../call/own-leg.ts'
import { viewCall } from '../call/view-call.ts'
import type { CommandHandler } from '../step.ts'

/** The person called does not take the call. */
export const declineCall: CommandHandler<'call.decline'> = (step, { phone, callSid }) => {
  const own = findOwnLeg(step, phone, callSid)
  if (!own.ok) return own
  const { leg, side, legs } = own.value
  if (legs === null || side !== 'callee' || leg.status !== 'ringing')
    return notPossibleNow('Only a call that rings here can be declined.')
  decline(step, legs)
  return ok(viewCall(step.db, callSid))
}
