import { ok } from '#shared/contract/result.ts'
import { connectCall } from '../call/connect-call.ts'
import { findOwnLeg, notPossibleNow } from '../call/own-leg.ts'
import { viewCall } from '../call/view-call.ts'
import type { CommandHandler } from '../step.ts'

/** The person called answers. */
export const answerCall: CommandHandler<'call.answer'> = (step, { phone, callSid }) => {
  const own = findOwnLeg(step, phone, callSid)
  if (!own.ok) return own
  const { leg, side, legs } = own.value
  if (legs === null || side !== 'callee' || leg.status !== 'ringing')
    return notPossibleNow('Only a phone that rings can be answered.')
  connectCall(step, legs, 'person')
  return ok(viewCall(step.db, callSid))
}
